import type { AuthoredFactOf } from "../../model/facts/authored-fact.ts";
import { checkEachFact } from "../facts/check-each-fact.ts";
import { participantsOf } from "../facts/participants-of.ts";
import type { RelativeFinding, Rule } from "../rule.ts";
import { atTheTimeWords, circumstanceWords, leadingWords } from "./evidence-words.ts";
import { quotedClaims } from "./quoted-claims.ts";
import { titledName } from "./titled-name.ts";

/** What the quotes of a visit or a meeting say outright stands in the fact: that one led, held office then, what else went on. */
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
            ? [{ path, message: `the quotes say that ${name} held the office then; write atTheTime: true` }]
            : [];
        },
      ),
    ]);
  });

type Encounter = AuthoredFactOf<"visit"> | AuthoredFactOf<"meeting">;

function unledDelegation(fact: Encounter, match: string | undefined): RelativeFinding[] {
  if (!match || fact.people.some(({ leads }) => leads)) return [];
  return [{ path: ["people"], message: `the quotes say “${match}”; write leads: true beside whoever leads` }];
}

function unnamedCircumstance(fact: Encounter, match: string | undefined): RelativeFinding[] {
  if (!match || fact.occasion || fact.during || fact.marginsOf) return [];
  const message = `the quotes say “${match}”; write what was going on under during, occasion or marginsOf`;
  return [{ path: [], message }];
}
