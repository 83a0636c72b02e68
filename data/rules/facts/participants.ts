import type { RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";
import { participantsOf } from "./participants-of.ts";

/**
 * Checks entries of `people` and `by`: each is one person or one organisation, an office comes with its holder and
 * state, and at most one entry leads.
 */
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
            "has both “person” and “organisation”; write two entries",
          person === undefined && organisation === undefined && "has neither “person” nor “organisation”; add one",
          office !== undefined &&
            person === undefined &&
            "has “office” but no “person”; add the person who held it, or remove “office”",
          office !== undefined &&
            state === undefined &&
            "has “office” but no “state”; add the state that the office serves",
          fact.kind === "visit" && state === undefined && "has no “state”; add the state that the guest serves",
          person !== undefined &&
            entries.findIndex((entry) => entry.participant.person === person) <
              entries.findIndex((entry) => entry.path === path) &&
            "repeats a person listed above; list each person once",
          atTheTime === true &&
            office === undefined &&
            "has “atTheTime” but no “office”; add the office held then, or remove “atTheTime”",
        ];
        return remarks.flatMap((remark) => (remark ? [{ path, message: `this entry ${remark}` }] : []));
      }),
      ...leaders.slice(1).map(({ path }) => ({
        path: [...path, "leads"],
        message: "an entry above already has leads: true; keep it on one entry",
      })),
      ...(fact.kind === "ambassador" && fact.vacant && fact.person
        ? [
            {
              path: ["vacant"],
              message: `a post with vacant: true has no holder, but “person” is “${fact.person}”; remove “vacant” or “person”`,
            },
          ]
        : []),
    ];
  });
