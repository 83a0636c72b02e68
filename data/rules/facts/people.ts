import type { AuthoredRelation } from "../../model/facts/relation.ts";
import type { Finding, RelativeFinding, Rule } from "../rule.ts";
import { participantsOf } from "./participants-of.ts";

/** Each person has one entry, whatever the sources' spellings, and each form of a name is in its script. */
export const people: Rule = ({ relations }) =>
  [...relations].flatMap(([pair, relation]) =>
    [...duplicateEntries(relation), ...conflictingStates(relation), ...wrongScripts(relation)].map(
      ({ path, message }): Finding => ({ in: { relation: pair }, path: ["people", ...path], message }),
    ),
  );

/** Entries that share a name or a spelling, accents and case aside. */
function duplicateEntries(relation: AuthoredRelation): RelativeFinding[] {
  const owners = new Map<string, string>();
  return Object.keys(relation.people).flatMap((key) => {
    const findings = new Map<string, RelativeFinding>();
    for (const name of namesOf(relation, key)) {
      const owner = owners.get(normalizedName(name)) ?? key;
      owners.set(normalizedName(name), owner);
      if (owner === key) continue;
      const message = `“${name}” is also a name of “${owner}”: they are one person; keep one entry, and name it in every fact`;
      findings.set(owner, { path: [key], message });
    }
    return [...findings.values()];
  });
}

/** People who serve one state here and another there: one of the two is a slip. */
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
            message: `serves ${firstState} in one fact and ${otherState} in another; mend the one that is wrong`,
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

/** Letters that Unicode does not take apart into a base and an accent. */
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

/** Letters of one script; those common to several, such as the apostrophe ʻ, belong to each. */
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
        : [{ path: [key, ...path], message: `“${text}” is not in ${script} letters alone; write it in that script` }];
    return [
      ...checkScript(["name"], name, "Latin"),
      ...checkScript(["scripts", "Cyrl"], scripts.Cyrl, "Cyrillic"),
      ...checkScript(["scripts", "Arab"], scripts.Arab, "Arabic"),
    ];
  });
}
