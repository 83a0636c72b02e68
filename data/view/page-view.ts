import { stateNames } from "../labels/generated.ts";
import { type PageWords, pageWords } from "../labels/page.ts";
import { type Direction, type Language, languages } from "../model/language.ts";
import { type PairId, statesOf } from "../model/pair.ts";
import { titleDash } from "./words.ts";

/** What a page around a card needs to know of its reader's language. */
export interface PageView {
  language: Language;
  dir: Direction;
  words: PageWords;
  /** Every language, with its own name. */
  languages: { tag: Language; name: string }[];
}

/** The page's words in `language`. */
export function pageView(language: Language): PageView {
  return {
    language,
    dir: languages[language],
    words: pageWords[language],
    languages: (Object.keys(languages) as Language[]).map((tag) => ({ tag, name: pageWords[tag].language })),
  };
}

/** The relations as a reader looks for them: by their titles, and the one of which most is known to be shown. */
export function directory(
  relations: readonly (readonly [PairId, { facts: number }])[],
  language: Language,
): { relations: { pair: PairId; title: string }[]; featured: PairId } {
  const titled = relations.map(([pair]) => ({ pair, title: relationTitle(pair, language) }));
  const [richest] = [...relations].sort(([, a], [, b]) => b.facts - a.facts);
  return {
    relations: titled.sort((a, b) => a.title.localeCompare(b.title, language)),
    featured: richest?.[0] ?? "",
  };
}

/** "Norwegen – Tadschikistan" */
function relationTitle(pair: PairId, language: Language): string {
  return statesOf(pair)
    .map((code) => stateNames[language][code])
    .join(titleDash);
}
