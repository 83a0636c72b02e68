import type { Label } from "../../labels/labels.ts";
import { officeTitle } from "../../labels/names/office-titles.ts";
import { separators } from "../../labels/separators.ts";
import { byEarliestDay } from "../../model/dates/edtf.ts";
import type { DifferingAttribute, DifferingValues } from "../../model/facts/claim.ts";
import type { ClaimDifference, Fact } from "../../model/facts/fact.ts";
import { type Texts, unreviewedExplanations } from "../../model/facts/fact-texts.ts";
import type { Office } from "../../model/facts/offices.ts";
import type { Participant, Party } from "../../model/facts/participants.ts";
import { isCity, type Place } from "../../model/facts/places/places.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type Language, languages } from "../../model/language.ts";
import type { Amount } from "../../model/scalars.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { CardText } from "../../model/views/card-view.ts";
import { amountText, localNumber, withBound } from "./amount-text.ts";
import { type DatePosition, dateText } from "./date-text.ts";
import { localizedPiece, localizedText } from "./localized-text.ts";
import { bareText } from "./plain-text.ts";
import { stateName } from "./state-names.ts";
import { joinPieces, labelCardText, labelText, withoutCapital } from "./words.ts";

/** The scripts in which readers of a language see names, preferred ones first; Latin script otherwise. */
const scriptsOfNames: Partial<Record<Language, readonly (keyof Relation["people"][string]["scripts"])[]>> = {
  ru: ["Cyrl"],
  tg: ["tg-Cyrl", "Cyrl"],
  fa: ["Arab"],
};

