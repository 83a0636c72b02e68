import { earliestDay, latestDay } from "../../model/dates/edtf.ts";
import type { AuthoredFactOf } from "../../model/facts/authored-fact.ts";
import type { Dataset, RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";

/** Checks that two ambassadors of one state are not attested for the same day. */
export const posts: Rule = (data) =>
  checkEachFact(data, (fact, { relation }) => {
    if (fact.kind !== "ambassador" || !isHolderKnown(fact)) return [];
    const earlierFacts = relation.facts.slice(0, relation.facts.indexOf(fact));
    return earlierFacts.flatMap((other): RelativeFinding[] => {
      if (other.kind !== "ambassador" || !isHolderKnown(other)) return [];
      if (other.sending !== fact.sending || other.person === fact.person) return [];
      const days = attestedDays(other, data);
      return attestedDays(fact, data).flatMap((day, claim) =>
        day !== undefined && days.includes(day)
          ? [
              {
                path: ["claims", claim],
                message: `“${other.id}” is attested in the same post on ${day}; remove one of the two claims, or add “attested” with the day that the claim is about, or with an open date such as ../2019-08 if the source says “until August 2019”`,
              },
            ]
          : [],
      );
    });
  });

/**
 * True if the fact says who holds the post, or that it is vacant. Otherwise the holder is unnamed and may be anybody.
 */
function isHolderKnown({ person, vacant }: AuthoredFactOf<"ambassador">): boolean {
  return person !== undefined || vacant === true;
}

/**
 * Returns the day that each claim is about, in EDTF: `attested`, or else the date of its source, which is a span if the
 * source is undated. A later source about somebody who has left the post attests no day.
 */
function attestedDays({ claims, until }: AuthoredFactOf<"ambassador">, { sources }: Dataset): (string | undefined)[] {
  const last = until === undefined ? null : latestDay(until);
  return claims.map(({ attested, source }) => {
    if (attested !== undefined) return attested;
    const date = sources.get(source)?.date;
    const first = date === undefined ? null : earliestDay(date);
    return first !== null && last !== null && first > last ? undefined : date;
  });
}
