import { cityNames } from "../../labels/city-names.ts";
import { stateNames } from "../../labels/generated.ts";
import { officeTitles } from "../../labels/office-titles.ts";
import { separators } from "../../labels/separators.ts";
import { byEarliestDay } from "../../model/dates/edtf.ts";
import type { Participant, Party } from "../../model/facts/authored-fact.ts";
import type { DifferingAttribute, DifferingValues } from "../../model/facts/claim.ts";
import type { ClaimDifference, Fact } from "../../model/facts/fact.ts";
import type { Office } from "../../model/facts/offices.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { firstAvailable, type Language, languages } from "../../model/language.ts";
import type { Amount } from "../../model/scalars.ts";
import { type City, cities } from "../../model/states/cities.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { CardText } from "../../model/views/card-view.ts";
import { amountText } from "./amount-text.ts";
import { dateText } from "./date-text.ts";
import { joinPieces, labelCardText, labelText } from "./words.ts";

type Localized = Partial<Record<Language, string>>;

/** Writes, in one language, the parts that facts of several kinds share. */
export class Writer {
  constructor(
    readonly relation: Relation,
    readonly fact: Fact,
    readonly language: Language,
    /** The two states of the relation, the one that the reader wants first before the other. */
    readonly states: readonly [StateCode, StateCode],
  ) {}

  get separators() {
    return separators[this.language];
  }

  say(label: Parameters<typeof labelText>[0], values?: Record<string, string>): string {
    return labelText(label, this.language, values);
  }

  sayPieces(label: Parameters<typeof labelText>[0], value: CardText): CardText {
    return labelCardText(label, this.language, value);
  }

  date(edtf: string): string {
    return dateText(edtf, this.language);
  }

  state(code: string): string {
    return stateNames[this.language][code] ?? code;
  }

  /** Both ends of a directed fact, in the base form: "Norwegen → Tadschikistan". */
  direction(from: string, to: string): string {
    const arrow = languages[this.language] === "ltr" ? "→" : "←";
    return `${this.state(from)} ${arrow} ${this.state(to)}`;
  }

  city(city: City): string {
    return `${cityNames[city][this.language]} (${this.state(cities[city])})`;
  }

  /** A text of the fact, in the language asked for, else in one that stands in for it. */
  text(texts: Localized): CardText {
    return this.localized(texts, this.fact.unreviewed);
  }

  /** The same as a line of its own, behind a label; no line where there is no text. */
  line(label: Parameters<typeof labelText>[0], texts: Localized | undefined): CardText[] {
    return texts ? [this.sayPieces(label, this.text(texts))] : [];
  }

  /** A date behind a label; no line where there is none. */
  dateLine(label: Parameters<typeof labelText>[0], edtf: string | undefined): CardText[] {
    return edtf ? [[this.say(label, { date: this.date(edtf) })]] : [];
  }

  person(key: string): CardText {
    const { name, scripts } = this.relation.people[key] ?? { name: key, scripts: {} };
    const own = this.language === "fa" ? scripts.Arab : ["ru", "tg"].includes(this.language) ? scripts.Cyrl : undefined;
    return [{ text: own ?? name, name: true }];
  }

  names(names: readonly string[]): CardText {
    return joinPieces(
      names.map((text) => [{ text, name: true }]),
      this.separators.comma,
    );
  }

  organisation(key: string): CardText {
    const organisation = this.relation.organisations[key];
    return organisation ? this.localized(organisation.name, organisation.unreviewed) : [key];
  }

  list(texts: readonly CardText[]): CardText {
    return joinPieces(texts, " · ");
  }

  participants(people: readonly Participant[]): CardText {
    return this.list(people.map((participant) => this.participant(participant)));
  }

  topics(topics: readonly Localized[]): CardText[] {
    if (topics.length === 0) return [];
    const texts = topics.map((topic) => this.text(topic));
    return [this.sayPieces("topics", joinPieces(texts, this.separators.semicolon))];
  }

