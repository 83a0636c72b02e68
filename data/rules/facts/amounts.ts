import type { AuthoredFactOf } from "../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import type { RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";
import { englishName } from "./english-name.ts";

/**
 * Checks that a converted amount has an original in another currency, and that trade figures of one period are unique
 * and add up.
 */
export const amounts: Rule = (data) =>
  checkEachFact(data, (fact, { relation }) => {
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

function tradeFindings(fact: AuthoredFactOf<"trade">, { facts }: AuthoredRelation): RelativeFinding[] {
  const sameSeries = facts.filter(
    (other) => other.kind === "trade" && other.date === fact.date && other.reporter === fact.reporter,
  ) as AuthoredFactOf<"trade">[];
  if (sameSeries.some(({ id, measure }) => id !== fact.id && measure === fact.measure)) {
    const message = `another fact also has the ${fact.measure} for ${fact.date} as reported by ${englishName(fact.reporter)}; correct “measure”, or merge the two into one fact with two claims`;
    return [{ path: ["measure"], message }];
  }
  const { exports, imports } = Object.fromEntries(sameSeries.map((other) => [other.measure, other.amount]));
  if (fact.measure !== "turnover" || !exports || !imports) return [];
  const currencies = new Set([fact.amount, exports, imports].map(({ currency }) => currency));
  if (currencies.size > 1)
    return [
      {
        path: ["amount", "currency"],
        message: "turnover, exports and imports have different currencies; correct the one that is wrong",
      },
    ];
  return sum(exports.value, imports.value) === sum(fact.amount.value, "0")
    ? []
    : [
        {
          path: ["amount", "value"],
          message: `exports ${exports.value} plus imports ${imports.value} is not ${fact.amount.value}; correct the amount that is wrong`,
        },
      ];
}

/** Adds two decimal strings exactly, up to six decimal places. The result counts millionths. */
function sum(a: string, b: string): string {
  const decimals = 6;
  const parts = (value: string) => {
    const [whole = "", fraction = ""] = value.split(".");
    return BigInt(whole + fraction.padEnd(decimals, "0").slice(0, decimals));
  };
  return String(parts(a) + parts(b));
}
