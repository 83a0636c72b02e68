import type { AuthoredFactOf } from "../../model/facts/authored-fact.ts";
import type { AuthoredRelation } from "../../model/facts/relation.ts";
import type { RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";

/** A converted amount is of an amount in another currency. Trade of one period adds up, and no figure of it stands twice. */
export const amounts: Rule = (data) =>
  checkEachFact(data, (fact, { relation }) => {
    if (fact.kind === "aid" && fact.converted) {
      if (!fact.amount)
        return [{ path: ["converted"], message: "there is no amount that it was converted from; write amount" }];
      if (fact.amount.currency === fact.converted.currency) {
        return [
          {
            path: ["converted", "currency"],
            message: "converted has the currency of amount; mend the one that is wrong",
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
    const message = `another fact gives the ${fact.measure} of ${fact.date} by ${fact.reporter} too; mend measure, or make them one fact of two claims`;
    return [{ path: ["measure"], message }];
  }
  const { exports, imports } = Object.fromEntries(sameSeries.map((other) => [other.measure, other.amount]));
  if (fact.measure !== "turnover" || !exports || !imports) return [];
  const currencies = new Set([fact.amount, exports, imports].map(({ currency }) => currency));
  if (currencies.size > 1)
    return [
      { path: ["amount", "currency"], message: "turnover, exports and imports are in different currencies; mend them" },
    ];
  return sum(exports.value, imports.value) === sum(fact.amount.value, "0")
    ? []
    : [
        {
          path: ["amount", "value"],
          message: `exports ${exports.value} and imports ${imports.value} are not ${fact.amount.value} together; mend them`,
        },
      ];
}

/** Adds two decimal strings exactly; the sum counts in the smallest part that either has. */
function sum(a: string, b: string): string {
  const decimals = 6;
  const parts = (value: string) => {
    const [whole = "", fraction = ""] = value.split(".");
    return BigInt(whole + fraction.padEnd(decimals, "0").slice(0, decimals));
  };
  return String(parts(a) + parts(b));
}