  party(party: Party): CardText {
    if ("body" in party) return this.organisation(party.body);
    const nonState = this.relation.organisations[party.organisation]?.nonState;
    return [...this.organisation(party.organisation), ...(nonState ? [` (${this.say("non-state")})`] : [])];
  }

  /** The fact's amount, and what the source makes of it in another currency. */
  amount(converted?: Amount): CardText {
    const text = this.claimed("amount");
    return [converted ? `${text} (${this.say("converted", { amount: amountText(converted, this.language) })})` : text];
  }

  /** The title of an office, in the form for the person, or for a man or woman where the sources do not say. */
  office(office: Office, person: string | undefined, atTheTime = false): string {
    const gender = (person && this.relation.people[person]?.gender) || "n";
    const title = officeTitles[office][this.language];
    return (atTheTime ? title.atTheTime : title)[gender];
  }

  /** Names another fact of the relation: a document by type and date, a company by name. */
  reference(id: string): CardText {
    const fact = this.relation.facts.find((candidate) => candidate.id === id);
    if (fact?.kind === "company") return [{ text: fact.name, name: true }];
    if (fact?.kind !== "agreement") throw new Error(`${id} is neither a document nor a company`);
    const write = new Writer(this.relation, fact, this.language, this.states);
    return [[write.claimed("type"), fact.date && write.claimed("date")].filter(Boolean).join(this.separators.comma)];
  }

  /** What an attribute is: the fact's own value, or where nothing decides between the claims each that one of them gives, joined by "or". */
  claimed(attribute: DifferingAttribute): string {
    return [...new Set(this.alternatives(attribute).map((value) => this.value(value)))].join(this.separators.or);
  }

  /** The same for the person, each isolated. */
  claimedPerson(): CardText {
    const people = new Set(this.alternatives("person").map(({ value }) => value as string));
    return joinPieces(
      [...people].map((person) => this.person(person)),
      this.separators.or,
    );
  }

  /** The fact's own value for an attribute. */
  own(attribute: DifferingAttribute): ClaimDifference {
    return { attribute, source: "", value: (this.fact as DifferingValues)[attribute] } as ClaimDifference;
  }

  /** The fact's own value, and where nothing decides, those that contradict it; dates in the order of time. */
  alternatives(attribute: DifferingAttribute): ClaimDifference[] {
    const others = this.fact.undecided ? this.fact.conflicts.filter((other) => other.attribute === attribute) : [];
    const all = [this.own(attribute), ...others];
    return attribute === "date" ? all.sort((a, b) => byEarliestDay(a.value as string, b.value as string)) : all;
  }

  /** Another value that a source gives for an attribute. */
  value({ attribute, value }: ClaimDifference): string {
    switch (attribute) {
      case "date":
        return this.date(value);
      case "type":
        return this.say(`type-${value}`);
      case "status":
        return this.say(`status-${value}`);
      case "residence":
        return this.city(value);
      case "person":
        return this.relation.people[value]?.name ?? value;
      case "amount":
        return amountText(value, this.language);
    }
  }

  private participant(participant: Participant): CardText {
    const { person, organisation, office, state, atTheTime, leads, asWritten } = participant;
    const remarks = [
      office && this.office(office, person, atTheTime),
      // A body's name says whose it is.
      person && state && this.state(state),
      leads && this.say("leads"),
      asWritten && this.say("as-written", { text: asWritten }),
    ].filter(Boolean);
    const name = person ? this.person(person) : this.organisation(organisation ?? "");
    return remarks.length > 0 ? [...name, ` (${remarks.join(this.separators.comma)})`] : name;
  }

  private localized(texts: Localized, unreviewed: readonly Language[]): CardText {
    const found = firstAvailable(this.language, Object.keys(texts));
    if (found === null) return [];
    const text = texts[found] as string;
    const marks = {
      ...(found === this.language ? {} : { lang: found }),
      ...(unreviewed.includes(found) ? { unreviewed: true as const } : {}),
    };
    return [Object.keys(marks).length === 0 ? text : { text, ...marks }];
  }
}
