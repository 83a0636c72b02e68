import { earliestDay } from "../../../model/dates/edtf.ts";
import type { Fact } from "../../../model/facts/fact.ts";
import type { Relation } from "../../../model/facts/relation.ts";
import type { CardFact, CardRestPart } from "../../../model/views/card-view.ts";
import { localNumber } from "../../words/amount-text.ts";
import { dateText } from "../../words/date-text.ts";
import { labelText } from "../../words/words.ts";
import { type CardOptions, pageUrl } from "../card-options.ts";

/**
 * Divides collapsed facts by the decade in which they happened or began, newest first. Facts without a date come last.
 * @param group id of their group
 */
export function partsByDecade(
  group: string,
  facts: readonly CardFact[],
  relation: Relation,
  options: CardOptions,
): CardRestPart[] {
  const { language } = options;
  const byId = new Map(relation.facts.map((fact) => [fact.id, fact]));
  const decades = new Map<string, CardFact[]>();
  for (const entry of facts) {
    const fact = byId.get(firstId(entry));
    const decade = (fact && decadeOf(fact)) ?? "";
    decades.set(decade, [...(decades.get(decade) ?? []), entry]);
  }
  return [...decades]
    .sort(([a], [b]) => (a > b ? -1 : 1))
    .map(([decade, entries]) => ({
      id: `${group}.${decade ? `${decade}0` : "undated"}`,
      heading: `${decade ? dateText(`${decade}0/${decade}9`, language) : labelText("unknown-date", language)} (${localNumber(String(entries.length), language)})`,
      url: `${pageUrl(relation.id, options)}#${firstId(entries[0] as CardFact)}`,
      facts: entries,
    }));
}

/** Returns the id of an entry, or that of the first of its parts. */
function firstId({ id, parts }: CardFact): string {
  return id ?? parts?.[0]?.id ?? "";
}

/** Returns the first three digits of the year in which a fact happened or began; null if the sources do not say. */
function decadeOf({ date, validity }: Fact): string | null {
  const [day = null] = [date, validity.from].flatMap((edtf) => (edtf && earliestDay(edtf)) ?? []);
  return /^\d{3}(?=\d-)/.exec(day ?? "")?.[0] ?? null;
}
