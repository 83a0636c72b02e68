import { claimDifferences } from "../../model/facts/claim-differences.ts";
import { sourceKinds } from "../../model/sources/source.ts";
import { checkEachFact } from "../facts/check-each-fact.ts";
import type { Rule } from "../rule.ts";

/** Checks that the source a fact follows is not contradicted by a source of a higher kind. */
export const rank: Rule = (data) =>
  checkEachFact(data, (fact) => {
    const followed = fact.follows && data.sources.get(fact.follows.source);
    if (!followed) return [];
    const higherKinds = new Set(sourceKinds.slice(0, sourceKinds.indexOf(followed.kind)));
    const higher = fact.claims.flatMap(({ source }) => {
      const cited = data.sources.get(source);
      return cited && higherKinds.has(cited.kind) ? [cited] : [];
    });
    // Comparing dates is slow, so conflicts are computed only if a source of a higher kind is cited.
    const conflicts = higher.length > 0 ? claimDifferences(fact).conflicts : [];
    return conflicts.flatMap(({ attribute, source: id }) => {
      const source = higher.find((candidate) => candidate.id === id);
      return source
        ? [
            {
              path: ["follows", "source"],
              message: `“${id}” (${source.kind}) contradicts the fact's “${attribute}” and outranks “${followed.id}” (${followed.kind}); follow “${id}”, and list what “${followed.id}” says differently under “says” in its claim`,
            },
          ]
        : [];
    });
  });
