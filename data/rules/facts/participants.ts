import type { RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";
import { participantsOf } from "./participants-of.ts";

/** Who takes part is one person or one organisation, an office has its holder and its state, and one at most leads. */
export const participants: Rule = (data) =>
  checkEachFact(data, (fact) => {
    const entries = participantsOf(fact);
    const leaders = entries.filter(({ participant }) => participant.leads);
    return [
      ...entries.flatMap(({ participant, path }): RelativeFinding[] => {
        const { person, organisation, office, state, atTheTime } = participant;
        const remarks: (false | string)[] = [
          person !== undefined &&
            organisation !== undefined &&
            "is a person or an organisation; write each as one entry",
          person === undefined && organisation === undefined && "names nobody; give a person or an organisation",
          office !== undefined &&
            person === undefined &&
            "has an office but no person; name who holds it, or leave it out",
          office !== undefined && state === undefined && "has an office; say which state it serves",
          fact.kind === "visit" && state === undefined && "comes from a state; say which",
          person !== undefined &&
            entries.findIndex((entry) => entry.participant.person === person) <
              entries.findIndex((entry) => entry.path === path) &&
            "stands above already; name each person once",
          atTheTime === true &&
            office === undefined &&
            "held something “at the time”; name the office, or leave it out",
        ];
        return remarks.flatMap((remark) => (remark ? [{ path, message: `who takes part here ${remark}` }] : []));
      }),
      ...leaders.slice(1).map(({ path }) => ({
        path: [...path, "leads"],
        message: "somebody above leads already; only one can",
      })),
      ...(fact.kind === "ambassador" && fact.vacant && fact.person
        ? [{ path: ["vacant"], message: `the post is vacant or ${fact.person} holds it; take one of the two out` }]
        : []),
    ];
  });
