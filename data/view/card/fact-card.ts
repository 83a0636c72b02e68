import { byEarliestDay, isSpan, parseEdtf } from "../../model/dates/edtf.ts";
import type { ClaimDifference, Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import { statesInOrder } from "../../model/states/pair.ts";
import type { CardFact } from "../../model/views/card-view.ts";
import { dateText } from "../words/date-text.ts";
import { datedByText, factText } from "../words/fact-text.ts";
import { labelText } from "../words/words.ts";
import { Writer } from "../words/writer.ts";
import { statusOn } from "./as-of.ts";
import { cardEvidence } from "./card-evidence.ts";
import { type CardOptions, pageUrl } from "./card-options.ts";

/** What a card shows of a single fact. */
export type FactCard = CardFact & { id: string; url: string };

/** Returns what a card shows of a single fact. */
export function cardFact(fact: Fact, relation: Relation, options: CardOptions): FactCard {
  const { language, home } = options;
  const writer = new Writer(relation, fact, language, statesInOrder(relation.id, home));
  const { label, text, details = [], more = [] } = factText(fact, writer);
  const date =
    fact.date && !datedByText.has(fact.kind)
      ? { date: { edtf: claimedEdtf(writer), text: writer.claimed("date") } }
      : {};
  return {
    id: fact.id,
    url: `${pageUrl(relation.id, options)}#${fact.id}`,
    ...date,
    ...(label ? { label } : {}),
    text,
    details,
    ...(more.length > 0 ? { more } : {}),
    notes: notes(fact, writer, options.asOf),
    opens: labelText(fact.claims.some(({ quotes }) => quotes.length > 0) ? "wording" : "sources", language),
    evidence: fact.claims.map((claim) => cardEvidence(claim, writer)),
  };
}

/** Returns the fact's date; if its claims are undecided, all claimed dates as an EDTF level 2 set ("one of"). */
function claimedEdtf(writer: Writer): string {
  const dates = [...new Set(writer.alternatives("date").map(({ value }) => value as string))];
  return dates.length === 1 ? (dates[0] as string) : `[${dates.join(",")}]`;
}

function notes(fact: Fact, writer: Writer, asOf: string | null): CardFact["notes"] {
  const notes: CardFact["notes"] = [];
  const status = asOf && statusOn(fact, asOf);
  if (status === "disputed") notes.push({ kind: "disputed", text: writer.label("disputed-on-day") });
  for (const [attribute, conflicts] of byAttribute(fact.conflicts)) {
    const values = [writer.ownValue(attribute), ...conflicts].map((value) => writer.valueText(value));
    notes.push({
      kind: "disputed",
      text: writer.label(fact.undecided ? "undecided" : "disputed", {
        attribute: writer.label(`attribute-${attribute}`),
        text: [...new Set(values)].join(" / "),
      }),
    });
  }
  for (const lessPrecise of byAttribute(fact.refines).values()) {
    const values = lessPrecise.map((value) => writer.valueText(value));
    notes.push({
      kind: "refined",
      text: writer.label("refined", { text: [...new Set(values)].join(writer.separators.comma) }),
    });
  }
  if (status === "last-attested") notes.push({ kind: "attested", text: writer.label("not-attested") });
  // A dated event stays true however old its sources are.
  if (fact.validity.type === "state" || !fact.date) {
    notes.push({ kind: "attested", text: attestedText(fact.validity.lastAttested, writer.language) });
  }
  return notes;
}

function byAttribute(differences: readonly ClaimDifference[]): Map<ClaimDifference["attribute"], ClaimDifference[]> {
  const groups = new Map<ClaimDifference["attribute"], ClaimDifference[]>();
  for (const difference of differences) {
    groups.set(difference.attribute, [...(groups.get(difference.attribute) ?? []), difference]);
  }
  return groups;
}

/** Returns "zuletzt belegt: 20. April 2015"; for an undated source, says so and names its earliest possible date. @param edtf EDTF */
function attestedText(edtf: string, language: Language): string {
  const date = parseEdtf(edtf);
  if (!isSpan(date) || !date.from || date.until)
    return labelText("attested", language, { date: dateText(edtf, language) });
  return labelText("attested-undated", language, { date: dateText(edtf.split("/")[0] ?? edtf, language) });
}

/** Orders facts by date, newest first. Undated facts come last and keep their order. */
export function newestFirst(a: Fact, b: Fact): number {
  if (!a.date || !b.date) return Number(!a.date) - Number(!b.date);
  return byEarliestDay(b.date, a.date);
}
