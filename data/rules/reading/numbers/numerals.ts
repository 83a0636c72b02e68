import type { Language } from "../../../model/language.ts";
import { lettersBeforeNumber, multipleBeforeCode, zerosBeforeCode } from "../../words/international.ts";
import type { NumberWords } from "../../words/types/number-words.ts";
import { numberWords } from "../../words/words-by-language.ts";
import type { TextSpan } from "../inflection.ts";
import { oncePer } from "../once-per.ts";

/** A number in a text, in digits or words, with a word such as “million” if one follows. Positions are in UTF-16 code units. */
export interface Numeral {
  start: number;
  end: number;
  /** Decimal numbers that it may mean, most likely first: 562300 or 562.3 for “562,300”. The scale is not applied. */
  readings: readonly string[];
  /** Power of ten of the scale word; null if there is none. */
  zeros: number | null;
  /** True if it is written like a year. */
  isPlain: boolean;
}

interface Patterns {
  numeral: RegExp;
  /** Matches a scale word at the position of `lastIndex`. */
  scale: RegExp;
  fractions: readonly (readonly [pattern: RegExp, value: string])[];
}

const patternsOf = oncePer((language: Language): Patterns => {
  const { words, articles, fractions, joinedFractions, scales } = numberWords(language);
  const anyOf = (alternatives: readonly string[]) => alternatives.join("|") || "(?!)";
  const spelled = [...words.keys(), ...articles].sort((a, b) => b.length - a.length);
  const isPhrase = (word: string) => /[ -]/.test(word);
  const groups = "(?<!\\p{L}[-.]?|\\d)(?:\\d{1,3}(?:[ \\u00a0\\u202f'’]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)*)";
  const afterCode = `(?<=(?<!\\p{L})(?:\\p{Lu}{3}|${lettersBeforeNumber}))\\d+(?:[.,]\\d+)*`;
  const mixed = "(?<![\\p{L}\\d])(?:\\d+[ \\u00a0\\u202f]?)?[½¼¾]|(?<![\\p{L}\\d])\\d+[ \\u00a0]1/[24](?!\\d)";
  return {
    numeral: new RegExp(
      `(?<mixed>${mixed})|(?<digits>${groups}|${afterCode})|(?<!\\p{L})(?:(?<phrase>${anyOf(spelled.filter(isPhrase))})|(?<fraction>${anyOf(fractions.map(([pattern]) => pattern))})|(?<word>${anyOf(spelled.filter((word) => !isPhrase(word)))}))(?!\\p{L})|(?<!\\p{L})(?<joined>${anyOf(joinedFractions.map(([pattern]) => pattern))})`,
      "giu",
    ),
    fractions: [...fractions, ...joinedFractions].map(([pattern, value]) => [
      new RegExp(`^(?:${pattern})`, "iu"),
      value,
    ]),
    scale: new RegExp(
      `[\\s\\u00a0-]?(?:${scales.map(([pattern]) => `(${pattern})`).join("|") || "(?!)"})(?!\\p{L})|[\\s\\u00a0-]?(${multipleBeforeCode})`,
      "iuy",
    ),
  };
});

/** Returns the numbers of a text, in order, including those of dates and names. */
export function numeralsIn(text: string, language: Language): Numeral[] {
  const words = numberWords(language);
  const { numeral } = patternsOf(language);
  let position = 0;
  return [...text.matchAll(numeral)].flatMap((match): Numeral[] => {
    // This is part of the previous number, like “hundre” in “to hundre tusen”.
    if (match.index < position) return [];
    const { digits, mixed, fraction, joined, word, phrase } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const scale = scaleAt(text, end, language) ?? scaleBefore(text, start, end);
    position = scale?.end ?? end;
    const found = (readings: readonly string[], isPlain = false): Numeral[] =>
      readings.length === 0 ? [] : [{ start, end: scale?.end ?? end, readings, zeros: scale?.zeros ?? null, isPlain }];
    if (mixed) return found([mixedNumber(mixed)]);
    if (digits) return found(readingsOf(digits, words, scale !== null), /^\d{4}$/.test(digits) && !scale);
    if (fraction || joined) return scale ? found(fractionAt(text, { start, end }, language)) : [];
    const value = words.words.get((word ?? phrase ?? "").toLowerCase());
    if (value !== undefined) return found([String(value)]);
    // “A” is a number only in “a million”.
    return scale ? found(["1"]) : [];
  });
}

