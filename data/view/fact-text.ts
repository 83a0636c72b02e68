import { cityNames } from "../labels/cities.ts";
import { stateNames } from "../labels/generated.ts";
import { officeTitles } from "../labels/offices.ts";
import type { CardText } from "../model/card-view.ts";
import { type City, cities } from "../model/cities.ts";
import type { Fact, FactKind, FactOf, Participant } from "../model/fact.ts";
import { firstAvailable, type Language, languages } from "../model/language.ts";
import type { Relation } from "../model/relation.ts";
import type { Amount } from "../model/scalars.ts";
import { amountText } from "./amounts.ts";
import { dateText } from "./dates.ts";
import { joinPieces, say, sayPieces } from "./words.ts";

/** What a fact says, without its date: a label before, the text, and lines below. */
export interface FactText {
  label?: string;
  text: CardText;
  details?: CardText[];
}

type Localized = Partial<Record<Language, string>>;

/** Says a fact of `relation` in `language`. */
export function factText(fact: Fact, relation: Relation, language: Language): FactText {
  return (writers[fact.kind] as (fact: Fact, write: Writer) => FactText)(fact, new Writer(relation, language));
}

/** A text in the language asked for, else in one that stands in for it, marked with its own `lang`. */
function localText(texts: Localized, language: Language): CardText {
  const found = firstAvailable(language, Object.keys(texts));
  if (found === null) return [];
  const text = texts[found] as string;
  return [found === language ? text : { text, lang: found }];
}

const writers: { [K in FactKind]: (fact: FactOf<K>, write: Writer) => FactText } = {
  establishment: (fact, write) => ({
    text: [write.say("establishment", { date: dateText(fact.date, write.language) })],
  }),
  ambassador: (fact, write) => ({
    label: write.direction(fact.sending, fact.receiving),
    text: write.person(fact.person),
    details: fact.residence ? [[write.say("residence", { city: write.city(fact.residence) })]] : [],
  }),
  visit: (fact, write) => ({
    label: `${write.say(fact.rank ? `visit-${fact.rank}` : "visit")}, ${write.direction(fact.guest, fact.host)}`,
    text: write.participants(fact.people),
    details: fact.occasion ? [sayPieces("occasion", write.language, localText(fact.occasion, write.language))] : [],
  }),
  meeting: (fact, write) => ({
    label: write.say("meeting"),
    text: write.participants(fact.people),
    details: [
      ...(fact.place ? [[write.say("place", { city: write.city(fact.place) })]] : []),
      ...(fact.occasion ? [sayPieces("occasion", write.language, localText(fact.occasion, write.language))] : []),
      ...write.topics(fact.topics),
    ],
  }),
  statement: (fact, write) => ({
    label: write.say("statement"),
    text: localText(fact.text ?? {}, write.language),
  }),
  agreement: (fact, write) => {
    const signatories = joinPieces(
      fact.signatories.map((party) => write.party(party)),
      " · ",
    );
    return {
      label: write.say(`type-${fact.type}`),
      text: fact.title ? localText(fact.title, write.language) : signatories,
      details: fact.title ? [[`${write.say("signatories")}: `, ...signatories]] : [],
    };
  },
  aid: (fact, write) => {
    const purpose = localText(fact.purpose, write.language);
    return {
      label: write.direction(fact.donor, fact.recipient),
      text: fact.amount ? write.amount(fact.amount, fact.converted) : purpose,
      details: [
        ...(fact.amount ? [sayPieces("purpose", write.language, purpose)] : []),
        ...(fact.forms.length > 0
          ? [[write.say("aid-forms", { text: fact.forms.map((form) => write.say(`aid-${form}`)).join(", ") })]]
          : []),
        ...(fact.channel ? [sayPieces("channel", write.language, localText(fact.channel, write.language))] : []),
        ...(fact.under ? [sayPieces("under", write.language, write.reference(fact.under))] : []),
      ],
    };
  },
  company: (fact, write) => ({
    text: [{ text: fact.name, name: true }],
    details: [
      ...(fact.type ? [[write.between(fact.type, fact.between)]] : []),
      ...(fact.variants.length > 0 ? [sayPieces("also-written", write.language, write.names(fact.variants))] : []),
      ...(fact.foundedOn ? [sayPieces("founded-on", write.language, write.reference(fact.foundedOn))] : []),
    ],
  }),
  cooperation: (fact, write) => ({
    text: joinPieces(
      fact.organisations.map((key) => write.organisation(key)),
      " · ",
    ),
    details: [
      ...(fact.company ? [sayPieces("participant", write.language, write.reference(fact.company))] : []),
      ...write.topics(fact.topics),
    ],
  }),
  "legal-framework": (fact, write) => ({ text: [write.say(`status-${fact.status}`)] }),
};

