import { byEarliestDay, certainlyBefore } from "../../model/dates/edtf.ts";
import type { ClaimDifference, Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { isWeakerGrade } from "../../model/sources/evidence-grade.ts";
import { hasOpenEnd, sourceSpan } from "../../model/sources/source-span.ts";
import { statesInOrder } from "../../model/states/pair.ts";
import type { CardFact } from "../../model/views/card-view.ts";
import { dateText } from "../words/date-text.ts";
import { datedByText, factText } from "../words/fact-text.ts";
import { gradeOf, gradeText } from "../words/grade-text.ts";
import { labelText } from "../words/words.ts";
import { Writer } from "../words/writer.ts";
import { statusOn } from "./as-of.ts";
import { cardEvidence } from "./card-evidence.ts";
import { type CardOptions, factPageUrl } from "./card-options.ts";
import { sourceOf } from "./card-source.ts";

/** What a card shows of a single fact. */
export type FactCard = CardFact & { id: string; url: string };

/** Returns what a card shows of a single fact. */
export function cardFact(fact: Fact, relation: Relation, options: CardOptions): FactCard {
  const { language, asOf } = options;
  const writer = cardWriter(fact, relation, options);
  const { label, direction, text, details = [], more = [] } = factText(fact, writer);
  const date =
    fact.date && !datedByText.has(fact.kind)
      ? { date: { edtf: claimedEdtf(writer), text: writer.claimed("date") } }
      : {};
  return {
    id: fact.id,
    url: factPageUrl(relation.id, fact.id, options),
    ...date,
    ...(label ? { label } : {}),
    ...(direction ? { direction } : {}),
    text,
    details,
    ...(more.length > 0 ? { more } : {}),
    notes: notes(fact, writer, asOf),
    opens: labelText(evidenceLabel(fact), language),
    evidence: fact.claims.map((claim) => cardEvidence(claim, fact, writer)),
  };
}

/** Returns the label for the evidence of a fact. */
function evidenceLabel({ claims }: Fact): "wording" | "record-values" | "sources" {
  if (claims.some(({ quotes }) => quotes.length > 0)) return "wording";
  return claims.some(({ records }) => records) ? "record-values" : "sources";
}

/** Returns the writer of a card's facts. On a day between the claimed dates of a fact, it does not choose between them. */
export function cardWriter(fact: Fact, relation: Relation, { language, home, asOf }: CardOptions): Writer {
  const isBetweenDates = asOf !== null && statusOn(fact, asOf) === "disputed";
  return new Writer(relation, fact, language, statesInOrder(relation.id, home), isBetweenDates);
}

/** Returns the fact's date; if it is open, all claimed dates as an EDTF level 2 set ("one of"). */
function claimedEdtf(writer: Writer): string {
  const dates = [...new Set(writer.alternatives("date").map(({ value }) => value as string))];
  return dates.length === 1 ? (dates[0] as string) : `[${dates.join(",")}]`;
}

function notes(fact: Fact, writer: Writer, asOf: string | null): CardFact["notes"] {
  const notes: CardFact["notes"] = fact.suspect ? [{ kind: "disputed", text: writer.label("suspect") }] : [];
  const status = asOf && statusOn(fact, asOf);
  if (status === "disputed") notes.push({ kind: "disputed", text: writer.label("disputed-on-day"), undecided: true });
  for (const [attribute, conflicts] of byAttribute(fact.conflicts)) {
    const values = [writer.ownValue(attribute), ...conflicts].map((value) => writer.valueWithin(value));
    notes.push({
      kind: "disputed",
      // The values of an undecided attribute are all shown where one would be.
      text: `${writer.label(fact.undecided ? "undecided" : "disputed", {
        attribute: writer.label(`attribute-${attribute}`),
        text: [...new Set(values)].join(" / "),
      })}${fact.undecided ? writer.label("each-value") : ""}`,
      ...(fact.undecided ? { undecided: true } : {}),
    });
  }
  for (const lessPrecise of byAttribute(fact.refines).values()) {
    const values = [...new Set(lessPrecise.map((value) => writer.valueText(value)))];
    const isYear =
      values.length === 1 && lessPrecise.every(({ attribute, value }) => attribute === "date" && /^\d{4}$/.test(value));
    notes.push({
      kind: "refined",
      text: writer.label(isYear ? "refined-year" : "refined", { text: values.join(writer.separators.comma) }),
    });
  }
  if (status === "last-attested") notes.push({ kind: "attested", text: writer.label("not-attested") });
  // A dated event stays true however old its sources are, and so does a state of affairs that has ended.
  if (fact.validity.type === "state" ? !hasEnded(fact) : !fact.date) {
    notes.push({ kind: "attested", text: attestedText(fact, writer) });
  }
  const { relation, language } = writer;
  const [grade, ofRelation] = [gradeOf([fact], relation), gradeOf(relation.facts, relation)];
  if (grade && ofRelation && isWeakerGrade(grade, ofRelation))
    notes.push({ kind: "attested", text: gradeText(grade, language) });
  return notes;
}

/** Returns true if a source confirms that a state of affairs has ended. */
function hasEnded({ validity: { until, lastAttested } }: Fact): boolean {
  return until !== null && !certainlyBefore(lastAttested, until);
}

function byAttribute(differences: readonly ClaimDifference[]): Map<ClaimDifference["attribute"], ClaimDifference[]> {
  const groups = new Map<ClaimDifference["attribute"], ClaimDifference[]>();
  for (const difference of differences) {
    groups.set(difference.attribute, [...(groups.get(difference.attribute) ?? []), difference]);
  }
  return groups;
}

/** Returns "zuletzt belegt: 20. April 2015"; for an undated source, says so and names its earliest possible date. */
function attestedText({ claims, validity: { lastAttested } }: Fact, { relation, language }: Writer): string {
  const isFromUndated = claims.some((claim) => {
    const source = sourceOf(relation, claim);
    return claim.attested === lastAttested && hasOpenEnd(source.date) && lastAttested === sourceSpan(source);
  });
  return isFromUndated
    ? labelText("attested-undated", language, {
        date: dateText(lastAttested.split("/")[0] ?? lastAttested, language, "since"),
      })
    : labelText("attested", language, { date: dateText(lastAttested, language) });
}

/** Orders facts by when they happened or began, newest first. Undated facts come last and keep their order. */
export function newestFirst(a: Fact, b: Fact): number {
  const [first, second] = [a, b].map(({ date, validity }) => date ?? validity.from);
  if (!first || !second) return Number(!first) - Number(!second);
  return byEarliestDay(second, first);
}
