import { claimDifferences } from "../../model/facts/claim-differences.ts";
import { sourceKinds } from "../../model/sources/source.ts";
import { checkEachFact } from "../facts/check-each-fact.ts";
import type { Rule } from "../rule.ts";

/** A fact follows no source that counts less than one which contradicts it. */
export const rank: Rule = (data) =>
  checkEachFact(data, (fact) => {
    const followed = fact.follows && data.sources.get(fact.follows.source);
    if (!followed) return [];
    const higherKinds = new Set(sourceKinds.slice(0, sourceKinds.indexOf(followed.kind)));
    const higher = fact.claims.flatMap(({ source }) => {
      const cited = data.sources.get(source);
      return cited && higherKinds.has(cited.kind) ? [cited] : [];
    });
    // Telling conflicts from mere precision takes reading dates, which is slow: only where a higher source is cited.
    const conflicts = higher.length > 0 ? claimDifferences(fact).conflicts : [];
    return conflicts.flatMap(({ attribute, source: id }) => {
      const source = higher.find((candidate) => candidate.id === id);
      return source
        ? [
            {
              path: ["follows", "source"],
              message: `${id} (${source.kind}) contradicts the ${attribute} and counts more than ${followed.id} (${followed.kind}); follow it, and write under says what ${followed.id} says`,
            },
          ]
        : [];
    });
  });
