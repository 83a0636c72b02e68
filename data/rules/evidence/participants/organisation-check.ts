import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import type { Language } from "../../../model/language.ts";
import { statesOf } from "../../../model/states/pair.ts";
import { englishName } from "../../facts/english-name.ts";
import { containsName, containsPhrase } from "../../reading/inflection.ts";
import { namedStates } from "../../reading/states/states.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { missingOrganisation } from "../texts/missing-list-items.ts";
import { contentWords, unquotedWords } from "../texts/text-words.ts";
import { judgeEach, type Missing, missing, proven, unproven, unsupported, type Verdict } from "../verdict.ts";

/**
 * Checks that the quotes name an organisation: they have its words in any form and order, except the name of its state, or its
 * abbreviation, which is its key (`undp` for “UNDP”) or its initials.
 */
export function namesOrganisation(key: string, { quoted, relation, language }: ClaimReading): [Verdict] {
  const name = relation.organisations[key]?.name ?? {};
  const own = name[language];
  const names = Object.values(name);
  if (names.some((other) => containsName(quoted, other, language)) || hasAbbreviation(key, own, quoted, language))
    return [proven];
  if (own === undefined) return [unproven(`“${key}” has no name in the source's language`)];
  const states = namedStates(own, language);
  const unquoted = unquotedWords(own, quoted, language).filter(
    (word) => !states.some(({ start, end }) => own.indexOf(word) >= start && own.indexOf(word) < end),
  );
  const words = unquoted.map((word) => `“${word}”`).join(", ");
  return [
    unquoted.length === 0 ? proven : unsupported(`do not contain ${words}`, { fact: `“${key}” is called “${own}”` }),
  ];
}

/** Checks that an organisation belongs to a state, as far as its names show it. */
export function servesState(key: string, state: string, { relation, pair }: ClaimReading): Verdict {
  const names = Object.entries(relation.organisations[key]?.name ?? {}) as [Language, string][];
  const named = names.flatMap(([language, name]) => namedStates(name, language).map(({ code }) => code));
  if (named.some((code) => code === state)) return proven;
  const other = statesOf(pair).find((code) => named.includes(code));
  const attribute = "state";
  return other
    ? unsupported(`name a body of ${englishName(other)}`, {
        attribute,
        fact: `“state” of “${key}” is ${englishName(state)}`,
      })
    : unproven(`the name of “${key}” does not say which state it belongs to`, { attribute });
}

/** Compares the organisations of a cooperation with the quotes; another one that they name must be in the fact. */
export const organisationCheck: AttributeCheck<AuthoredFact, readonly string[]> = {
  prove(keys, reading) {
    const listed = otherOrganisation(keys, reading);
    return [
      ...judgeEach(keys, (key) => namesOrganisation(key, reading)),
      ...(listed.length > 0 ? listed : missingOrganisation(keys, reading)),
    ];
  },
};

/** Reports an organisation of the relation that the quotes name and the fact does not list. */
function otherOrganisation(keys: readonly string[], { relation, quoted, language }: ClaimReading): Missing[] {
  const other = Object.entries(relation.organisations).find(
    ([key, { name }]) =>
      !keys.includes(key) &&
      ((name[language] !== undefined && containsPhrase(quoted, name[language], language)) ||
        hasAbbreviation(key, name[language], quoted, language)),
  );
  return other
    ? [
        missing(
          `also name “${other[1].name[language] ?? other[0]}”`,
          { do: "addItem", list: "organisations", value: other[0] },
          { fact: "“organisations” does not list it" },
        ),
      ]
    : [];
}

function hasAbbreviation(key: string, name: string | undefined, quoted: string, language: Language): boolean {
  const ofKey = key.split("-")[0] ?? "";
  const nameEndings = languageWords[language]?.inflection.nameEndings;
  const initials = name === undefined ? "" : initialsOf(name, language);
  return [ofKey.toUpperCase(), initials].some(
    (abbreviation) =>
      abbreviation.length >= 2 &&
      quoted.includes(abbreviation) &&
      [...quoted.matchAll(new RegExp(`(?<!\\p{L})${abbreviation}(\\p{Ll}*)(?!\\p{L})`, "gu"))].some(
        ([, ending = ""]) => ending === "" || nameEndings?.test(ending),
      ),
  );
}

/** Returns the initials of a name, with words in capitals in full: “ПРООН” for “Программа развития ООН”. */
function initialsOf(name: string, language: Language): string {
  return contentWords(name, language)
    .map(({ start, end }) => name.slice(start, end))
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0).toUpperCase()))
    .join("");
}
