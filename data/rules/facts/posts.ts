import type { AuthoredFact, AuthoredFactOf } from "../../model/facts/authored-fact.ts";
import type { Dataset, RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";

/** A state has one ambassador to the other at a time: no day is vouched for of two. */
export const posts: Rule = (data) =>
  checkEachFact(data, (fact, { relation }) => {
    if (fact.kind !== "ambassador" || !isFilled(fact)) return [];
    const earlierFacts = relation.facts.slice(0, relation.facts.indexOf(fact));
    return earlierFacts.flatMap((other): RelativeFinding[] => {
      if (other.kind !== "ambassador" || !isFilled(other)) return [];
      if (other.sending !== fact.sending || other.person === fact.person) return [];
      const days = attestedDays(other, data);
      return attestedDays(fact, data).flatMap((day, claim) =>
        days.includes(day)
          ? [
              {
                path: ["claims", claim],
                message: `${other.id} holds the same post on ${day}; take one of the two claims out, or write under attested for which day it vouches`,
              },
            ]
          : [],
      );
    });
  });

/** Without a person, a post is known to be vacant, or its holder is not named, who may be anybody. */
function isFilled({ person, vacant }: AuthoredFactOf<"ambassador">): boolean {
  return person !== undefined || vacant === true;
}

/** The day that each claim vouches for, or the span of days in which its undated source was written. EDTF. */
function attestedDays({ claims }: AuthoredFact, { sources }: Dataset): (string | undefined)[] {
  return claims.map(({ attested, source }) => attested ?? sources.get(source)?.date);
}
