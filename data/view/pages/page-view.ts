import { stateNames } from "../../labels/generated.ts";
import { type PageWords, pageWords } from "../../labels/page-labels.ts";
import { type Direction, type Language, languages } from "../../model/language.ts";
import type { Documents, RelationEntry } from "../../model/release/documents.ts";
import { type PairId, statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import { localNumber } from "../words/amount-text.ts";
import { dateText } from "../words/date-text.ts";
import { labelText, titleDash } from "../words/words.ts";

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

/** The states that have relations, as a reader looks for them: by their names. */
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

/** One of a state's relations, in a line. */
export interface CountryRow {
  pair: PairId;
  /** The other state. */
  name: string;
  /** When relations were established, every date that may be right: `edtf` for machines, `text` for readers. */
  since: { edtf: string; text: string }[];
  /** What a reader must not miss. */
  remarks: string[];
  facts: string;
}

/** A state's relations, by the names of the other states. */
export function countryRows(
  code: StateCode,
  relations: Readonly<Record<PairId, RelationEntry>>,
  language: Language,
): CountryRow[] {
  return Object.entries(relations)
    .map(([pair, { since, disputed, restsOnMirrors, facts }]) => {
      const other = statesOf(pair).find((state) => state !== code) ?? code;
      return {
        pair,
        name: stateName(other, language),
        since: since.map((edtf) => ({ edtf, text: dateText(edtf, language) })),
        remarks: [
          ...(disputed ? [pageWords[language].conflicting] : []),
          ...(restsOnMirrors ? [labelText("mirror-only", language)] : []),
        ],
        facts: localNumber(String(facts), language),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** "Norwegen – Tadschikistan" */
export function relationTitle(pair: PairId, language: Language): string {
  return statesOf(pair)
    .map((code) => stateName(code, language))
    .join(titleDash);
}

/** "Norwegen" */
export function stateName(code: StateCode, language: Language): string {
  return stateNames[language][code] ?? code;
}
