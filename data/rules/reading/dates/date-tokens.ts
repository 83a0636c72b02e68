import { quarterSign } from "../../words/international.ts";
import type { DateWords } from "../../words/types/date-words.ts";
import { oncePer } from "../once-per.ts";

/** A piece of a text that may be part of a date. Positions are in UTF-16 code units. */
export type DateToken = { start: number; end: number } & (
  | { type: "word"; word: string }
  /** A whole number without separators. `isOrdinal` for “6.”, “6th” and “6-го”. */
  | { type: "number"; value: number; digits: number; isOrdinal: boolean }
  /** A date in digits, or several if the order of day and month is open. */
  | { type: "date"; readings: readonly NumericDate[] }
  /** A decade. `century` says whether it means a century, as “1900s” may. `needsYears` is true if it is a decade only next to a word for “years”. */
  | { type: "decade"; year: number; century: "yes" | "maybe" | "no"; needsYears: boolean }
  /** A punctuation mark, or any other character that separates words. */
  | { type: "mark"; mark: string }
);

interface NumericDate {
  year: number | null;
  month: number;
  day: number | null;
}

/** Matches what begins with a digit, at the position of `lastIndex`. */
const digitsPattern = ({ decadeSuffix, ordinalSuffix }: DateWords) =>
  new RegExp(
    [
      String.raw`(?<iso>\d{4}-\d\d-\d\d)(?!\d)`,
      String.raw`(?<day>\d{1,2})(?<sign>[./])\s?(?<month>\d{1,2})\k<sign>\s?(?<year>\d{4})(?!\d)`,
      // “15/3-1999”
      String.raw`(?<nordicDay>\d{1,2})[./](?<nordicMonth>\d{1,2})[\s-](?<nordicYear>(?:1[89]|20)\d\d)(?!\d)`,
      String.raw`(?<ofMonth>0\d|1[0-2])[./](?<inYear>(?:1[89]|20)\d\d)(?!\d)`,
      String.raw`(?<shortDay>\d{1,2})\.(?:\s(?=\d{1,2}\.\s\p{Ll}{3,}(?!\s\d)))?(?<shortMonth>0\d|1[0-2]|[1-9])\.(?!\d)`,
      String.raw`(?<decade>\d{3}0|\d0)(?<suffix>(?:${decadeSuffix})(?!\p{L}))`,
      // Numbers with separators are amounts.
      String.raw`(?<amount>\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)|\d+[.,]\d+)`,
      String.raw`(?<number>\d+)(?<ordinal>(?:${ordinalSuffix})(?!\p{L})|(?<=(?<!\d)\d\d?)\.(?=\s*[\p{L}–—/-]|,?\s*\d))?`,
    ].join("|"),
    "iuy",
  );

interface Patterns {
  digits: RegExp;
  /** Words that may be joined to a number that is part of a date: “mid-1990s”, “Q1”. */
  joinable: RegExp;
}

const patternsOf = oncePer((words: DateWords): Patterns => {
  const joinable = new RegExp(`(?<!\\p{L})(?:(?:${words.partOfDecade})-|${quarterSign})$`, "iu");
  const patterns = { digits: digitsPattern(words), joinable };
  return patterns;
});

const anyPiece = /\p{L}+|\d|[^\s\p{L}\d]|\n/gu;

/** Returns the pieces of a text that dates may be made of. */
export function dateTokens(text: string, words: DateWords): DateToken[] {
  const patterns = patternsOf(words);
  const tokens: DateToken[] = [];
  const pieces = new RegExp(anyPiece);
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    const [piece] = match;
    const start = match.index;
    if (/^\p{L}/u.test(piece)) {
      const word = piece.normalize("NFC").toLowerCase();
      tokens.push({ start, end: pieces.lastIndex, type: "word", word });
    } else if (/^\d/.test(piece)) {
      patterns.digits.lastIndex = start;
      const digits = patterns.digits.exec(text) as RegExpExecArray;
      const end = start + digits[0].length;
      pieces.lastIndex = end;
      // “COVID-19” and “G20” contain no dates.
      const before = text.slice(Math.max(0, start - 8), start);
      const isPartOfWord = /\p{L}-?$/u.test(before) && !patterns.joinable.test(before);
      tokens.push({
        start,
        end,
        ...(isPartOfWord ? { type: "mark", mark: digits[0] } : pieceOf(digits, text, words)),
      } as DateToken);
    } else tokens.push({ start, end: pieces.lastIndex, type: "mark", mark: piece });
  }
  return tokens;
}

