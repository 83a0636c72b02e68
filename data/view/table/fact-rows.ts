import type * as z from "zod";
import { earliestDay, isDay, latestDay } from "../../model/dates/edtf.ts";
import type { Participant } from "../../model/facts/authored-fact.ts";
import type { AuthoredClaim, Claim } from "../../model/facts/claim.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import { licence } from "../../model/licence.ts";
import type { Amount } from "../../model/scalars.ts";
import { alpha3Of, type StateCode } from "../../model/states/states.ts";
import type { factRow } from "../../model/views/fact-row.ts";
import { citation, sourceOf } from "../card/card-evidence.ts";
import { statesInOrder } from "../card/relation-card.ts";
import { factTitle } from "../words/fact-title.ts";
import { plainText } from "../words/plain-text.ts";
import { Writer } from "../words/writer.ts";

/** What one source says for one fact, flat. */
export type FactRow = z.output<typeof factRow>;

/** How rows are wanted. */
export interface RowOptions {
  language: Language;
  /** The state that comes first; null for the order of the id. */
  home: StateCode | null;
  /** Number of the release that the relation is from. */
  release: number;
}

/** A fact of a relation in rows, one for each of its claims, in their order. */
export function factRows(fact: Fact, relation: Relation, { language, home, release }: RowOptions): FactRow[] {
  const states = statesInOrder(relation, home);
  const [a, b] = statesInOrder(relation, null);
  const write = new Writer(relation, fact, language, states);
  const title = factTitle(fact, relation, language, states);
  const unsettled = unsettledOf(fact).join("; ") || null;
  return fact.claims.map((claim) => {
    const source = sourceOf(relation, claim);
    const date = saidBy(claim, "date", claim.says.date ?? fact.date);
    const amount = amountOf(fact, claim);
    const people = peopleOf(fact, claim);
    return {
      fact: fact.id,
      pair: relation.id,
      iso3_a: alpha3Of(a),
      iso3_b: alpha3Of(b),
      home: write.state(states[0]),
      counterpart: write.state(states[1]),
      kind: fact.kind,
      date_edtf: date,
      date_min: date && ordinaryDay(earliestDay(date)),
      date_max: date && ordinaryDay(latestDay(date)),
      title,
      person: people.map((key) => plainText(write.person(key))).join("; ") || null,
      amount: amount?.value ?? null,
      currency: amount?.currency ?? null,
      last_attested: fact.validity.lastAttested,
      evidence: claim.quotes.length > 0 ? "quoted" : "cited",
      quote: quoteText(claim),
      source: source.id,
      url: source.url ?? null,
      citation: plainText(citation(source, language)),
      licence: licence.data.spdx,
      release,
      unsettled,
    };
  });
}

/** Attributes on which sources contradict each other, and what is not clear of the date. */
function unsettledOf({ conflicts, dateMeans }: Fact): string[] {
  const attributes = new Set(conflicts.map(({ attribute }) => attribute));
  return [...attributes, ...(dateMeans ? ["date_meaning"] : [])];
}

/** A claim's quotes in the order of the source, with " […] " for what was left out between them; null where nothing is quoted. */
export function quoteText({ quotes }: Claim): string | null {
  const inOrder = [...quotes].sort((one, other) => one.start - other.start);
  return inOrder.map(({ exact }) => exact).join(" […] ") || null;
}

/** A value unless the claim is silent on it. */
function saidBy<Value>(
  { omits }: Claim,
  attribute: AuthoredClaim["omits"][number],
  value: Value | undefined,
): Value | null {
  return value === undefined || omits.includes(attribute) ? null : value;
}

function amountOf(fact: Fact, { says }: Claim): Amount | undefined {
  return says.amount ?? ("amount" in fact ? fact.amount : undefined);
}

/** Keys of the people whom the claim names: who holds the post, takes part, or speaks. Bodies are none. */
function peopleOf(fact: Fact, claim: Claim): string[] {
  if (fact.kind === "ambassador") return [saidBy(claim, "person", claim.says.person ?? fact.person) ?? []].flat();
  const participants: Participant[] = "people" in fact ? fact.people : fact.kind === "statement" ? fact.by : [];
  return (saidBy(claim, "people", participants) ?? []).flatMap(({ person }) => person ?? []);
}

/** A day that a spreadsheet or database takes; those of other years are written for sorting alone. */
function ordinaryDay(day: string | null): string | null {
  return day && isDay(day) ? day : null;
}
