import type { AuthoredFact } from "../model/fact.ts";
import { statesOf } from "../model/pair.ts";
import type { Rule } from "./rule.ts";

/** The two ends of a directed fact are the two states of the relation. */
export const pairMembers: Rule = ({ relations }) =>
  [...relations].flatMap(([relation, { facts }]) =>
    facts.flatMap((fact, index) => {
      const ends = endsOf(fact);
      if (
        !ends ||
        ends
          .map(([, state]) => state)
          .sort()
          .join() === statesOf(relation).join()
      )
        return [];
      const [[first], [second]] = ends;
      const message = `${first} and ${second} must be the two states of ${relation}, one each`;
      return [{ in: { relation }, path: ["facts", index, first], message }];
    }),
  );

function endsOf(fact: AuthoredFact): [[string, string], [string, string]] | null {
  switch (fact.kind) {
    case "ambassador":
      return [
        ["sending", fact.sending],
        ["receiving", fact.receiving],
      ];
    case "visit":
      return [
        ["guest", fact.guest],
        ["host", fact.host],
      ];
    case "aid":
      return [
        ["donor", fact.donor],
        ["recipient", fact.recipient],
      ];
    default:
      return null;
  }
}