type Piece = DateToken extends infer Token ? (Token extends DateToken ? Omit<Token, "start" | "end"> : never) : never;

function pieceOf(match: RegExpExecArray, text: string, words: DateWords): Piece {
  const groups = match.groups ?? {};
  const next = text[match.index + match[0].length] ?? "";
  if (groups.number !== undefined) {
    // “5km” and “12A” are not numbers of a date.
    if (groups.ordinal === undefined && /\p{L}/u.test(next)) return { type: "mark", mark: match[0] };
    const { number, ordinal } = groups;
    return { type: "number", value: Number(number), digits: number.length, isOrdinal: ordinal !== undefined };
  }
  if (groups.iso) {
    const [year, month, day] = groups.iso.split("-").map(Number) as [number, number, number];
    return { type: "date", readings: [{ year, month, day }] };
  }
  if (groups.day) {
    const [day, month, year] = [groups.day, groups.month, groups.year].map(Number) as [number, number, number];
    const readings = [{ year, month, day }];
    return { type: "date", readings: groups.sign === "/" ? [...readings, { year, month: day, day: month }] : readings };
  }
  if (groups.nordicDay) {
    const [day, month, year] = [groups.nordicDay, groups.nordicMonth, groups.nordicYear].map(Number) as [
      number,
      number,
      number,
    ];
    return { type: "date", readings: [{ year, month, day }] };
  }
  if (groups.ofMonth)
    return { type: "date", readings: [{ year: Number(groups.inYear), month: Number(groups.ofMonth), day: null }] };
  if (groups.shortDay)
    return { type: "date", readings: [{ year: null, month: Number(groups.shortMonth), day: Number(groups.shortDay) }] };
  if (groups.decade) return decadeOf(groups.decade, groups.suffix ?? "", words);
  return { type: "mark", mark: match[0] };
}

function decadeOf(decade: string, suffix: string, { centurySuffix, bareDecadeSuffix }: DateWords): Piece {
  const year = decade.length === 2 ? 1900 + Number(decade) : Number(decade);
  const isRound = decade.length === 4 && decade.endsWith("00");
  // “1900-tallet” is the century in Norwegian.
  const century: Extract<DateToken, { type: "decade" }>["century"] =
    !isRound || year >= 2000 ? "no" : centurySuffix.test(suffix) ? "yes" : "maybe";
  // “20-е заседание” is a session, “90-е годы” are years.
  return {
    type: "decade",
    year,
    century,
    needsYears: decade.length === 2 && bareDecadeSuffix.test(suffix),
  };
}

type NumberToken = Extract<DateToken, { type: "number" }>;

/** Returns true for a number that may be the day of a month. */
export function isDayNumber(token: DateToken | undefined): token is NumberToken {
  return token?.type === "number" && token.value >= 1 && token.value <= 31;
}

/** Returns true for a number that may be a year of modern diplomacy. */
export function isYearNumber(token: DateToken | undefined): token is NumberToken {
  return token?.type === "number" && token.digits === 4 && token.value >= 1600 && token.value < 2100;
}

export function isOneOf(token: DateToken | undefined, words: readonly string[]): boolean {
  return token?.type === "word" && words.includes(token.word);
}

export function isMark(token: DateToken | undefined, marks: string): boolean {
  return token?.type === "mark" && marks.includes(token.mark);
}
