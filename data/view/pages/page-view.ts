import { type PageWords, pageWords } from "../../labels/pages/page-labels.ts";
import { type Direction, type Language, languages } from "../../model/language.ts";
import type { Documents } from "../../model/release/documents.ts";
import type { StateCode } from "../../model/states/states.ts";
import { localNumber } from "../words/amount-text.ts";
import { stateName } from "../words/state-names.ts";

/** What every page needs in its reader's language. */
export interface PageView {
  language: Language;
  dir: Direction;
  words: PageWords;
  /** All languages, each with its own name. */
  languages: { tag: Language; name: string }[];
}

/** Returns what every page needs in `language`. */
export function pageView(language: Language): PageView {
  return {
    language,
    dir: languages[language],
    words: pageWords[language],
    languages: (Object.keys(languages) as Language[]).map((tag) => ({ tag, name: pageWords[tag].language })),
  };
}

/** Returns the states that have relations, sorted by name, with the number of their relations. */
export function directory(
  countries: Documents["root"]["countries"],
  language: Language,
): { code: StateCode; name: string; relations: string }[] {
  return Object.entries(countries)
    .map(([code, { relations }]) => ({
      code,
      name: stateName(code, language),
      relations: localNumber(String(relations), language),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}
