import { quarterSign, romanNumerals } from "../../words/international.ts";
import type { DateWords } from "../../words/types/date-words.ts";
import { oncePer } from "../once-per.ts";
import { type DateParts, edtfOf, isPossible, nothing, type Parsed } from "./date-parts.ts";
import { type DateToken, isDayNumber, isMark, isOneOf, isYearNumber } from "./date-tokens.ts";
import { standsLikeYear, yearAfter } from "./date-years.ts";
import { decadeInWords } from "./decades-in-words.ts";
import { monthAfterDay, monthOf } from "./months.ts";
import { partOfYear } from "./parts-of-years.ts";

/** A place in a text where a date may start. */
interface Place {
  tokens: readonly DateToken[];
  index: number;
  words: DateWords;
  text: string;
}

type TokenOf<Type extends DateToken["type"]> = Extract<DateToken, { type: Type }>;

/** Returns the date expression that starts with a token; null if none does. A day of the month alone is not an expression. */
export function datePartsAt(
  tokens: readonly DateToken[],
  index: number,
  words: DateWords,
  text: string,
): Parsed | null {
  const first = tokens[index];
  if (!first || !mayStart(first, words)) return null;
  const place = { tokens, index, words, text };
  switch (first.type) {
    case "date":
      return numericDate(first, place);
    case "decade":
      return decade(first, place);
    case "word":
      return dateInWords(first, place);
    case "number":
      return dateWithNumber(first, place);
    default:
      return null;
  }
}

/** Returns an expression of several tokens. @param year the year, if `parts` does not have it */
function parsed(
  { tokens, index }: Place,
  parts: Partial<DateParts>,
  length: number,
  year: number | null = null,
): Parsed {
  const [first, last] = [tokens[index] as DateToken, tokens[index + length - 1]];
  return {
    parts: {
      ...nothing,
      start: first.start,
      end: last?.end ?? first.end,
      ...(year === null ? {} : { year }),
      ...parts,
    },
    length,
  };
}

/** Returns an expression with the year that follows, if any. */
function withYear(place: Place, parts: Partial<DateParts>, length: number): Parsed {
  return withRequiredYear(place, parts, length) ?? parsed(place, parts, length);
}

/** Returns an expression with the year that follows; null if none does. */
function withRequiredYear(place: Place, parts: Partial<DateParts>, length: number): Parsed | null {
  const year = yearAfter(place.tokens, place.index + length, place.words);
  return year && parsed(place, parts, year.next - place.index, year.value);
}

/** Reads “06.08.2010” and “4/5/2015”. */
function numericDate(first: TokenOf<"date">, place: Place): Parsed | null {
  const [reading, second] = first.readings
    .slice(0, place.words.monthMayBeFirst ? 2 : 1)
    .map(({ year, month, day }): Partial<DateParts> => ({ year, months: [month, month], day }))
    .filter((each) => isPossible(each));
  if (!reading) return null;
  const { parts, length } = reading.year === null ? withYear(place, reading, 1) : parsed(place, reading, 1);
  const isSame = !second || edtfOf({ ...parts, ...second }) === edtfOf(parts);
  return { parts: isSame ? parts : { ...parts, other: { ...parts, ...second } }, length };
}

/** Reads “1990s” and “1900s”, which may mean the century. */
function decade(first: TokenOf<"decade">, place: Place): Parsed | null {
  const { tokens, index, words, text } = place;
  const next = tokens[index + 1];
  const hasYears = isOneOf(next, words.yearsAfter) || isOneOf(next, words.decadeNouns);
  const isIntroduced = isOneOf(tokens[index - 1], words.decadeArticles) || /['’]$/.test(text.slice(0, first.start));
  if (first.needsYears && !hasYears && !isIntroduced) return null;
  const { parts, length } = parsed(place, { unit: "decade", year: first.year }, hasYears ? 2 : 1);
  const century: DateParts = { ...parts, unit: "century" };
  if (first.century === "no") return { parts, length };
  return { parts: first.century === "yes" ? century : { ...parts, other: century }, length };
}

/** Reads a date that begins with the name of a month or season, or with a word for a part of a year or a century. */
function dateInWords(first: TokenOf<"word">, place: Place): Parsed | null {
  const { tokens, index, words, text } = place;
  const month = monthOf(first, words, text);
  if (month) return monthFirst(month, place);
  const century = romanNumerals.indexOf(first.word) + 1;
  if (century > 0 && isOneOf(tokens[index + 1], words.century)) return centuryOf(century, place);
  const season = words.seasons.get(first.word);
  if (season) return seasonWithYear(season, place);
  const decade = decadeInWords(tokens, index, words);
  return decade ? parsed(place, { unit: "decade", year: decade.year }, decade.length) : partWithYear(place);
}

/** Reads “August 2010” and “August 6, 2010”. */
function monthFirst(month: number, place: Place): Parsed {
  const { tokens, index, words, text } = place;
  const [day, next] = [tokens[index + 1], tokens[index + 2]];
  return words.monthFirst && isDayNumber(day) && !monthOf(next, words, text)
    ? withYear(place, { months: [month, month], day: day.value }, 2)
    : withYear(place, { months: [month, month] }, 1);
}

/** Reads a date that begins with a number: “6 August 2010”, “19th century”, “2010”. */
function dateWithNumber(first: TokenOf<"number">, place: Place): Parsed | null {
  const { tokens, index, words, text } = place;
  const next = tokens[index + 1];
  const month = monthAfterDay(tokens, index, words, text);
  if (month && isDayNumber(first))
    return withYear(place, { months: [month.value, month.value], day: first.value }, month.length);
  if (partOfYear(tokens, index, words)) return partWithYear(place);
  if (isOneOf(next, words.century) && first.value > 10 && first.value <= 21) return centuryOf(first.value, place);
  return isYearNumber(first) && standsLikeYear(tokens, index, words, text)
    ? parsed(place, { year: first.value }, 1 + Number(isOneOf(next, words.yearsAfter)))
    : null;
}

const centuryOf = (century: number, place: Place) => parsed(place, { unit: "century", year: (century - 1) * 100 }, 2);

/** Reads “the first quarter of 2010”. */
function partWithYear(place: Place): Parsed | null {
  const part = partOfYear(place.tokens, place.index, place.words);
  return part && withRequiredYear(place, { months: part.months }, part.length);
}

/** Reads “winter 2003/04”, the winter that began in 2003. */
function seasonWithYear(season: number, place: Place): Parsed | null {
  const { tokens, index } = place;
  const expression = withRequiredYear(place, { season }, 1);
  if (!expression) return null;
  const { parts, length } = expression;
  const [sign, second] = [tokens[index + length], tokens[index + length + 1]];
  return isMark(sign, "/") && second?.type === "number"
    ? { parts: { ...parts, end: second.end }, length: length + 2 }
    : expression;
}

/** Returns the words that a date may begin with. */
const startsOf = oncePer(
  ({ months, monthAbbreviations, seasons, ordinals, decadeWords, firstMonths }: DateWords): ReadonlySet<string> =>
    new Set([
      ...[months, monthAbbreviations, seasons, ordinals, decadeWords].flatMap((words) => [...words.keys()]),
      ...firstMonths.first,
      ...romanNumerals,
      quarterSign,
    ]),
);

/** Returns false for most words of a text, because no date starts with them. */
function mayStart(token: DateToken, words: DateWords): boolean {
  return token.type === "word" ? startsOf(words).has(token.word) : token.type !== "mark";
}
