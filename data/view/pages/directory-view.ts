import { directoryLabels } from "../../labels/pages/directory-labels.ts";
import type { Language } from "../../model/language.ts";
import type { Documents } from "../../model/release/documents.ts";
import type { StateCode } from "../../model/states/states.ts";
import { sortedByName } from "../words/alphabetical.ts";
import { countText } from "../words/count-text.ts";
import { stateName } from "../words/state-names.ts";
import { type ListQuery, type ListView, listView } from "./list-view.ts";

/** Number of states on a page: full rows of two, three or four. */
const statesPerPage = 36;

/** A state in the directory, ready to show. */
interface DirectoryItem {
  code: StateCode;
  name: string;
  /** How much is known: "412 Angaben" */
  known: string;
  factCount: number;
}

/** The list of states on the front page, ready to show. */
export interface DirectoryView extends ListView<DirectoryItem> {
  heading: string;
  /** "58 Staaten · 60 Beziehungen · 480 Angaben" */
  summary: string;
}

/** Returns what the front page offers: its heading, and the sentence about cards. */
export function frontPageOffer(language: Language): { heading: string; card: string } {
  return { heading: directoryLabels.offer[language], card: directoryLabels["as-card"][language] };
}

/** Returns the states that have relations, sorted by name. */
export function statesByName(countries: Documents["root"]["countries"], language: Language) {
  return sortedByName(
    Object.keys(countries).map((code) => ({ code, name: stateName(code, language) })),
    language,
  );
}

/** Returns a part of the list of states that have relations. @throws {NotInList} if a parameter selects nothing */
export function directoryView(
  countries: Documents["root"]["countries"],
  language: Language,
  query: ListQuery,
): DirectoryView {
  const items = Object.entries(countries).map(([code, { relations, facts }]) => ({
    code,
    name: stateName(code, language),
    // Older releases have only the number of relations.
    known:
      facts === undefined ? countText("relation-count", relations, language) : countText("fact-count", facts, language),
    factCount: facts ?? relations,
  }));
  const all = Object.values(countries);
  // Both states count a relation, but only one of them comes first in its id.
  const relations = all.reduce((sum, { first }) => sum + first, 0);
  const facts = all.every(({ facts }) => facts !== undefined)
    ? all.reduce((sum, { facts = 0 }) => sum + facts, 0) / 2
    : undefined;
  return {
    ...listView(items, query, { language, path: "/", anchor: "states", order: "facts", length: statesPerPage }),
    heading: directoryLabels.states[language],
    summary: [
      countText("state-count", all.length, language),
      countText("relation-count", relations, language),
      ...(facts === undefined ? [] : [countText("fact-count", facts, language)]),
    ].join(" · "),
  };
}
