import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { stateNames } from "../../../data/labels/generated.ts";
import { furtherStateNames } from "../../../data/labels/names/further-state-names.ts";
import { languages } from "../../../data/model/language.ts";
import { alpha3Of, stateCodes } from "../../../data/model/states/states.ts";
import { wordsOf } from "../../../data/search/normalized-words.ts";
import { queryWords } from "../../../data/search/query-words.ts";

const require = createRequire(import.meta.url);

/** Returns the states that the query calls by a further name, in the order of its words. */
const statesIn = (query: string) => [...new Set(queryWords(query).flatMap(({ states }) => [...states]))].join(" ");
const plainWords = (query: string) =>
  queryWords(query).flatMap(({ word, states }) => (states.size === 0 ? [word] : []));

test.each([
  ["US", "us"],
  ["us", "us"],
  ["U.S. visit", "us"],
  ["U.S.S.R.", "ru"],
  ["UK US", "gb us"],
  ["Great Britain", "gb"],
  ["Большая Англия", "gb"],
  ["СССР", "ru"],
  ["ссср", "ru"],
  ["Soviet Union", "ru"],
  ["Kissinger Soviet Union 1974", "ru"],
  ["West Germany", "de"],
  ["Großbritannien Sowjetunion", "gb ru"],
  ["Persia", "ir"],
  ["Siam", "th"],
  ["Burma", "mm"],
  ["Ceylon", "lk"],
  ["Holland", "nl"],
  ["Ivory Coast", "ci"],
  ["Democratic Republic of the Congo", "cd"],
  ["United States of America", "us"],
])("finds the states of further names: %s", (query, states) => {
  expect(statesIn(query)).toBe(states);
});

test.each([
  "Russia",
  "USS",
  "s",
  "с Норвегией",
  "European Union",
  "soviet",
  "Germany West",
  "West Bank",
  "West",
  "Ivory",
  "East Germany",
  "DDR",
  "Yugoslavia",
  "Czechoslovakia",
  "Prussia",
  "Tanganyika",
  "Rhodesia",
])("finds no state for what is none, not all of a name, or a state that records are not filed under: %s", (query) => {
  expect(statesIn(query)).toBe("");
});

test("finds a name whose last word is still being typed", () => {
  expect(["Engla", "Soviet Union", "Visit Holla"].map(statesIn)).toEqual(["gb", "ru", "nl"]);
  expect(["Soviet Un", "Holla visit"].map(statesIn)).toEqual(["", ""]);
});

test("leaves out function words beside a short name, but not those that are part of it", () => {
  expect(plainWords("UK and US")).toEqual([]);
  expect(queryWords("U.S. Iran").map(({ word }) => word)).toEqual(["u", "s", "iran"]);
  expect(plainWords("in no")).toEqual(["in", "no"]);
});

test("finds every alternative name of CLDR by its own name or a further one", () => {
  const missing = stateCodes.flatMap((state) =>
    cldrAlternatives(state).filter((name) => !statesIn(name).split(" ").includes(state) && !isOwnName(state, name)),
  );
  // “ИМ” (for the United States) is also a Russian pronoun.
  expect(missing).toEqual(["ИМ"]);
});

test("lists no name twice, and none that is found anyway", () => {
  expect(new Set(furtherStateNames.map(String)).size).toBe(furtherStateNames.length);
  expect(furtherStateNames.filter(([state, name]) => isOwnName(state, name))).toEqual([]);
});

test("lists no name of two states", () => {
  const states = new Map(furtherStateNames.map(([state, name]) => [name.toLowerCase(), state]));
  expect(furtherStateNames.filter(([state, name]) => states.get(name.toLowerCase()) !== state)).toEqual([]);
});

/** Returns the short names and variants of a state in our languages. */
function cldrAlternatives(state: string): string[] {
  return Object.keys(languages).flatMap((language) => {
    const { main } = require(`cldr-localenames-full/main/${language === "nb" ? "no" : language}/territories.json`);
    const [names] = Object.values<{ localeDisplayNames: { territories: Record<string, string> } }>(main);
    return ["short", "variant"].flatMap(
      (form) => names?.localeDisplayNames.territories[`${state.toUpperCase()}-alt-${form}`] ?? [],
    );
  });
}

/** Returns true if all words are in the names that the state has in our languages, or begin one, or are its alpha-3 code. */
function isOwnName(state: string, name: string): boolean {
  const own = [...Object.values(stateNames).map((names) => names[state] ?? ""), alpha3Of(state)].flatMap(wordsOf);
  return queryWords(name).every(({ word }) =>
    own.some(({ normalized }) => normalized === word || (word.length >= 3 && normalized.startsWith(word))),
  );
}
