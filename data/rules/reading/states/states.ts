import type { Language } from "../../../model/language.ts";
import type { StateCode } from "../../../model/states/states.ts";
import { languageWords } from "../../words/words-by-language.ts";
import { cachedPerText } from "../cached-per-text.ts";
import { isNameForm } from "../name-forms.ts";
import { stemOf } from "../stem.ts";
import { type WordToken, wordTokens } from "../word-tokens.ts";
import { knownCities } from "./known-cities.ts";
import { indexKey, type StateWord, stateWords } from "./state-words.ts";

/** A state that a text names, with its position in UTF-16 code units. */
export interface NamedState {
  code: StateCode;
  start: number;
  end: number;
  /** True for “Norwegian” and “Norwegians”, which say less than “Norway”. */
  isAdjective: boolean;
}

/** A city that a text names, with its position in UTF-16 code units. */
export interface NamedCity {
  /** Key in data/cities.yml. */
  city: string;
  state: StateCode;
  start: number;
  end: number;
}

/**
 * Returns the states that a text names in any case form, by short or official names, adjectives or words for their people, in order. A
 * name that two states share, such as “Congo”, gives both. Cities do not stand for their states.
 */
export const namedStates = cachedPerText((text: string, language: Language): readonly NamedState[] => {
  const tokens = wordTokens(text, language);
  const index = stateWords(language);
  const named: NamedState[] = [];
  for (let position = 0; position < tokens.length; position++) {
    const { word, start, end: firstEnd } = tokens[position] as WordToken;
    const candidates = index.get(indexKey(word));
    if (!candidates) continue;
    const written = text.slice(start, firstEnd);
    const isCapitalised = startsWithCapital.test(written);
    const matching = candidates.filter(
      ({ words, kind }) =>
        (kind === "abbreviation"
          ? written === written.toUpperCase()
          : isCapitalised || !needsCapital(words, kind, language)) && isAt(words, kind, tokens, position, language),
    );
    const length = matching[0]?.words.length;
    if (!length) continue;
    const { end } = tokens[position + length - 1] as WordToken;
    const longest = matching.filter(({ words }) => words.length === length);
    const isAdjective = longest.every(({ kind }) => kind === "adjective");
    // “Polen” means the state rather than its people.
    const meant = isAdjective ? longest : longest.filter(({ kind }) => kind !== "adjective");
    for (const code of new Set(meant.flatMap(({ codes }) => codes))) named.push({ code, start, end, isAdjective });
    position += length - 1;
  }
  return named;
});

const startsWithCapital = /^\p{Lu}/u;

/** Returns true if the text has the words of a name one after the other from a position, in any letter case. */
function isAt(
  words: StateWord["words"],
  kind: StateWord["kind"],
  tokens: readonly WordToken[],
  position: number,
  language: Language,
): boolean {
  if (position + words.length > tokens.length) return false;
  return words.every((word, offset) => {
    const token = tokens[position + offset] as WordToken;
    if (kind === "abbreviation") return token.word === word;
    if (kind === "adjective" && offset === words.length - 1) return isAdjectiveForm(token.word, word, language);
    // Several words, such as “Vereinigtes …”, are compared by stem. A single word, such as “Niger”, may only lose its case ending.
    return isNameForm(token.word, word, language) || (words.length > 1 && token.stem === stemOf(word, language));
  });
}

/** Names begin with a capital letter; in most languages, adjectives and words for people need not. */
function needsCapital(words: readonly string[], kind: StateWord["kind"], language: Language): boolean {
  return kind === "name" || !(languageWords[language]?.states.mayBeLowerCase.test(words.at(-1) ?? "") ?? true);
}

function isAdjectiveForm(word: string, stem: string, language: Language): boolean {
  const words = languageWords[language];
  if (!words) return false;
  if (!words.states.adjectiveStem.test(stem)) return isNameForm(word, stem, language);
  return word.startsWith(stem) && words.inflection.adjectiveEndings.test(word.slice(stem.length));
}

/** Returns the known cities that a text names in any case form, in order. */
export const namedCities = cachedPerText((text: string, language: Language): readonly NamedCity[] => {
  const names = cityIndex(language);
  return wordTokens(text, language).flatMap(({ word, start }, position, tokens) => {
    if (/^\p{Ll}/u.test(text.slice(start, start + 2))) return [];
    return (names.get(indexKey(word)) ?? []).flatMap(({ city, state, words }): NamedCity[] => {
      const last = tokens[position + words.length - 1];
      const isNamed =
        last &&
        words.every((name, offset) => isNameForm((tokens[position + offset] as WordToken).word, name, language));
      return isNamed ? [{ city, state, start, end: last.end }] : [];
    });
  });
});

interface CityName extends Pick<NamedCity, "city" | "state"> {
  words: readonly string[];
}

type CityIndex = ReadonlyMap<string, readonly CityName[]>;

const indexesOf = new WeakMap<object, Map<Language, CityIndex>>();

/** Returns the names of the known cities by the first two letters of their first word. */
function cityIndex(language: Language): CityIndex {
  const cities = knownCities();
  const indexes = indexesOf.get(cities) ?? new Map<Language, CityIndex>();
  indexesOf.set(cities, indexes);
  const cached = indexes.get(language);
  if (cached) return cached;
  const index = new Map<string, CityName[]>();
  for (const [city, entry] of cities) {
    const name = "removed" in entry ? undefined : entry.name[language];
    if (name === undefined || "removed" in entry) continue;
    const words = wordTokens(name, language).map(({ word }) => word);
    const key = indexKey(words[0] as string);
    index.set(key, [...(index.get(key) ?? []), { city, state: entry.state, words }]);
  }
  indexes.set(language, index);
  return index;
}
