import type { Fact } from "../facts/fact.ts";
import { type FactFilter, spansOf } from "../facts/fact-filter.ts";
import type { factKinds } from "../facts/kinds.ts";
import { byKey } from "../key-order.ts";
import type { Documents } from "./documents.ts";

/**
 * The letter of each kind in an index. Published indexes contain them, so a letter never gets another meaning.
 */
const letters: Record<keyof typeof factKinds, string> = {
  establishment: "e",
  recognition: "r",
  ambassador: "a",
  mission: "m",
  visit: "v",
  meeting: "g",
  agreement: "t",
  aid: "i",
  trade: "d",
  company: "c",
  cooperation: "o",
  "legal-framework": "l",
  statement: "s",
};

/** First and last year, four digits each. */
type Years = [first: string, last: string];

/**
 * Returns an index of facts: for each kind, its letter and the years for which `matchesFilter` may find a fact of the kind, in the order
 * of the letters: `"e1992 l v1998,2004-2007"`. A letter without years means that the facts of the kind match no period.
 */
export function kindYears(facts: readonly Fact[]): string {
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  const years = (kind: Fact["kind"]) =>
    facts
      .filter((fact) => fact.kind === kind)
      .flatMap(spansOf)
      .map(yearsOf);
  return kinds
    .map((kind) => letters[kind] + yearsText(years(kind)))
    .sort()
    .join(" ");
}

/** Returns the years of the relations in whose ids the state comes first, of any kind: `"1862-1905,1992"`. */
export function yearsOfState({ code, relations }: Documents["country"]): string {
  const kinds = Object.entries(relations).flatMap(([pair, { kinds }]) =>
    pair.startsWith(code) && kinds ? kinds.split(" ") : [],
  );
  return yearsText(kinds.flatMap((kind) => parseYears(kind.slice(1))));
}

/** Whether facts with this index can match a filter. Without an index, as in releases of earlier versions, they can. */
export function canMatch(index: string | undefined, { kind, from, to }: FactFilter): boolean {
  if (index === undefined) return true;
  const letter = kind && letters[kind];
  return index.split(" ").some((part) => {
    if (part === "" || (letter !== undefined && part[0] !== letter)) return false;
    return (from === undefined && to === undefined) || includesYear(part.slice(1), { from, to });
  });
}

/** Whether a period includes any of these years. True if the years are unknown, as in releases of earlier versions. */
export function includesYear(years: string | undefined, { from, to }: Pick<FactFilter, "from" | "to">): boolean {
  if (years === undefined || (from === undefined && to === undefined)) return true;
  return parseYears(years).some(
    ([first, last]) => (!to || first <= to.slice(0, 4)) && (!from || last >= from.slice(0, 4)),
  );
}

/** Whether the index alone decides which relations match a filter: if the period consists of whole years, it is as exact as the facts. */
export function isDecidedByIndex({ from, to }: FactFilter): boolean {
  // The years 0000 and 9999 also stand for all years before and after them.
  const isYearStart = from === undefined || (from.endsWith("-01-01") && from < "9999");
  const isYearEnd = to === undefined || (to.endsWith("-12-31") && to > "0001");
  return isYearStart && isYearEnd;
}

/** Returns the years of a span of days. Years before 0 count as 0000, and years after 9999 and open ends as 9999. */
function yearsOf({ first, last }: { first: string | null; last: string | null }): Years {
  // In a day, a year before 0 begins with "-", and one after 9999 with "Y".
  const year = (day: string) => (day.startsWith("-") ? "0000" : day.startsWith("Y") ? "9999" : day.slice(0, 4));
  return [first === null ? "0000" : year(first), last === null ? "9999" : year(last)];
}

/** Returns the years as text, in order, with runs of adjacent years merged. */
function yearsText(years: readonly Years[]): string {
  const runs: Years[] = [];
  for (const [first, last] of [...years].sort(byKey)) {
    const run = runs.at(-1);
    if (!run || Number(first) > Number(run[1]) + 1) runs.push([first, last]);
    else if (last > run[1]) run[1] = last;
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(",");
}

function parseYears(text: string): Years[] {
  if (text === "") return [];
  return text.split(",").map((run) => [run.slice(0, 4), run.slice(-4)]);
}
