import { cityNames } from "../../labels/city-names.ts";
import type { Label } from "../../labels/labels.ts";
import { officeTitles } from "../../labels/office-titles.ts";
import { separators } from "../../labels/separators.ts";
import { byEarliestDay } from "../../model/dates/edtf.ts";
import type { Participant, Party } from "../../model/facts/authored-fact.ts";
import type { DifferingAttribute, DifferingValues } from "../../model/facts/claim.ts";
import type { ClaimDifference, Fact } from "../../model/facts/fact.ts";
import type { Texts } from "../../model/facts/fact-texts.ts";
import type { Office } from "../../model/facts/offices.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type Language, languages } from "../../model/language.ts";
import type { Amount } from "../../model/scalars.ts";
import { type City, cities } from "../../model/states/cities.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { CardText } from "../../model/views/card-view.ts";
import { amountText } from "./amount-text.ts";
import { dateText } from "./date-text.ts";
import { localizedPiece, localizedText } from "./localized-text.ts";
import { stateName } from "./state-names.ts";
import { joinPieces, labelCardText, labelText } from "./words.ts";

/** Writes the parts of a fact's text that several kinds share, in one language. */
export class Writer {
  constructor(
    readonly relation: Relation,
    readonly fact: Fact,
    readonly language: Language,
    /** The two states of the relation, in display order. */
    readonly states: readonly [StateCode, StateCode],
  ) {}

  get separators() {
    return separators[this.language];
  }

  label(label: Label, values?: Record<string, string>): string {
    return labelText(label, this.language, values);
  }

  labelCardText(label: Label, value: CardText): CardText {
    return labelCardText(label, this.language, value);
  }

  date(edtf: string): string {
    return dateText(edtf, this.language);
  }

  state(code: string): string {
    return stateName(code, this.language);
  }

  /** Returns the direction of a fact: "Norwegen → Tadschikistan". */
  direction(from: string, to: string): string {
    const arrow = languages[this.language] === "ltr" ? "→" : "←";
    return `${this.state(from)} ${arrow} ${this.state(to)}`;
  }

  city(city: City): string {
    return `${cityNames[city][this.language]} (${this.state(cities[city])})`;
  }

  /** Returns a text of the fact, in the requested language or its first available fallback. */
  text(texts: Texts): CardText {
    return this.localized(texts, this.fact.unreviewed);
  }

  /** Returns a labelled line with a text of the fact; no line if there is no text. */
  line(label: Label, texts: Texts | undefined): CardText[] {
    return texts ? [this.labelCardText(label, this.text(texts))] : [];
  }

  /** Returns a labelled line with a date; no line if there is no date. */
  dateLine(label: Label, edtf: string | undefined): CardText[] {
    return edtf ? [[this.label(label, { date: this.date(edtf) })]] : [];
  }

  person(key: string): CardText {
    const { name, scripts } = this.relation.people[key] ?? { name: key, scripts: {} };
    const inScript =
      this.language === "fa" ? scripts.Arab : ["ru", "tg"].includes(this.language) ? scripts.Cyrl : undefined;
    return [{ text: inScript ?? name, name: true }];
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

  topics(topics: readonly Texts[]): CardText[] {
    if (topics.length === 0) return [];
    const texts = topics.map((topic) => this.text(topic));
    return [this.labelCardText("topics", joinPieces(texts, this.separators.semicolon))];
  }

  party(party: Party): CardText {
    if ("body" in party) return this.organisation(party.body);
    const nonState = this.relation.organisations[party.organisation]?.nonState;
    return [...this.organisation(party.organisation), ...(nonState ? [` (${this.label("non-state")})`] : [])];
  }

  /** Returns the fact's amount, followed by the source's conversion into another currency, if any. */
  amount(converted?: Amount): CardText {
    const text = this.claimed("amount");
    return [
      converted ? `${text} (${this.label("converted", { amount: amountText(converted, this.language) })})` : text,
    ];
  }

  /** Returns the title of an office, in the form for the person's gender; in a neutral form if the gender is unknown. */
  office(office: Office, person: string | undefined, atTheTime = false): string {
    const gender = (person && this.relation.people[person]?.gender) || "n";
    const title = officeTitles[office][this.language];
    return (atTheTime ? title.atTheTime : title)[gender];
  }

  /**
   * Returns a short name for another fact of the relation: type and date of a document, name of a company.
   * @throws {Error} if the fact is of another kind, or the relation does not have it
   */
  reference(id: string): CardText {
    const fact = this.relation.facts.find((candidate) => candidate.id === id);
    if (fact?.kind === "company") return [{ text: fact.name, name: true }];
    if (fact?.kind !== "agreement") throw new Error(`${id} is neither a document nor a company`);
    const writer = new Writer(this.relation, fact, this.language, this.states);
    return [[writer.claimed("type"), fact.date && writer.claimed("date")].filter(Boolean).join(this.separators.comma)];
  }

  /** Returns the fact's value for an attribute; if its claims are undecided, all claimed values joined by "or". */
  claimed(attribute: DifferingAttribute): string {
    return [...new Set(this.alternatives(attribute).map((value) => this.valueText(value)))].join(this.separators.or);
  }

  /** Returns the fact's person; if its claims are undecided, all claimed people joined by "or". */
  claimedPerson(): CardText {
    const people = new Set(this.alternatives("person").map(({ value }) => value as string));
    return joinPieces(
      [...people].map((person) => this.person(person)),
      this.separators.or,
    );
  }

  /** Returns the fact's own value for an attribute. */
  ownValue(attribute: DifferingAttribute): ClaimDifference {
    return { attribute, source: "", value: (this.fact as DifferingValues)[attribute] } as ClaimDifference;
  }

  /** Returns the fact's own value; if its claims are undecided, the conflicting values too. Dates are in chronological order. */
  alternatives(attribute: DifferingAttribute): ClaimDifference[] {
    const conflicts = this.fact.undecided
      ? this.fact.conflicts.filter((conflict) => conflict.attribute === attribute)
      : [];
    const values = [this.ownValue(attribute), ...conflicts];
    return attribute === "date" ? values.sort((a, b) => byEarliestDay(a.value as string, b.value as string)) : values;
  }

  /** Returns an attribute's value as text. */
  valueText({ attribute, value }: ClaimDifference): string {
    switch (attribute) {
      case "date":
        return this.date(value);
      case "type":
        return this.label(`type-${value}`);
      case "status":
        return this.label(`status-${value}`);
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
      // The name of an organisation already says which state it belongs to.
      person && state && this.state(state),
      leads && this.label("leads"),
      asWritten && this.label("as-written", { text: asWritten }),
    ].filter(Boolean);
    const name = person ? this.person(person) : this.organisation(organisation ?? "");
    return remarks.length > 0 ? [...name, ` (${remarks.join(this.separators.comma)})`] : name;
  }

  private localized(texts: Texts, unreviewed: readonly Language[]): CardText {
    const localized = localizedText(texts, this.language);
    if (!localized) return [];
    const piece = localizedPiece(localized, this.language);
    if (!unreviewed.includes(localized.lang)) return [piece];
    return [{ ...(typeof piece === "string" ? { text: piece } : piece), unreviewed: true }];
  }
}