/** Writes the parts that facts of several kinds share. */
class Writer {
  constructor(
    readonly relation: Relation,
    readonly language: Language,
  ) {}

  say(label: Parameters<typeof say>[0], values?: Record<string, string>): string {
    return say(label, this.language, values);
  }

  /** Both ends of a directed fact, in the base form: "Norwegen → Tadschikistan". */
  direction(from: string, to: string): string {
    const arrow = languages[this.language] === "ltr" ? "→" : "←";
    return `${stateNames[this.language][from]} ${arrow} ${stateNames[this.language][to]}`;
  }

  city(city: City): string {
    return `${cityNames[city][this.language]} (${stateNames[this.language][cities[city]]})`;
  }

  person(key: string): CardText {
    return [{ text: this.relation.people[key]?.name ?? key, name: true }];
  }

  names(names: readonly string[]): CardText {
    return joinPieces(
      names.map((text) => [{ text, name: true }]),
      ", ",
    );
  }

  organisation(key: string): CardText {
    return localText(this.relation.organisations[key]?.name ?? {}, this.language);
  }

  participants(people: readonly Participant[]): CardText {
    return joinPieces(
      people.map((participant) => this.participant(participant)),
      " · ",
    );
  }

  topics(topics: readonly Localized[]): CardText[] {
    if (topics.length === 0) return [];
    const texts = topics.map((topic) => localText(topic, this.language));
    return [sayPieces("topics", this.language, joinPieces(texts, "; "))];
  }

  party(party: FactOf<"agreement">["signatories"][number]): CardText {
    if ("body" in party) return this.organisation(party.body);
    const nonState = this.relation.organisations[party.organisation]?.nonState;
    return [...this.organisation(party.organisation), ...(nonState ? [` (${this.say("non-state")})`] : [])];
  }

  /** An amount, and what the source makes of it in another currency. */
  amount(amount: Amount, converted?: Amount): CardText {
    const text = amountText(amount, this.language);
    return [converted ? `${text} (${this.say("converted", { amount: amountText(converted, this.language) })})` : text];
  }

  between(type: "joint-venture", states: readonly string[] = []): string {
    return [this.say(type), states.map((state) => stateNames[this.language][state]).join(" – ")]
      .filter(Boolean)
      .join(", ");
  }

  /** Names another fact of the relation: a document by type and date, a company by name. */
  reference(id: string): CardText {
    const fact = this.relation.facts.find((candidate) => candidate.id === id);
    if (fact?.kind === "company") return [{ text: fact.name, name: true }];
    if (fact?.kind !== "agreement") throw new Error(`${id} is neither a document nor a company`);
    return [
      [this.say(`type-${fact.type}`), fact.date && dateText(fact.date, this.language)].filter(Boolean).join(", "),
    ];
  }

  private participant({ person, organisation, office, state, atTheTime, leads }: Participant): CardText {
    const gender = (person && this.relation.people[person]?.gender) || "m";
    const title =
      office &&
      (atTheTime ? officeTitles[office][this.language].atTheTime : officeTitles[office][this.language])[gender];
    const remarks = [title, state && stateNames[this.language][state], leads && this.say("leads")].filter(Boolean);
    const name = person ? this.person(person) : this.organisation(organisation ?? "");
    return remarks.length > 0 ? [...name, ` (${remarks.join(", ")})`] : name;
  }
}
