import type { Language } from "../../model/language.ts";
import type { RelationEntry } from "../../model/release/documents.ts";
import type { PairId } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import { licenceLine } from "../words/licence-line.ts";
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
