import type { RelationEntry } from "../model/documents.ts";
import type { Language } from "../model/language.ts";
import type { PairId } from "../model/pair.ts";
import type { StateCode } from "../model/states.ts";
import { licenceLine } from "./licence-line.ts";
import { type CountryRow, countryRows, stateName } from "./page-view.ts";

/** A state's relations, ready to show. */
export interface CountryView {
  code: StateCode;
  name: string;
  rows: readonly CountryRow[];
  licence: { text: string; url: string };
}

/** What is shown of the state `code` in `language`. */
export function countryView(
  code: StateCode,
  relations: Readonly<Record<PairId, RelationEntry>>,
  language: Language,
): CountryView {
  return {
    code,
    name: stateName(code, language),
    rows: countryRows(code, relations, language),
    licence: licenceLine(language),
  };
}
