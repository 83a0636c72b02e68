import type { AuthoredRelation } from "../../model/facts/relation.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Finding, RelativeFinding, Rule } from "../rule.ts";
import { englishName } from "./english-name.ts";
import { participantsOf } from "./participants-of.ts";

/**
 * Checks that each person has one entry, however sources spell the name, serves one state, and has each name in the
 * right script.
 */
export const people: Rule = ({ relations }) =>
  flatMapEach(relations, ([pair, relation]) =>
    [...duplicateEntries(relation), ...conflictingStates(relation), ...wrongScripts(relation)].map(
      ({ path, message }): Finding => ({ in: { relation: pair }, path: ["people", ...path], message }),
    ),
  );

/** Findings for entries that share a name or spelling, ignoring accents and case. */
function duplicateEntries(relation: AuthoredRelation): RelativeFinding[] {
  const owners = new Map<string, string>();
  return Object.keys(relation.people).flatMap((key) => {
    const findings = new Map<string, RelativeFinding>();
    for (const name of namesOf(relation, key)) {
      const owner = owners.get(normalizedName(name)) ?? key;
      owners.set(normalizedName(name), owner);
      if (owner === key) continue;
      const message = `“${name}” is also a name of “${owner}”; keep one entry for this person, and use its key in every fact`;
      findings.set(owner, { path: [key], message });
    }
    return [...findings.values()];
  });
}

/** Findings for people who serve one state in one fact and the other state in another: one of the two is a slip. */
function conflictingStates(relation: AuthoredRelation): RelativeFinding[] {
  return Object.keys(relation.people).flatMap((key) => {
    const states = relation.facts.flatMap((fact) => [
      ...participantsOf(fact).flatMap(({ participant }) =>
        participant.person === key ? (participant.state ?? []) : [],
      ),
      ...(fact.kind === "ambassador" && fact.person === key ? [fact.sending] : []),
    ]);
    const [firstState, otherState] = [...new Set(states)];
    return firstState && otherState
      ? [
          {
            path: [key],
            message: `“${key}” serves ${englishName(firstState)} in one fact and ${englishName(otherState)} in another; correct the fact that is wrong`,
          },
        ]
      : [];
  });
}

function namesOf({ people, facts }: AuthoredRelation, key: string): string[] {
  const person = people[key];
  if (!person) return [];
  const spellings = facts
    .flatMap(participantsOf)
    .flatMap(({ participant }) => (participant.person === key ? (participant.asWritten ?? []) : []));
  const { Cyrl, Arab } = person.scripts;
  return [person.name, Cyrl, Arab, ...spellings].filter((name) => name !== undefined);
}

/** Letters that Unicode normalization does not decompose into a base letter and an accent. */
const baseLetters: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ß: "ss",
};

function normalizedName(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[æœøđðþłıß]/g, (letter) => baseLetters[letter] ?? letter);
}

/** Matches text in one script. Characters that several scripts share, such as the apostrophe ʻ, belong to each. */
const inScript = {
  Latin: /^(?:\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})+$/u,
  Cyrillic: /^(?:\p{Script=Cyrillic}|\p{Script=Common}|\p{Script=Inherited})+$/u,
  Arabic: /^(?:\p{Script=Arabic}|\p{Script=Common}|\p{Script=Inherited})+$/u,
};

function wrongScripts({ people }: AuthoredRelation): RelativeFinding[] {
  return Object.entries(people).flatMap(([key, { name, scripts }]) => {
    const checkScript = (path: string[], text: string | undefined, script: keyof typeof inScript): RelativeFinding[] =>
      text === undefined || inScript[script].test(text)
        ? []
        : [
            {
              path: [key, ...path],
              message: `“${text}” has letters that are not ${script}; write the name in ${script} script only`,
            },
          ];
    return [
      ...checkScript(["name"], name, "Latin"),
      ...checkScript(["scripts", "Cyrl"], scripts.Cyrl, "Cyrillic"),
      ...checkScript(["scripts", "Arab"], scripts.Arab, "Arabic"),
    ];
  });
}
