import type { FactKind } from "../../model/facts/authored-fact.ts";
import type { Fact, FactOf } from "../../model/facts/fact.ts";
import type { CardText } from "../../model/views/card-view.ts";
import { localNumber } from "./amount-text.ts";
import type { Writer } from "./writer.ts";

/** What a fact says, without its date: a label before, the text, lines below, and more of them for those who want to know. */
export interface FactText {
  label?: string;
  text: CardText;
  details?: CardText[];
  more?: CardText[];
}

/** Says a fact. */
export function factText(fact: Fact, write: Writer): FactText {
  return (writers[fact.kind] as (fact: Fact, write: Writer) => FactText)(fact, write);
}

/** Kinds whose text or details name the date themselves, with what it means. */
export const datedByText: ReadonlySet<FactKind> = new Set(["establishment", "recognition", "ambassador", "mission"]);

const writers: { [K in FactKind]: (fact: FactOf<K>, write: Writer) => FactText } = {
  establishment: (fact, write) => ({
    text: [write.say("establishment", { date: write.claimed("date") })],
    details: [
      ...(fact.level ? [[write.say(`level-${fact.level}`)]] : []),
      ...(fact.byNotes ? [[write.say("by-notes")]] : []),
    ],
  }),
  recognition: (fact, write) => ({
    text: [write.say("recognition", { date: write.claimed("date") })],
    details: fact.by && fact.of ? [[write.direction(fact.by, fact.of)]] : [],
  }),
  ambassador: (fact, write) => ({
    label: write.direction(fact.sending, fact.receiving),
    text: fact.person ? write.claimedPerson() : [write.say(fact.vacant ? "vacant" : "not-named")],
    details: [
      ...(fact.office ? [[write.office(fact.office, fact.person)]] : []),
      ...(fact.residence ? [[write.say("residence", { city: write.claimed("residence") })]] : []),
      ...write.dateLine("in-office-since", fact.from),
      ...write.dateLine("in-office-until", fact.until),
      ...(fact.concurrent.length > 0
        ? [
            [
              write.say("concurrent", {
                text: fact.concurrent.map((state) => write.state(state)).join(write.separators.comma),
              }),
            ],
          ]
        : []),
    ],
    more: fact.date ? [[write.say("date-unclear", { date: write.claimed("date") })]] : [],
  }),
  mission: (fact, write) => ({
    label: write.direction(fact.sending, fact.receiving),
    text: [write.say(`mission-${fact.type}`)],
    details: [
      ...(fact.city ? [[write.say("place", { city: write.city(fact.city) })]] : []),
      ...write.dateLine("opened", fact.opened),
      ...write.dateLine("upgraded", fact.upgraded),
      ...write.dateLine("closed", fact.closed),
    ],
  }),
  visit: (fact, write) => ({
    label: [write.say(fact.rank ? `visit-${fact.rank}` : "visit"), write.direction(fact.guest, fact.host)].join(
      write.separators.comma,
    ),
    text: write.participants(fact.people),
    details: place(fact, write),
    more: circumstances(fact, write),
  }),
  meeting: (fact, write) => ({
    label: write.say("meeting"),
    text: write.participants(fact.people),
    details: place(fact, write),
    more: [...circumstances(fact, write), ...write.topics(fact.topics)],
  }),
  statement: (fact, write) => ({
    label: write.say("statement"),
    text: write.text(fact.text ?? fact.about ?? {}),
    details: [
      ...(fact.by.length > 0 ? [write.sayPieces("statement-by", write.participants(fact.by))] : []),
      ...(fact.text ? write.line("about-matter", fact.about) : []),
    ],
  }),
  agreement: (fact, write) => {
    const signatories = write.list(fact.signatories.map((party) => write.party(party)));
    const [text, ...more] = [fact.about, fact.title].flatMap((texts) => (texts ? [write.text(texts)] : []));
    return {
      label: write.claimed("type"),
      text: text ?? signatories,
      details: [
        ...(text ? [[`${write.say("signatories")}: `, ...signatories]] : []),
        ...write.dateLine("in-force", fact.inForce),
      ],
      more,
    };
  },
  aid: (fact, write) => ({
    label: write.direction(fact.donor, fact.recipient),
    text: fact.amount ? write.amount(fact.converted) : write.text(fact.purpose),
    details: [
      ...(fact.amount ? write.line("purpose", fact.purpose) : []),
      ...write.line("quantity", fact.quantity),
      ...(fact.forms.length > 0
        ? [
            [
              write.say("aid-forms", {
                text: fact.forms.map((form) => write.say(`aid-${form}`)).join(write.separators.comma),
              }),
            ],
          ]
        : []),
      ...write.line("channel", fact.channel),
      ...(fact.under ? [write.sayPieces("under", write.reference(fact.under))] : []),
    ],
  }),
  trade: (fact, write) => ({
    label: [write.say(`trade-${fact.measure}`), ...tradeDirection(fact, write)].join(write.separators.comma),
    text: write.amount(),
    details: [[write.say("reporter", { text: write.state(fact.reporter) })]],
  }),
  company: (fact, write) => ({
    text: write.names([fact.name]),
    details: [
      ...(fact.type
        ? [
            [
              [write.say(fact.type), fact.between && write.states.map((state) => write.state(state)).join(" – ")]
                .filter(Boolean)
                .join(write.separators.comma),
            ],
          ]
        : []),
      ...(fact.operatesIn ? [[write.say("operates-in", { text: write.state(fact.operatesIn) })]] : []),
      ...(fact.variants.length > 0 ? [write.sayPieces("also-written", write.names(fact.variants))] : []),
      ...(fact.foundedOn ? [write.sayPieces("founded-on", write.reference(fact.foundedOn))] : []),
    ],
  }),
  cooperation: (fact, write) => ({
    text: write.list(fact.organisations.map((key) => write.organisation(key))),
    details: [
      ...(fact.company ? [write.sayPieces("participant", write.reference(fact.company))] : []),
      ...write.topics(fact.topics),
    ],
  }),
  "legal-framework": (fact, write) => ({
    text: [write.claimed("status")],
    details:
      fact.documents === undefined
        ? []
        : [[write.say("documents", { number: localNumber(String(fact.documents), write.language) })]],
  }),
};

/** Which way the goods go, as the reporter tells it; a turnover goes both ways. */
function tradeDirection({ measure, reporter }: FactOf<"trade">, write: Writer): string[] {
  const other = write.states.find((state) => state !== reporter);
  if (measure === "turnover" || !other) return [];
  return [measure === "exports" ? write.direction(reporter, other) : write.direction(other, reporter)];
}

function place({ place: city }: FactOf<"visit"> | FactOf<"meeting">, write: Writer): CardText[] {
  return city ? [[write.say("place", { city: write.city(city) })]] : [];
}

function circumstances(
  { occasion, during, marginsOf }: FactOf<"visit"> | FactOf<"meeting">,
  write: Writer,
): CardText[] {
  return [...write.line("occasion", occasion), ...write.line("during", during), ...write.line("margins-of", marginsOf)];
}
