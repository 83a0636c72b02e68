import type { AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import type { TradeMeasure } from "../../../model/facts/kinds.ts";
import type { Amount } from "../../../model/scalars.ts";
import { statesOf } from "../../../model/states/pair.ts";
import { type QuotedAmount, readAmounts } from "../../reading/numbers/amounts.ts";
import { currenciesIn } from "../../reading/numbers/currencies.ts";
import { isSameSentence, isShortPhrase } from "../../reading/sentences.ts";
import { usDollar } from "../../words/currency-families.ts";
import type { EvidenceWords } from "../../words/types/evidence-words.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { findTerms } from "../terms/term-pattern.ts";
import { findVocabulary } from "../terms/terms.ts";
import { type Missing, missing, proven, unproven, unsupported, type Verdict, type Verdicts } from "../verdict.ts";
import { boundVerdict } from "./bound-check.ts";

/** Compares an amount of aid with the quotes by value and currency. */
export const aidAmountCheck: AttributeCheck<AuthoredFactOf<"aid">, Amount> = {
  prove(amount, reading) {
    const amounts = moneyIn(reading);
    const { converted } = reading.fact;
    const [own, second] = [amount, converted].map((each) => each && amounts.find((quoted) => isSame(each, quoted)));
    return own && second && second.start < own.start
      ? [
          unsupported(`give this amount only as a conversion, after “${wordsOf(second, reading)}”`, {
            remedy: { do: "swap", attributes: ["amount", "converted"] },
          }),
        ]
      : amountVerdicts("amount", amount, reading);
  },
  missing: missingAmount,
};

/** Compares the source's own conversion with the quotes. A second amount right after the first is a conversion. */
export const convertedCheck: AttributeCheck<AuthoredFactOf<"aid">, Amount> = {
  prove: (converted, reading) => amountVerdicts("converted", converted, reading),
  missing: missingConversion,
};

function missingConversion(reading: ClaimReading<AuthoredFactOf<"aid">>): Missing[] {
  const amounts = moneyIn(reading);
  const { amount } = reading.fact;
  const own = amount && amounts.find((quoted) => isSame(amount, quoted));
  const second =
    own &&
    amounts.find(
      ({ start, end }) =>
        start >= own.end &&
        isConversion(reading.quoted.slice(own.end, start), reading.quoted.slice(end), reading.words),
    );
  return second
    ? [
        missing(`also give a converted amount, “${wordsOf(second, reading)}”`, {
          do: "add",
          attribute: "converted",
          value: writtenInMessage(second),
        }),
      ]
    : [];
}

function missingAmount(reading: ClaimReading): Missing[] {
  const [first] = moneyIn(reading);
  return first ? [amountMissing(first, reading)] : [];
}

/** Reports an amount of the quotes that the fact does not have. */
export const amountMissing = (quoted: QuotedAmount, reading: ClaimReading): Missing =>
  missing(`give an amount, “${wordsOf(quoted, reading)}”`, {
    do: "add",
    attribute: "amount",
    value: writtenInMessage(quoted),
  });

/** Returns the measures, such as exports, that the quotes give an amount for. */
export function measuresOfAmount({ value, currency }: Amount, reading: ClaimReading): readonly TradeMeasure[] {
  const { quoted, words } = reading;
  if (!words) return [];
  const amounts = moneyIn(reading);
  const found = findVocabulary(quoted, words.measures);
  return amounts.flatMap((amount, index) => {
    if (!isSame({ value, currency }, amount)) return [];
    const from = amounts[index - 1]?.end ?? 0;
    const until = amounts[index + 1]?.start ?? quoted.length;
    const before = found.filter(
      ({ start, end }) => start >= from && end <= amount.start && isSameSentence(quoted, end, amount.start),
    );
    const after = found.filter(
      ({ start, end }) => start >= amount.end && end <= until && isSameSentence(quoted, amount.end, start),
    );
    const [next] = after;
    if (next && isMeasureOf(quoted.slice(amount.end, next.start), words)) return next.terms;
    const isFirstBefore = (found[0]?.start ?? 0) < (amounts[0]?.start ?? 0);
    const own = isFirstBefore && before.length > 0 ? before.slice(-1) : after.length > 0 ? after.slice(0, 1) : before;
    // “3.3 million of imports”: right after its amount, in the same clause
    const beside = after.find(({ start }) => isBeside(quoted.slice(amount.end, start), words));
    return [...new Set([...own, ...(beside ? [beside] : [])])].flatMap(({ terms }) => terms);
  });
}

/** “28 million in exports”, “28 Mio. auf österreichische Ausfuhren” */
function isMeasureOf(between: string, { ofMeasure }: EvidenceWords): boolean {
  return findTerms(between, ofMeasure).some(
    ({ start, end }) => between.slice(0, start).trim() === "" && /^\s+(?:\p{L}+\s+)?$/u.test(between.slice(end)),
  );
}

/** Returns true if only a few words, and no conjunction, are between an amount and a measure. */
function isBeside(between: string, { clauseStarts }: EvidenceWords): boolean {
  return isShortPhrase(between) && findTerms(between, clauseStarts).length === 0;
}

/** Returns the amounts of the quotes that have a currency. */
export function moneyIn({ quoted, language }: ClaimReading): readonly QuotedAmount[] {
  return readAmounts(quoted, language).filter(({ candidates }) => candidates.length > 0);
}

/** Compares an amount with those of the quotes, and its bound with the words around it. */
export function amountVerdicts(attribute: "amount" | "converted", amount: Amount, reading: ClaimReading): Verdicts {
  const amounts = moneyIn(reading);
  const [own, ...others] = amounts.filter((quoted) => isSame(amount, quoted));
  if (own) {
    const bound = boundVerdict(amount.bound ?? null, [own, ...others], reading, (right) => ({
      fact: amount.bound ? `“${attribute}” has the bound “${amount.bound}”` : `“${attribute}” has no “bound”`,
      remedy: { do: "write", attribute, value: yamlInMessage({ ...amount, bound: right ?? undefined }) },
    }));
    return [sharedNounVerdict(amount, own, reading), bound];
  }
  const sameValue = [...amounts, ...readAmounts(reading.quoted, reading.language)].find(({ value }) =>
    isSameValue(value, amount.value),
  );
  if (sameValue && sameValue.candidates.length === 0) return [unproven("the quotes do not name the currency")];
  // “5 million doubloons”: a word for a currency that we do not know may follow.
  if (sameValue?.currencyFromContext && /^[\s\u00a0]\p{L}{3,}/u.test(reading.quoted.slice(sameValue.end)))
    return [unproven("the check does not know whether the word after the amount is a currency")];
  if (sameValue) return [unsupported(`give this amount in “${sameValue.currencyWord}”`)];
  const [first] = amounts;
  return [unsupported(first ? `give “${wordsOf(first, reading)}”` : "give no amount")];
}

/**
 * “Kroner” in a text about Norway are Norwegian unless it names another state's. Dollars are often American wherever they are spent.
 */
function sharedNounVerdict(
  { currency }: Amount,
  { candidates, currencyWord }: QuotedAmount,
  { pair, quoted, language }: ClaimReading,
): Verdict {
  const isOfPair = (code: string) => statesOf(pair).some((state) => code.toLowerCase().startsWith(state));
  const ofPair = candidates.find(isOfPair);
  if (ofPair === undefined || isOfPair(currency) || currency === usDollar) return proven;
  const isNamed = currenciesIn(quoted, language).some(({ codes }) => codes.length === 1 && codes[0] === currency);
  return isNamed ? proven : unsupported(`give this amount in “${currencyWord}”, probably ${ofPair}`);
}

/** Returns true for an amount in the quotes that has the same value and possibly the same currency. */
export function isSame({ value, currency }: Amount, quoted: QuotedAmount): boolean {
  return isSameValue(quoted.value, value) && quoted.candidates.includes(currency);
}

/** Compares decimal numbers, which may end with zeros: 1.50 and 1.5. */
function isSameValue(a: string, b: string): boolean {
  const normal = (value: string) => (value.includes(".") ? value.replace(/\.?0+$/, "") : value);
  return normal(a) === normal(b);
}

/** Returns true for what is between an amount and its conversion: “7 million kroner (1.06 million dollars)”. */
function isConversion(between: string, after: string, words: EvidenceWords | null): boolean {
  if (/^[^.;]{0,3}\(\D{0,25}$/u.test(between) && /^[^(]{0,20}\)/u.test(after)) return true;
  return (
    between.length < 60 &&
    findTerms(between, words?.conversion ?? "").some(({ end }) => /^\D{0,20}$/u.test(between.slice(end)))
  );
}

export const wordsOf = ({ start, end }: QuotedAmount, { quoted }: ClaimReading) => quoted.slice(start, end);
export const writtenInMessage = ({ value, currency, candidates, bound, mayBeExact }: QuotedAmount) =>
  yamlInMessage({
    value,
    currency: currency ?? candidates[0] ?? "",
    bound: mayBeExact || bound === null ? undefined : bound,
  });
const yamlInMessage = ({ value, currency, bound }: Amount) =>
  `{ value: "${value}", currency: ${currency}${bound ? `, bound: ${bound}` : ""} }`;
