import type { Bound } from "../../../model/bounds.ts";
import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import type { QuotedNumber } from "../../reading/numbers/amounts.ts";
import { allowsBound } from "../../reading/numbers/number-context.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import type { Remedy } from "../remedy.ts";
import { missing, proven, type Unsupported, unknownWords, unproven, unsupported, type Verdict } from "../verdict.ts";
import { givenDocuments } from "./number-check.ts";

/**
 * Compares the bound of a fact's number with the words that limit this number in the quotes.
 * @param bound null if the fact gives the number as exact
 * @param given the places where the quotes give the number
 * @param wrong returns the rest of a negative verdict for the bound that the quotes give
 */
export function boundVerdict(
  bound: Bound | null,
  given: readonly [QuotedNumber, ...QuotedNumber[]],
  { words, quoted }: ClaimReading,
  wrong: (bound: Bound | null) => Pick<Unsupported, "fact" | "remedy">,
): Verdict {
  if (!words) return bound === null ? proven : unknownWords;
  const [first] = given;
  return given.some((number) => number.ambiguous || allowsBound(number, bound))
    ? proven
    : unsupported(limitMessage(first, quoted), wrong(first.bound));
}

/** Completes “the quotes …” with a number and the words that limit it. */
export function limitMessage({ value, bound, phrase }: QuotedNumber, quoted: string): string {
  return bound ? `give the number as “${quoted.slice(phrase.start, phrase.end)}”` : `give exactly ${value}`;
}

/** Compares the bound of the number of documents with the quotes. */
export const boundCheck: AttributeCheck<AuthoredFact, Bound> = {
  prove(bound, reading) {
    const [first, ...others] = givenDocuments(reading);
    if (!first) return [unproven("the quotes do not give the number of documents")];
    const remedy = (right: Bound | null): Remedy =>
      right ? { do: "write", attribute: "bound", value: right } : { do: "remove", attribute: "bound" };
    return [boundVerdict(bound, [first, ...others], reading, (right) => ({ remedy: remedy(right) }))];
  },
  missing(reading) {
    const given = givenDocuments(reading);
    const [first] = given;
    return reading.words && first?.bound && !given.some((number) => number.ambiguous || allowsBound(number, null))
      ? [missing(limitMessage(first, reading.quoted), { do: "add", attribute: "bound", value: first.bound })]
      : [];
  },
};
