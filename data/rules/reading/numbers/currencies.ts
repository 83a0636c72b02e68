import { currencyCodes } from "../../../model/facts/currency-codes.ts";
import type { Language } from "../../../model/language.ts";
import { currencySigns } from "../../words/currency-signs.ts";
import { multipleBeforeCode } from "../../words/international.ts";
import type { CurrencyNoun } from "../../words/types/currency-words.ts";
import { languageWords } from "../../words/words-by-language.ts";
import { oncePer } from "../once-per.ts";
import { namedStates } from "../states/states.ts";

/** A currency named in a text, and the ISO 4217 codes that it may have. */
export interface FoundCurrency {
  codes: readonly string[];
  start: number;
  end: number;
}

/** Matches what may be an ISO 4217 code. */
const code = "\\p{Lu}{3}(?!\\p{L})";
const allCodes: ReadonlySet<string> = new Set(currencyCodes);

interface Patterns {
  after: RegExp;
  before: RegExp;
  anywhere: RegExp;
  codes: readonly (readonly string[])[];
  /** A noun after one or two words, at the position of `lastIndex`. */
  describedAfter: RegExp;
  describedAnywhere: RegExp;
  nouns: readonly CurrencyNoun[];
}

/** One or two words before a noun: “indonesische ”, “new Taiwan ”, “Jamaika-”. */
const description = "(?<description>\\p{L}[\\p{L}.’'-]*?[\\s\\u00a0-]+(?:\\p{L}[\\p{L}’'-]*?[\\s\\u00a0-]+)?)";

const patternsOf = oncePer((language: Language): Patterns => {
  const { currencies = [], currencyNouns: nouns = [] } = languageWords[language] ?? {};
  const alone = nouns.flatMap(({ pattern, codes, hasOtherMeaning }) =>
    hasOtherMeaning ? [] : [[pattern, codes] as const],
  );
  const words = [...currencies, ...currencySigns, ...alone];
  const any = [...words.map(([pattern]) => pattern), code].map((pattern) => `(${pattern})`).join("|");
  const described = `${description}(?:${nouns.map(({ pattern }) => `(${pattern})`).join("|") || "(?!)"})(?!\\p{L})`;
  return {
    after: new RegExp(`[\\s\\u00a0.-]{0,2}(?:${any})(?!\\p{L})`, "uy"),
    before: new RegExp(`^(?:${any})$`, "u"),
    anywhere: new RegExp(`(?<!\\p{L})(?:${any})(?!\\p{L})`, "gu"),
    codes: words.map(([, codes]) => codes),
    describedAfter: new RegExp(`[\\s\\u00a0-]{0,2}${described}`, "uy"),
    describedAnywhere: new RegExp(`(?<!\\p{L})${described}`, "gu"),
    nouns,
  };
});

/** Returns the currency named right after a position: “7 Millionen Kronen”. */
export function currencyAfter(text: string, position: number, language: Language): FoundCurrency | null {
  const { after, describedAfter, codes, nouns } = patternsOf(language);
  after.lastIndex = position;
  describedAfter.lastIndex = position;
  const found = foundIn(after.exec(text), 0, codes) ?? describedCurrency(describedAfter.exec(text), nouns, language);
  // “In 2014, NOK 7 million”: the currency is that of the next number.
  return found && /^[\s\u00a0]?\d/.test(text.slice(found.end)) ? null : found;
}

/** Returns the currency named right before a position: “NOK 7 million”, “$5”. */
export function currencyBefore(text: string, position: number, language: Language): FoundCurrency | null {
  const { before, codes } = patternsOf(language);
  const from = Math.max(0, position - 15);
  const word = /[^\s(«„“"]+(?=\s?$)/u.exec(text.slice(from, position));
  if (!word) return null;
  const multiple = multipleAtStart.exec(word[0])?.[0] ?? "";
  return foundIn(before.exec(word[0].slice(multiple.length)), from + word.index + multiple.length, codes);
}

const multipleAtStart = new RegExp(`^${multipleBeforeCode}`, "iu");

/** Returns all currencies that a text names, with or without an amount: “in Mio. US-Dollar”. */
export function currenciesIn(text: string, language: Language): FoundCurrency[] {
  const { anywhere, describedAnywhere, codes, nouns } = patternsOf(language);
  return [
    ...[...text.matchAll(anywhere)].flatMap((match) => foundIn(match, 0, codes) ?? []),
    ...[...text.matchAll(describedAnywhere)].flatMap((match) => describedCurrency(match, nouns, language) ?? []),
  ];
}

function foundIn(match: RegExpExecArray | null, offset: number, codes: Patterns["codes"]): FoundCurrency | null {
  if (!match) return null;
  const index = match.slice(1).findIndex((group) => group !== undefined);
  const word = match[index + 1] as string;
  if (index === codes.length && !allCodes.has(word)) return null;
  const start = offset + match.index + match[0].indexOf(word);
  return { codes: codes[index] ?? [word], start, end: start + word.length };
}

/** Returns the currency of a noun and the state before it: the first two letters of an ISO 4217 code are those of a state. */
function describedCurrency(
  match: RegExpExecArray | null,
  nouns: Patterns["nouns"],
  language: Language,
): FoundCurrency | null {
  if (!match) return null;
  const { description = "" } = match.groups ?? {};
  const states = namedStates(description, language);
  const rest = [...description].filter((_, index) => !states.some(({ start, end }) => index >= start && index < end));
  if (states.length === 0 || !newWordOf(language).test(rest.join(""))) return null;
  // The first group is the description.
  const { codes } = nouns[match.slice(2).findIndex((group) => group !== undefined)] as CurrencyNoun;
  const own = codes.filter((each) => states.some((state) => each.toLowerCase().startsWith(state.code)));
  const start = match.index + match[0].indexOf(description);
  return own.length === 0 ? null : { codes: own, start, end: match.index + match[0].length };
}

/** Matches nothing but “new”, which is part of names such as “new Israeli shekels”. */
const newWordOf = oncePer((language: Language) => {
  const { newCurrency = "(?!)" } = languageWords[language] ?? {};
  return new RegExp(`^[\\s-]*(?:${newCurrency})?[\\s-]*$`, "iu");
});
