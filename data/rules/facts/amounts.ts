import type { AuthoredFact, AuthoredFactOf } from "../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import { amountDigits, hasFewDigits, unscaledAmount } from "../../model/scalars.ts";
import type { RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";
import { englishName } from "./english-name.ts";

/**
 * Checks that amounts fit into a column of a database, that a converted amount has an original in another currency, and that
 * trade figures of one period are unique and, if they are exact, add up.
 */
export const amounts: Rule = (data) =>
  checkEachFact(data, (fact, { relation }) => {
    const tooLong = tooLongAmounts(fact);
    if (tooLong.length > 0) return tooLong;
    if (fact.kind === "aid" && fact.converted) {
      if (!fact.amount)
        return [
          { path: ["converted"], message: "“converted” needs the “amount” that it was converted from; add “amount”" },
        ];
      if (fact.amount.currency === fact.converted.currency) {
        return [
          {
            path: ["converted", "currency"],
            message: "“converted” and “amount” have the same currency; correct the one that is wrong",
          },
        ];
      }
    }
    return fact.kind === "trade" ? tradeFindings(fact, relation) : [];
  });

/** Finds the amounts, of the fact and of its claims, that have more digits than the tables can hold. */
function tooLongAmounts(fact: AuthoredFact): RelativeFinding[] {
  const places = [
    { path: ["amount"], amount: "amount" in fact ? fact.amount : undefined },
    ...fact.claims.map(({ says }, index) => ({ path: ["claims", index, "says", "amount"], amount: says.amount })),
  ];
  const { whole, fraction } = amountDigits;
  return places.flatMap(({ path, amount }) => {
    if (!amount || hasFewDigits(amount.value)) return [];
    const message = `${amount.value} has more than ${whole} digits before the point or ${fraction} after it; correct or round it`;
    return [{ path: [...path, "value"], message }];
  });
}

function tradeFindings(fact: AuthoredFactOf<"trade">, { facts }: AuthoredRelation): RelativeFinding[] {
  const sameSeries = facts.filter(
    (other) => other.kind === "trade" && other.date === fact.date && other.reporter === fact.reporter,
  ) as AuthoredFactOf<"trade">[];
  const first = sameSeries.find(({ measure }) => measure === fact.measure);
  if (first && first.id !== fact.id) {
    const message = `“${first.id}” also gives the ${fact.measure} for ${fact.date}, as reported by ${englishName(fact.reporter)}; correct the “measure” that is wrong, or merge the two into one fact with two claims`;
    return [{ path: ["measure"], message }];
  }
  const { turnover, exports, imports } = Object.fromEntries(sameSeries.map((other) => [other.measure, other.amount]));
  if (fact.measure !== "turnover" || !turnover || !exports || !imports) return [];
  // Reported at the fact that has the amount.
  if (![exports, imports].every(({ value }) => hasFewDigits(value))) return [];
  const currencies = new Set([turnover, exports, imports].map(({ currency }) => currency));
  if (currencies.size > 1)
    return [
      {
        path: ["amount", "currency"],
        message: "turnover, exports and imports have different currencies; correct the one that is wrong",
      },
    ];
  // “More than 5 million” and “about 3 million” have no exact sum.
  if ([turnover, exports, imports].some(({ bound }) => bound)) return [];
  const difference = sum(exports.value, imports.value) - sum(turnover.value, "0");
  return isRounding(difference, [turnover, exports, imports])
    ? []
    : [
        {
          path: ["amount", "value"],
          message: `exports ${exports.value} plus imports ${imports.value} is not ${turnover.value}; correct the amount that is wrong`,
        },
      ];
}

const decimals = amountDigits.fraction;

/** Adds two decimal strings exactly. The result counts millionths. */
function sum(a: string, b: string): bigint {
  return unscaledAmount(a) + unscaledAmount(b);
}

/** Returns true for a difference that rounding to thousands or more explains: 214.3 and 96 million are about 310 million. */
function isRounding(difference: bigint, figures: readonly { value: string }[]): boolean {
  const size = difference < 0n ? -difference : difference;
  const units = figures.map(({ value }) => roundingUnit(value));
  const isSmall = 50n * size <= sum(figures[0]?.value ?? "0", "0");
  return isSmall && 2n * size <= units.reduce((total, unit) => total + unit, 0n);
}

/** Returns the unit, in millionths, to which a figure may be rounded: thousands, millions and so on, or nothing. */
function roundingUnit(value: string): bigint {
  const zeros = value.includes(".") ? 0 : (/0*$/.exec(value)?.[0].length ?? 0);
  return zeros < 3 ? 0n : 10n ** BigInt(zeros + decimals);
}