/** Returns the value of a fraction in words. The word that joins it to “million” is matched by a lookahead. */
function fractionAt(text: string, { start, end }: TextSpan, language: Language): string[] {
  const [written, rest] = [text.slice(start, end), text.slice(start)];
  const found = patternsOf(language).fractions.find(([pattern]) => pattern.exec(rest)?.[0] === written);
  return found ? [found[1]] : [];
}

/** Returns the scale of “MNOK 310”. */
function scaleBefore(text: string, start: number, end: number): { zeros: number; end: number } | null {
  const [, letter] = multipleOfCodeBefore.exec(text.slice(Math.max(0, start - 6), start)) ?? [];
  return letter ? { zeros: zerosOf(letter), end } : null;
}

const multipleOfCodeBefore = new RegExp(`(?<!\\p{L})(${multipleBeforeCode})\\p{L}{3}[\\s\\u00a0]?$`, "iu");

/** Returns the power of ten of the letter in “MNOK”. */
const zerosOf = (letter: string) => zerosBeforeCode[letter.toLowerCase()] ?? 0;

const quarters: Readonly<Record<string, string>> = { "½": ".5", "1/2": ".5", "¼": ".25", "1/4": ".25", "¾": ".75" };

/** Returns the value of “2½” or “2 1/2”. */
function mixedNumber(written: string): string {
  const [, whole = "", fraction = ""] = /^(\d*)\s*(½|¼|¾|1\/[24])$/u.exec(written) ?? [];
  return `${whole || "0"}${quarters[fraction] ?? ""}`;
}

function scaleAt(text: string, position: number, language: Language): { zeros: number; end: number } | null {
  const { scale } = patternsOf(language);
  scale.lastIndex = position;
  const match = scale.exec(text);
  if (!match) return null;
  const index = match.slice(1).findIndex((group) => group !== undefined);
  const zeros = numberWords(language).scales[index]?.[1] ?? zerosOf(match.at(-1) ?? "");
  const end = position + match[0].length;
  // “Hundert Millionen”, “hundred thousand”
  const further = scaleAt(text, end, language);
  return further && further.zeros > zeros ? { zeros: zeros + further.zeros, end: further.end } : { zeros, end };
}

/** Returns the values that digits may mean; none for dates and other series of numbers. */
function readingsOf(digits: string, { decimalSign, groupSign }: NumberWords, isScaled: boolean): string[] {
  const number = digits.replace(/[ \u00a0\u202f'’]/g, "");
  const signs = [...number.matchAll(/[.,]/g)].map(([sign]) => sign);
  if (signs.length === 0) return [plainDecimal(number)];
  const grouped = plainDecimal(number.replace(/[.,]/g, ""));
  const isGrouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(number) && new Set(signs).size === 1;
  if (signs.length > 1) {
    if (isGrouped) return [grouped];
    // “18.857,4”: the last sign is the decimal sign.
    const [whole = "", fraction = ""] = splitAtLastSign(number);
    return /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(whole) && !whole.includes(signs.at(-1) as string)
      ? [plainDecimal(`${whole.replace(/[.,]/g, "")}.${fraction}`)]
      : [];
  }
  const decimal = plainDecimal(number.replace(",", "."));
  if (!isGrouped || number !== digits) return [decimal];
  if (signs[0] === groupSign) return isScaled ? [decimal, grouped] : [grouped];
  return signs[0] === decimalSign ? [decimal, grouped] : [grouped, decimal];
}

const splitAtLastSign = (number: string) => /^(.*)[.,](\d+)$/.exec(number)?.slice(1) ?? [];

/** Returns a decimal number without leading and trailing zeros. */
export function plainDecimal(number: string): string {
  const [whole = "", fraction = ""] = number.split(".");
  const significant = fraction.replace(/0+$/, "");
  return `${whole.replace(/^0+(?=\d)/, "") || "0"}${significant && `.${significant}`}`;
}

/** Returns a decimal number times a power of ten, exactly. */
export function scaled(number: string, zeros: number): string {
  const [whole = "", fraction = ""] = number.split(".");
  return plainDecimal(`${whole}${fraction.slice(0, zeros).padEnd(zeros, "0")}.${fraction.slice(zeros)}`);
}
