import type { RelativeFinding, Rule } from "../rule.ts";
import { checkEachFact } from "./check-each-fact.ts";
import { participantsOf } from "./participants-of.ts";

/**
 * Checks entries of `people` and `by`: each is one person, one organisation or an unnamed office-holder, an office comes with its
 * state, and at most one entry of each state leads.
 */
export const participants: Rule = (data) =>
  checkEachFact(data, (fact) => {
    const entries = participantsOf(fact);
    const leaders = entries.filter(({ participant }) => participant.leads);
    return [
      ...entries.flatMap(({ participant, path }): RelativeFinding[] => {
        const { person, organisation, office, state, atTheTime, asWritten } = participant;
        const isUnnamed = person === undefined && organisation === undefined;
        const remarks: (false | string)[] = [
          person !== undefined &&
            organisation !== undefined &&
            "has both “person” and “organisation”; write two entries",
          isUnnamed &&
            office === undefined &&
            "has neither “person” nor “organisation”; add one or, if the source names nobody, the “office” and “state” of the person",
          isUnnamed &&
            asWritten !== undefined &&
            "has “asWritten” but no “person”; add the person, or remove “asWritten”",
          office !== undefined &&
            organisation !== undefined &&
            "has “office” and “organisation”, but only a person holds an office; write the organisation and the office-holder as two entries",
          office !== undefined &&
            state === undefined &&
            fact.kind !== "visit" &&
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
      ...leaders
        .filter(({ participant: { state } }, index) =>
          leaders.slice(0, index).some(({ participant: other }) => other.state === state),
        )
        .map(({ path }) => ({
          path: [...path, "leads"],
          message:
            "an earlier entry for the same state already has leads: true; keep it on only one member of each delegation",
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
