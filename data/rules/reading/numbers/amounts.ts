import type { Language } from "../../../model/language.ts";
import { numberWords } from "../../words/words-by-language.ts";
import { cachedPerText } from "../cached-per-text.ts";
import { readDates } from "../dates/dates.ts";
import { isSameSentence } from "../sentences.ts";
import { currencyAfter, currencyBefore, type FoundCurrency } from "./currencies.ts";
import { isDayOfMonthAt, isLabelledAt, type Limit, limitAt } from "./number-context.ts";
import { type Numeral, numeralsIn, scaled } from "./numerals.ts";

/** An amount of money in a text, with its position in UTF-16 code units. */
export interface QuotedAmount extends Limit {
  /** Decimal number with a point, in units of the currency, without redundant zeros. */
  value: string;
  /** ISO 4217; null if the text names no currency, or one whose name several currencies share. */
  currency: string | null;
  /** All currencies that the text may mean: NOK, SEK and others for “kroner”. Empty if it names none. */
  candidates: readonly string[];
  /** The currency as the text names it; null if it names none. */
  currencyWord: string | null;
  /** True if the text names the currency only with another amount. */
  currencyFromContext: boolean;
  start: number;
  end: number;
  /** True if the text may also mean another number, which is another entry with the same position. */
  ambiguous: boolean;
}

/** A number of things in a text. */
export type QuotedNumber = Pick<QuotedAmount, "value" | "start" | "end" | "ambiguous"> & Limit;

/** An amount before its currency is known from other amounts. */
interface RawAmount extends Numeral {
  currency: FoundCurrency | null;
  /** True if the scale or currency is that of the next amount. */
  isShared: boolean;
}

/** Returns all amounts of money in a text in order, including numbers with a scale word such as “million” but no currency. */
export const readAmounts = cachedPerText((text: string, language: Language): readonly QuotedAmount[] => {
  const amounts = rawAmounts(text, language).filter(({ currency, zeros }) => currency || zeros !== null);
  return amounts.flatMap((amount, index) => {
    const near = amount.currency ?? currencyNearby(amounts, index, text);
    return amount.readings.map((reading): QuotedAmount => {
      const { start, end } = spanWithCurrency(amount);
      return {
        value: scaled(reading, amount.zeros ?? 0),
        currency: near?.codes.length === 1 ? (near.codes[0] as string) : null,
        candidates: near?.codes ?? [],
        currencyWord: near ? text.slice(near.start, near.end) : null,
        currencyFromContext: near !== null && (amount.currency === null || amount.isShared),
        start,
        end,
        // “Over MNOK 310”: the letter before the currency belongs to the number.
        ...limitAt(text, /\p{L}/u.test(text.charAt(start - 1)) ? start - 1 : start, end, language),
        ambiguous: amount.readings.length > 1,
      };
    });
  });
});

/** Returns the numbers in a text that count something, not those in dates, amounts of money, ordinals, articles or resolutions. */
export const readNumbers = cachedPerText((text: string, language: Language): readonly QuotedNumber[] =>
  rawAmounts(text, language)
    .filter(
      ({ currency, start, end }) =>
        !currency &&
        !isLabelledAt(text, start, language) &&
        !isOrdinal(text, end, language) &&
        !isDayOfMonthAt(text, end, language),
    )
    .flatMap(({ readings, zeros, start, end }) =>
      readings.map((reading) => ({
        value: scaled(reading, zeros ?? 0),
        start,
        end,
        ...limitAt(text, start, end, language),
        ambiguous: readings.length > 1,
      })),
    ),
);

/** Returns the numbers of a text that are not part of dates, with their currencies. */
function rawAmounts(text: string, language: Language): RawAmount[] {
  const dates = readDates(text, language);
  const numerals = compounds(numeralsIn(text, language), text).filter(
    ({ start, end }) => !dates.some((date) => start < date.end && date.start < end),
  );
  const amounts = numerals.map(
    (numeral): RawAmount => ({
      ...numeral,
      currency: currencyAfter(text, numeral.end, language) ?? currencyBefore(text, numeral.start, language),
      isShared: false,
    }),
  );
  const connectors = numberWords(language).connectors.join("|") || "(?!)";
  const connection = new RegExp(`^\\s?(?:[-–—]|(?:${connectors})(?!\\p{L}))\\s?$`, "iu");
  // “From 5 to 7 million euros”: the first number shares the scale and currency of the second.
  for (let index = amounts.length - 2; index >= 0; index--) {
    const [amount, next] = [amounts[index], amounts[index + 1]] as [RawAmount, RawAmount];
    if (!connection.test(text.slice(amount.end, next.start)) || amount.currency || !next.currency) continue;
    if (amount.isPlain) continue;
    const takesScale = amount.zeros === null && next.zeros !== null && Number(amount.readings[0]) < 1000;
    amounts[index] = {
      ...amount,
      zeros: takesScale ? next.zeros : amount.zeros,
      currency: next.currency,
      isShared: true,
    };
  }
  return amounts;
}

/** Joins the parts of a number such as “1 млн. 200 тыс.”. */
function compounds(numerals: readonly Numeral[], text: string): Numeral[] {
  const joined: Numeral[] = [];
  for (const numeral of numerals) {
    const previous = joined.at(-1);
    const isPart =
      previous?.zeros &&
      numeral.zeros &&
      numeral.zeros < previous.zeros &&
      /^\.?\s$/.test(text.slice(previous.end, numeral.start));
    if (!previous || !isPart) {
      joined.push(numeral);
      continue;
    }
    const [first, second] = [previous, numeral].map(({ readings: [reading = "0"], zeros }) =>
      Number(scaled(reading, zeros ?? 0)),
    );
    joined.splice(-1, 1, { ...previous, end: numeral.end, readings: [String((first ?? 0) + (second ?? 0))], zeros: 0 });
  }
  return joined;
}

function spanWithCurrency({ start, end, currency, isShared }: RawAmount) {
  if (!currency || isShared) return { start, end };
  return { start: Math.min(start, currency.start), end: Math.max(end, currency.end) };
}

/** Returns the currency of the next amount in the sentence, or else of the previous one: “5 million in 2010 and 7 million euros in 2011”. */
function currencyNearby(amounts: readonly RawAmount[], index: number, text: string): FoundCurrency | null {
  const { start, end } = amounts[index] as RawAmount;
  const next = amounts.slice(index + 1).find(({ currency }) => currency);
  if (next?.currency && isSameSentence(text, end, next.start)) return next.currency;
  const previous = amounts.slice(0, index).findLast(({ currency }) => currency);
  return previous?.currency && isSameSentence(text, previous.end, start) ? previous.currency : null;
}

/** Returns true for “76. Tagung” and “76-я сессия”. */
function isOrdinal(text: string, end: number, language: Language): boolean {
  const after = text.slice(end, end + 4);
  return (
    /^-?\p{L}/u.test(after) ||
    (numberWords(language).pointMakesOrdinal && /^\.\s\p{L}/u.test(after) && /\d$/.test(text.slice(0, end)))
  );
}
