import type { DateWords } from "../../words/types/date-words.ts";
import { oncePer } from "../once-per.ts";
import { datePartsAt } from "./date-expressions.ts";
import type { DateParts, Parsed } from "./date-parts.ts";
import { type DateToken, dateTokens, isDayNumber, isMark, isOneOf } from "./date-tokens.ts";

/** Connected dates, which share a month or year that only one of them gives: “15. bis 16. April 2015”, “1999, 2003 and 2004”. */
export interface DateChain {
  parts: readonly DateParts[];
  /** For each date, whether it is the start of a span that the next one ends. */
  isSpanWith: readonly boolean[];
}

interface Link {
  kind: "span" | "list";
  /** Number of tokens. */
  length: number;
}

/** Returns the chains of connected dates in a text. */
export function dateChains(text: string, words: DateWords): DateChain[] {
  const tokens = dateTokens(text, words);
  const chains: DateChain[] = [];
  for (let index = 0; index < tokens.length; ) {
    const { parts, links, next } = chainAt(tokens, index, words, text);
    if (parts.length === 0) {
      index++;
      continue;
    }
    chains.push(...separated(completed(parts, links), links, text, words));
    index = Math.max(next, index + 1);
  }
  return chains;
}

/** Returns the connected expressions that start with a token, before they share months and years. */
function chainAt(tokens: readonly DateToken[], start: number, words: DateWords, text: string) {
  const parts: DateParts[] = [];
  const links: Link["kind"][] = [];
  let next = start;
  let parsed = partsAt(tokens, start, null, words, text);
  if (!parsed) return { parts, links, next };
  const isBetween = betweenPattern(words).test(
    text.slice(Math.max(0, (tokens[start]?.start ?? 0) - 40), tokens[start]?.start),
  );
  while (parsed) {
    parts.push(parsed.parts);
    next += parsed.length;
    const link = linkAt(tokens, next, isBetween, words);
    if (!link) break;
    parsed = partsAt(tokens, next + link.length, { previous: parts.at(-1) as DateParts, link }, words, text);
    if (!parsed) break;
    links.push(link.kind);
    next += link.length;
  }
  // Days without a month at the end belong to the following text: “6 August 2010, 15 agreements”.
  while (parts.length > 0 && isBareDay(parts.at(-1) as DateParts)) {
    parts.pop();
    links.pop();
  }
  return { parts, links, next };
}

interface Context {
  previous: DateParts;
  link: Link;
}

/** Returns a date expression, or a lone day or abbreviated year that a connected expression completes. */
function partsAt(
  tokens: readonly DateToken[],
  index: number,
  context: Context | null,
  words: DateWords,
  text: string,
): Parsed | null {
  const parsed = datePartsAt(tokens, index, words, text);
  if (parsed) return parsed;
  const token = tokens[index];
  if (token?.type !== "number") return null;
  const { start, end, value } = token;
  const bare: DateParts = { start, end, year: null, unit: "year", season: null, months: null, day: null, other: null };
  const previous = context?.previous;
  // “2003/04”, “1999–03”
  const isYearPair =
    previous && context?.link.kind === "span" && token.digits === 2 && !token.isOrdinal && isBareYear(previous);
  if (isYearPair) {
    const century = Math.floor((previous.year as number) / 100) * 100;
    if (century + value > (previous.year as number)) return { parts: { ...bare, year: century + value }, length: 1 };
  }
  if (!isDayNumber(token)) return null;
  // “April 15–16, 2015”: the month comes first, and the year last.
  if (words.monthFirst && previous && previous.year === null && previous.day !== null && previous.start < start) {
    const isComma = isMark(tokens[index + 1], ",");
    const year = tokens[index + 1 + Number(isComma)];
    if (year?.type === "number" && year.digits === 4)
      return {
        parts: { ...bare, end: year.end, months: previous.months, day: value, year: year.value },
        length: 2 + Number(isComma),
      };
    if (previous.months && context?.link.kind === "span")
      return { parts: { ...bare, months: previous.months, day: value }, length: 1 };
  }
  return { parts: { ...bare, day: value }, length: 1 };
}

