import type { AuthoredFactOf } from "../../model/facts/authored-fact.ts";
import { checkEachFact } from "../facts/check-each-fact.ts";
import { participantsOf } from "../facts/participants-of.ts";
import type { RelativeFinding, Rule } from "../rule.ts";
import { atTheTimeWords, circumstanceWords, leadingWords } from "./evidence-words.ts";
import { quotedClaims } from "./quoted-claims.ts";
import { titledName } from "./titled-name.ts";

/**
 * Checks that a visit or meeting includes what its quotes state outright: who led, whether someone held the office only
 * then, and what else was going on.
 */
export const leftOut: Rule = (data) =>
  checkEachFact(data, (fact, { relation }) => {
    if (fact.kind !== "visit" && fact.kind !== "meeting") return [];
    return quotedClaims(fact, data).flatMap(({ quoted, language }): RelativeFinding[] => [
      ...unledDelegation(fact, leadingWords[language]?.exec(quoted)?.[0]),
      ...unnamedCircumstance(fact, circumstanceWords[language]?.exec(quoted)?.[0].trim()),
      ...participantsOf(fact).flatMap(
        ({ participant: { person, office, atTheTime, asWritten }, path }): RelativeFinding[] => {
          const name = asWritten ?? relation.people[person ?? ""]?.name;
          const isCalledFormer = name && atTheTimeWords[language]?.test(titledName(quoted, name)?.before ?? "");
          return isCalledFormer && office && !atTheTime
            ? [{ path, message: `the quotes say that ${name} held the office at that time; add atTheTime: true` }]
            : [];
        },
      ),
    ]);
  });

type Encounter = AuthoredFactOf<"visit"> | AuthoredFactOf<"meeting">;

function unledDelegation(fact: Encounter, match: string | undefined): RelativeFinding[] {
  if (!match || fact.people.some(({ leads }) => leads)) return [];
  return [{ path: ["people"], message: `the quotes say “${match}”; add leads: true to the person who led` }];
}

function unnamedCircumstance(fact: Encounter, match: string | undefined): RelativeFinding[] {
  if (!match || fact.occasion || fact.during || fact.marginsOf) return [];
  const message = `the quotes say “${match}”; under “during”, “occasion” or “marginsOf”, add the event that these words refer to`;
  return [{ path: [], message }];
}
