import type * as z from "zod";
import { earliestDay, isDay, latestDay } from "../../model/dates/edtf.ts";
import type { AuthoredClaim, Claim } from "../../model/facts/claim.ts";
import { documentsOf } from "../../model/facts/claim-differences.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Participant } from "../../model/facts/participants.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import { licence } from "../../model/licence.ts";
import type { Amount } from "../../model/scalars.ts";
import type { EvidenceGrade } from "../../model/sources/evidence-grade.ts";
import { linkUrl } from "../../model/sources/link-url.ts";
import { recordName } from "../../model/sources/record-address.ts";
import { statesInOrder, statesOf } from "../../model/states/pair.ts";
import { alpha3Of, type StateCode } from "../../model/states/states.ts";
import type { factRow } from "../../model/views/fact-row.ts";
import { citation, sourceOf } from "../card/card-source.ts";
import { explanations } from "../words/fact-text.ts";
import { factTitle } from "../words/fact-title.ts";
import { gradeOf } from "../words/grade-text.ts";
import { ordinarySpaces, plainText } from "../words/plain-text.ts";
import { Writer } from "../words/writer.ts";
import { endsOf, termOf } from "./fact-ends.ts";

/** What one source claims about one fact, as a flat row. */
export type FactRow = z.output<typeof factRow>;

/** Options for rows. */
export interface RowOptions {
  language: Language;
  /** The state that comes first; null for the order of the id. */
  home: StateCode | null;
  /** Number of the release that the relation is from; null in downloads, so that releases can share their parts. */
  release: number | null;
}

/** Returns the rows of a fact: one per claim, in the order of the claims. */
export function factRows(fact: Fact, relation: Relation, { language, home, release }: RowOptions): FactRow[] {
  const states = statesInOrder(relation.id, home);
  const [a, b] = statesOf(relation.id);
  const writer = new Writer(relation, fact, language, states);
  const title = ordinarySpaces(factTitle(fact, relation, language, states));
  const unsettled = unsettledAttributes(fact).join("; ") || null;
  const text = fact.text ? ordinarySpaces(plainText(writer.text(fact.text))) : null;
  const remark = ordinarySpaces(explanations(fact, writer).map(plainText).join(" · ")) || null;
  return fact.claims.map((claim) => {
    const source = sourceOf(relation, claim);
    const date = unlessOmitted(claim, "date", claim.says.date ?? fact.date);
    const amount = amountOf(fact, claim);
    const { documents, bound } = documentsOf("documents" in fact ? fact : {}, claim);
    const people = peopleOf(fact, claim);
    const term = termOf(fact, claim);
    const ends = endsOf(fact, claim, writer);
    return {
      fact: fact.id,
      pair: relation.id,
      iso3_a: alpha3Of(a),
      iso3_b: alpha3Of(b),
      home: writer.state(states[0]),
      counterpart: writer.state(states[1]),
      kind: fact.kind,
      date_edtf: date,
      date_min: date && calendarDay(earliestDay(date)),
      date_max: date && calendarDay(latestDay(date)),
      title,
      person: people.map((key) => plainText(writer.person(key))).join("; ") || null,
      amount: amount?.value ?? null,
      currency: amount?.currency ?? null,
      last_attested: fact.validity.lastAttested,
      evidence: claim.records ? "recorded" : claim.quotes.length > 0 ? "quoted" : "cited",
      quote: quoteText(claim),
      source: source.id,
      url: linkUrl(source) ?? null,
      citation: ordinarySpaces(plainText(citation(source, language))),
      licence: licence.data.spdx,
      release,
      unsettled,
      grade: gradeOf([fact], relation) as EvidenceGrade,
      text,
      remark,
      amount_bound: amount?.bound ?? null,
      documents: unlessOmitted(claim, "documents", documents),
      documents_bound: claim.omits.includes("documents") ? null : unlessOmitted(claim, "bound", bound),
      records: recordNames(claim),
      date_means: ("dateMeans" in fact && date && fact.dateMeans) || null,
      valid_from: term.from,
      valid_until: term.until,
      office: fact.kind === "ambassador" ? unlessOmitted(claim, "office", fact.office ?? "ambassador") : null,
      iso3_from: ends.from && alpha3Of(ends.from),
      iso3_to: ends.to && alpha3Of(ends.to),
    };
  });
}

/**
 * Returns the attributes on which sources contradict each other, `date_meaning` if the date's meaning is unclear, and `suspect` if the
 * source is probably wrong.
 */
function unsettledAttributes(fact: Fact): string[] {
  const attributes = new Set(fact.conflicts.map(({ attribute }) => attribute));
  const hasUnclearDate = "dateMeans" in fact && fact.dateMeans === "unclear";
  return [...attributes, ...(hasUnclearDate ? ["date_meaning"] : []), ...(fact.suspect ? ["suspect"] : [])];
}

/** Returns a claim's quotes in the order of the source, joined by " […] "; null if there are none. */
export function quoteText({ quotes }: Claim): string | null {
  const inOrder = [...quotes].sort((a, b) => a.start - b.start);
  return inOrder.map(({ exact }) => exact).join(" […] ") || null;
}

/** Returns the names of a claim's records, joined by "; "; null if it cites none. */
export function recordNames({ records = [] }: Claim): string | null {
  return records.map(recordName).join("; ") || null;
}

/** Returns the value, or null if the claim omits the attribute. */
function unlessOmitted<Value>(
  { omits }: Claim,
  attribute: AuthoredClaim["omits"][number],
  value: Value | undefined,
): Value | null {
  return value === undefined || omits.includes(attribute) ? null : value;
}

function amountOf(fact: Fact, claim: Claim): Amount | null {
  return unlessOmitted(claim, "amount", claim.says.amount ?? ("amount" in fact ? fact.amount : undefined));
}

/** Returns the keys of the people whom the claim names: who holds the post, takes part or speaks. Organisations are not included. */
function peopleOf(fact: Fact, claim: Claim): string[] {
  if (claim.omits.includes("names")) return [];
  if (fact.kind === "ambassador")
    return [unlessOmitted(claim, "person", claim.says.person ?? fact.person) ?? []].flat();
  const participants: Participant[] = "people" in fact ? fact.people : fact.kind === "statement" ? fact.by : [];
  return (unlessOmitted(claim, "people", participants) ?? []).flatMap(({ person }) => person ?? []);
}

/** Returns the day if spreadsheets and databases can read it, which excludes years before 0 and after 9999; otherwise null. */
function calendarDay(day: string | null): string | null {
  return day && isDay(day) ? day : null;
}