const isBareDay = ({ day, months }: DateParts) => day !== null && months === null;
const isBareYear = ({ year, months, season, unit }: DateParts) =>
  year !== null && unit === "year" && !months && !season;

/** Returns what connects the expression before a token with the one after it. */
function linkAt(tokens: readonly DateToken[], index: number, isBetween: boolean, words: DateWords): Link | null {
  const token = tokens[index];
  const skipped = (from: number) => {
    let length = from;
    while (length < from + 3 && isOneOf(tokens[index + length], words.fillers)) length++;
    return length;
  };
  if (isMark(token, ","))
    return { kind: "list", length: isOneOf(tokens[index + 1], words.and) ? skipped(2) : skipped(1) };
  if (isOneOf(token, words.and))
    return { kind: isBetween ? "span" : "list", length: skipped(isOneOf(tokens[index + 1], words.and) ? 2 : 1) };
  if (isMark(token, "-–—−/") || isOneOf(token, words.to)) return { kind: "span", length: skipped(1) };
  if (isMark(token, ".") && isMark(tokens[index + 1], "-–—−/")) return { kind: "span", length: skipped(2) };
  return null;
}

/** Returns the expressions, with months and years that only a later one gives. */
function completed(parts: readonly DateParts[], links: readonly Link["kind"][]): DateParts[] {
  const complete = [...parts];
  for (let index = parts.length - 2; index >= 0; index--) {
    const part = complete[index] as DateParts;
    const next = complete[index + 1] as DateParts;
    const months = part.months ?? (isBareDay(part) ? next.months : null);
    let { year } = part;
    if (year === null && next.unit === "year" && (next.months || part.months)) {
      year = next.year;
      // “28 December to 3 January 2014” began in 2013.
      const isBefore = months && next.months && months[0] > next.months[0] && links[index] === "span";
      if (year !== null && isBefore) year--;
    }
    complete[index] = { ...part, months, year };
  }
  return complete;
}

/** Divides a chain where an expression cannot be read: a day without a month, or a month alone. */
function separated(
  parts: readonly DateParts[],
  links: readonly Link["kind"][],
  text: string,
  words: DateWords,
): DateChain[] {
  const chains: { parts: DateParts[]; isSpanWith: boolean[] }[] = [];
  let isOpen = false;
  parts.forEach((part, index) => {
    const isReadable = !isBareDay(part) && (part.year !== null || takesYear(part, text, words));
    if (!isReadable) {
      isOpen = false;
      return;
    }
    const hasYear = part.year !== null;
    const last = chains.at(-1);
    if (isOpen && last?.parts.every(({ year }) => (year !== null) === hasYear)) {
      last.isSpanWith[last.parts.length - 1] = links[index - 1] === "span";
      last.parts.push(part);
      last.isSpanWith.push(false);
    } else chains.push({ parts: [part], isSpanWith: [false] });
    isOpen = true;
  });
  return chains;
}

/** Returns true if a date without a year can have the year of another date: “on 20 April”, “in November”. */
function takesYear({ start, end, day, season, months }: DateParts, text: string, words: DateWords): boolean {
  const { other, same, inMonth } = contextPatterns(words);
  const after = text.slice(end, end + 40);
  if (other.test(after)) return false;
  if (same.test(after) || day !== null) return true;
  return !season && months !== null && inMonth.test(text.slice(Math.max(0, start - 12), start));
}

const contextPatterns = oncePer((words: DateWords) => {
  return {
    between: new RegExp(
      `(?<!\\p{L})(?:${words.between})\\s(?:(?:${[...words.articles, ...words.fillers].join("|")})\\s)*$`,
      "iu",
    ),
    other: new RegExp(`^[\\s,]*(?:${words.otherYear})`, "iu"),
    same: new RegExp(`^[\\s,]*(?:${words.sameYear})`, "iu"),
    inMonth: new RegExp(`(?<!\\p{L})(?:${words.inMonth})\\s$`, "iu"),
  };
});

const betweenPattern = (words: DateWords) => contextPatterns(words).between;
