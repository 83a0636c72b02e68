import { type PageWords, pageWords } from "../../labels/pages/page-labels.ts";
import { type Direction, type Language, languages } from "../../model/language.ts";

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