/** Writes the parts of a fact's text that several kinds share, in one language. */
export class Writer {
  constructor(
    readonly relation: Relation,
    readonly fact: Fact,
    readonly language: Language,
    /** The two states of the relation, in display order. */
    readonly states: readonly [StateCode, StateCode],
    /** True if the requested day lies between contradictory dates, so that no date is chosen even if the fact follows a source. */
    private readonly isBetweenDates = false,
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

  date(edtf: string, position?: DatePosition): string {
    return dateText(edtf, this.language, position);
  }

  state(code: string): string {
    return stateName(code, this.language);
  }

  /** Returns the direction of a fact: "Norwegen → Tadschikistan". */
  direction(from: string, to: string): string {
    const arrow = languages[this.language] === "ltr" ? "→" : "←";
    return `${this.state(from)} ${arrow} ${this.state(to)}`;
  }

  /** Returns the name of a city with its state, or that of a state. */
  place(place: Place): CardText {
    if (!isCity(place)) return [this.state(place)];
    const city = this.relation.cities[place];
    return city ? [...this.localized(city.name, city.unreviewed), ` (${this.state(city.state)})`] : [place];
  }

  /** Returns a labelled line with a place. */
  placeLine(label: "place" | "residence", place: CardText): CardText {
    return place.every((piece) => typeof piece === "string")
      ? [this.label(label, { city: bareText(place) })]
      : this.labelCardText(label, place);
  }

  /** Returns a text of the fact, in the requested language or its first available fallback. */
  text(texts: Texts): CardText {
    return this.localized(texts, this.fact.unreviewed);
  }

  /** Returns a labelled line in which an editor explains the fact; no line if there is no text. */
  explanation(label: Label, texts: Texts | undefined): CardText[] {
    return texts ? [this.labelCardText(label, this.localized(texts, unreviewedExplanations(this.fact)))] : [];
  }

  /** Returns a labelled line with a text of the fact; no line if there is no text. */
  line(label: Label, texts: Texts | undefined): CardText[] {
    return texts ? [this.labelCardText(label, this.text(texts))] : [];
  }

  /** Returns a labelled line with a date; no line if there is no date. */
  dateLine(label: Label, edtf: string | undefined, position?: DatePosition): CardText[] {
    return edtf ? [[this.label(label, { date: this.date(edtf, position) })]] : [];
  }

  /** Returns a labelled line with the number of documents; no line if no source gives one. */
  countLine(attribute: "documents"): CardText[] {
    const number = this.claimed(attribute);
    return number ? [[this.label(attribute, { number })]] : [];
  }

  person(key: string): CardText {
    const { name, scripts, transliterated = [] } = this.relation.people[key] ?? { name: key, scripts: {} };
    const script = scriptsOfNames[this.language]?.find((candidate) => scripts[candidate] !== undefined);
    const text = (script && scripts[script]) ?? name;
    return [{ text, name: true, ...(script && transliterated.includes(script) ? { unreviewed: true } : {}) }];
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

  /** Returns a line for each person whose name the source spells differently. */
  spellings(people: readonly Participant[]): CardText[] {
    return people.flatMap(({ person, asWritten }) =>
      person && asWritten ? [[...this.person(person), ` (${this.label("as-written", { text: asWritten })})`]] : [],
    );
  }

  topics(topics: readonly Texts[]): CardText[] {
    if (topics.length === 0) return [];
    const texts = topics.map((topic) => this.text(topic));
    return [this.labelCardText("topics", joinPieces(texts, this.separators.semicolon))];
  }

  party(party: Party): CardText {
    if ("state" in party)
      return this.ofState(party.state, party.body ? this.organisation(party.body) : [this.state(party.state)]);
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

  /**
   * Returns the title of an office, in the form for the person's gender; in a neutral form if the gender is unknown.
   * @param state the state whose office it is, because some offices have another title there
   */
  office(office: Office, person: string | undefined, state?: StateCode, atTheTime = false): string {
    const gender = (person && this.relation.people[person]?.gender) || "n";
    const title = officeTitle(office, state, this.language);
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
    return [
      [writer.claimed("type", "within"), fact.date && writer.claimed("date")]
        .filter(Boolean)
        .join(this.separators.comma),
    ];
  }

  /**
   * Returns the fact's value for an attribute; if that is open, all claimed values joined by "or".
   * @param place whether the text begins a line or comes within one
   */
  claimed(attribute: DifferingAttribute, place: "start" | "within" = "start"): string {
    const texts = this.alternatives(attribute).map((value, index) =>
      index === 0 && place === "start" ? this.valueText(value) : this.valueWithin(value),
    );
    return [...new Set(texts)].join(this.separators.or);
  }

  /** Returns the fact's date for a sentence that says when something happened; if that is open, all claimed dates. */
  claimedDate(position: DatePosition): string {
    const texts = this.alternatives("date").map(({ value }) => this.date(value as string, position));
    return [...new Set(texts)].join(this.separators.or);
  }

  /** Returns the fact's person; if its claims are undecided, all claimed people joined by "or". */
  claimedPerson(): CardText {
    const people = new Set(this.alternatives("person").map(({ value }) => value as string));
    return joinPieces(
      [...people].map((person) => this.person(person)),
      this.separators.or,
    );
  }

  /** Returns where the fact's ambassador resides; if its claims are undecided, all claimed places joined by "or". */
  claimedResidence(): CardText {
    const places = new Set(this.alternatives("residence").map(({ value }) => value as Place));
    return joinPieces(
      [...places].map((place) => this.place(place)),
      this.separators.or,
    );
  }

  /** Returns the fact's own value for an attribute. */
  ownValue(attribute: DifferingAttribute): ClaimDifference {
    const bound = attribute === "documents" && "bound" in this.fact ? { bound: this.fact.bound } : {};
    return { attribute, source: "", value: (this.fact as DifferingValues)[attribute], ...bound } as ClaimDifference;
  }

  /** Returns true if contradictory values of an attribute are shown side by side, because there is no basis for choosing between them. */
  isOpen(attribute: DifferingAttribute): boolean {
    return this.fact.undecided !== undefined || (attribute === "date" && this.isBetweenDates);
  }

  /** Returns the fact's own value; if the attribute is open, the conflicting values too. Dates are in chronological order. */
  alternatives(attribute: DifferingAttribute): ClaimDifference[] {
    const conflicts = this.isOpen(attribute)
      ? this.fact.conflicts.filter((conflict) => conflict.attribute === attribute)
      : [];
    const own = this.ownValue(attribute);
    const values = [...(own.value === undefined ? [] : [own]), ...conflicts];
    return attribute === "date" ? values.sort((a, b) => byEarliestDay(a.value as string, b.value as string)) : values;
  }

  /** Returns an attribute's value as text. */
  valueText(difference: ClaimDifference): string {
    const { attribute, value } = difference;
    switch (attribute) {
      case "date":
      case "from":
      case "until":
        return this.date(value);
      case "type":
        return this.label(`type-${value}`);
      case "status":
        return this.label(`status-${value}`);
      case "residence":
        return bareText(this.place(value));
      case "person":
        return bareText(this.person(value));
      case "amount":
        return amountText(value, this.language);
      case "documents":
        return withBound(localNumber(String(value), this.language), difference.bound, this.language);
    }
  }

  /** Returns an attribute's value as text within a line. Unlike names, types and statuses lose their capital, except German nouns. */
  valueWithin(difference: ClaimDifference): string {
    const text = this.valueText(difference);
    const isNoun = difference.attribute === "type";
    if (!isNoun && difference.attribute !== "status") return text;
    return isNoun && this.language === "de" ? text : withoutCapital(text, this.language);
  }

  private participant(participant: Participant): CardText {
    const { person, organisation, office, state, atTheTime, leads } = participant;
    const title = office && this.office(office, person, state, atTheTime);
    const isNamed = person !== undefined || organisation !== undefined;
    const remarks = [
      isNamed && title,
      // The name of an organisation already says which state it belongs to.
      !organisation && state && this.state(state),
      leads && this.label("leads"),
    ].filter(Boolean);
    const name = this.ofState(
      state,
      person ? this.person(person) : organisation ? this.organisation(organisation) : [title ?? ""],
    );
    return remarks.length > 0 ? [...name, ` (${remarks.join(this.separators.comma)})`] : name;
  }

  /** Returns a name whose first piece says for which state its bearer acts. */
  private ofState(state: StateCode | undefined, [first = "", ...rest]: CardText): CardText {
    return state ? [{ ...(typeof first === "string" ? { text: first } : first), state }, ...rest] : [first, ...rest];
  }

  private localized(texts: Texts, unreviewed: readonly Language[]): CardText {
    const localized = localizedText(texts, this.language);
    if (!localized) return [];
    const piece = localizedPiece(localized, this.language);
    if (!unreviewed.includes(localized.lang)) return [piece];
    return [{ ...(typeof piece === "string" ? { text: piece } : piece), unreviewed: true }];
  }
}
