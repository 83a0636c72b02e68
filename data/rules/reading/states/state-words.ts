import { stateNames } from "../../../labels/generated.ts";
import type { Language } from "../../../model/language.ts";
import { languageWords } from "../../words/words-by-language.ts";
import { oncePer } from "../once-per.ts";
import { foldedWord } from "../word-tokens.ts";

/** A name of states, an adjective or a word for a state's people. */
export interface StateWord {
  /** Alpha-2 codes; none for a name that only contains a state's name, such as “South America”. */
  codes: readonly string[];
  /** Its words, folded. */
  words: readonly string[];
  kind: "name" | "abbreviation" | "adjective";
}

/** Returns a language's words for states, by the first two letters of their first word, which are the same in every case. */
export const stateWords = oncePer((language: Language): ReadonlyMap<string, readonly StateWord[]> => {
  const { adjectives = "", names = "" } = languageWords[language]?.states ?? {};
  const words = [
    ...Object.entries(stateNames[language]).map(([code, name]) => stateWord(code, name, "name")),
    ...entriesOf(names).map(([codes, name]) => stateWord(codes, name, "name")),
    ...entriesOf(adjectives).map(([codes, name]) => stateWord(codes, name, "adjective")),
  ];
  const index = new Map<string, StateWord[]>();
  for (const word of words) {
    const key = indexKey(word.words[0] as string);
    index.set(key, [...(index.get(key) ?? []), word]);
  }
  // Longer names come first: “Guinea-Bissau” is not “Guinea”.
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
});

export function indexKey(word: string): string {
  return word.slice(0, 2);
}

/** Returns the codes and words of a list such as `no:norsk,nordmann cg+cd:Kongo`. */
function entriesOf(list: string): [codes: string, name: string][] {
  return list
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((entry) => {
      const separator = entry.indexOf(":");
      const names = entry.slice(separator + 1).split(",");
      return names.map((name): [string, string] => [entry.slice(0, separator), name.replaceAll("_", " ")]);
    });
}

function stateWord(codes: string, name: string, kind: "name" | "adjective"): StateWord {
  const words = [...name.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => foldedWord(word));
  const isAbbreviation = kind === "name" && name === name.toUpperCase();
  return { codes: codes === "-" ? [] : codes.split("+"), words, kind: isAbbreviation ? "abbreviation" : kind };
}
