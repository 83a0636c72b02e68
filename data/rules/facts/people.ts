import type { AuthoredRelation, Person } from "../../model/facts/relation.ts";
import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Dataset, Finding, RelativeFinding, Rule } from "../rule.ts";
import { englishName } from "./english-name.ts";
import { participantsOf } from "./participants-of.ts";

/**
 * Checks that each person has one entry, however sources spell the name, serves one state in each relation, and has each name in the
 * right script.
 */
export const people: Rule = (data) => {
  const entries = [...data.people].flatMap(([key, entry]) => ("removed" in entry ? [] : [[key, entry] as const]));
  return [
    ...[...duplicateEntries(entries, data), ...entries.flatMap(wrongScripts)].map(
      ({ path, message }): Finding => ({ in: { shared: "people" }, path, message }),
    ),
    ...flatMapEach(data.relations, ([relation, authored]) =>
      conflictingStates(authored).map(
        ({ path, message }): Finding => ({ in: { relation }, path: ["people", ...path], message }),
      ),
    ),
  ];
};

type Entry = readonly [key: string, person: Person];

/** Findings for entries that share a name or spelling, ignoring accents and case. Namesakes have the same key with a number. */
function duplicateEntries(entries: readonly Entry[], data: Dataset): RelativeFinding[] {
  const owners = new Map<string, string>();
  const spellings = spellingsByPerson(data);
  const withoutNumber = (key: string) => key.replace(/-\d+$/, "");
  return entries.flatMap(([key, { name, scripts }]) => {
    const findings = new Map<string, RelativeFinding>();
    const written = [name, scripts.Cyrl, scripts["tg-Cyrl"], scripts.Arab, ...(spellings.get(key) ?? [])];
    for (const form of written.filter((text) => text !== undefined)) {
      const owner = owners.get(normalizedName(form)) ?? key;
      owners.set(normalizedName(form), owner);
      if (withoutNumber(owner) === withoutNumber(key)) continue;
      const message = `“${form}” is also a name of “${owner}”; keep one entry for this person, and use its key in every fact or, if they are two people, call this one ${owner}-2`;
      findings.set(owner, { path: [key], message });
    }
    return [...findings.values()];
  });
}

/** Returns the spellings of sources, by the key of the person. */
function spellingsByPerson({ relations }: Dataset): Map<string, string[]> {
  const spellings = new Map<string, string[]>();
  for (const { facts } of relations.values()) {
    for (const fact of facts) {
      const named = fact.kind === "ambassador" ? [fact] : participantsOf(fact).map(({ participant }) => participant);
      for (const { person, asWritten } of named) {
        if (person && asWritten) spellings.set(person, [...(spellings.get(person) ?? []), asWritten]);
      }
    }
  }
  return spellings;
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

/** The script of each form of a name. */
const scriptOf = { name: "Latin", Cyrl: "Cyrillic", "tg-Cyrl": "Cyrillic", Arab: "Arabic" } as const;

function wrongScripts([key, { name, scripts, transliterated = [] }]: Entry): RelativeFinding[] {
  const forms = Object.entries({ name, ...scripts }) as [keyof typeof scriptOf, string][];
  const wrong = forms.filter(([form, text]) => !inScript[scriptOf[form]].test(text));
  const lacking = transliterated.filter((form) => scripts[form] === undefined);
  return [
    ...wrong.map(([form, text]) => ({
      path: form === "name" ? [key, form] : [key, "scripts", form],
      message: `“${text}” has letters that are not ${scriptOf[form]}; write the name in ${scriptOf[form]} script only`,
    })),
    ...lacking.map((form) => ({
      path: [key, "transliterated"],
      message: `“scripts” has no “${form}”; add the transliterated name there, or remove “${form}” here`,
    })),
  ];
}
