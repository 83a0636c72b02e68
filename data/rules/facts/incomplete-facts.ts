import type { AuthoredFact } from "../../model/facts/authored-fact.ts";
import type { RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";

/** Checks that a fact says something even if the source gives no figure, status or list, and that a bound has its number. */
export const incompleteFacts: Rule = (data) =>
  checkEachFact(data, (fact) => [...findingsIn(fact), ...boundWithoutNumber(fact)]);

function boundWithoutNumber(fact: AuthoredFact): RelativeFinding[] {
  return "bound" in fact && fact.bound && fact.documents === undefined
    ? [
        {
          path: ["bound"],
          message: "“bound” belongs to “documents”, which the fact lacks; add “documents”, or remove “bound”",
        },
      ]
    : [];
}

function findingsIn(fact: AuthoredFact): RelativeFinding[] {
  switch (fact.kind) {
    case "trade":
      return fact.amount || fact.text
        ? []
        : [
            {
              path: ["amount"],
              message:
                "the trade fact has no “amount”; add it or, if the source gives no figure, say in “text” what it states",
            },
          ];
    case "legal-framework":
      return fact.status || fact.documents !== undefined
        ? []
        : [
            {
              path: ["status"],
              message: "the legal framework has neither “status” nor “documents”; add what the source gives",
            },
          ];
    case "agreement":
      return fact.documents !== undefined && fact.several
        ? [
            {
              path: ["several"],
              message: "“documents” already says that there are several documents; remove “several”",
            },
          ]
        : [];
    default:
      return [];
  }
}
