import { pageWords } from "../../labels/page-labels.ts";
import type { Language } from "../../model/language.ts";
import type { RelationEntry } from "../../model/release/documents.ts";
import { type PairId, statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import { localNumber } from "../words/amount-text.ts";
import { dateText } from "../words/date-text.ts";
import { licenceLine } from "../words/licence-line.ts";
import { stateName } from "../words/state-names.ts";
import { labelText } from "../words/words.ts";

/** A state's relations, ready to show. */
export interface CountryView {
  code: StateCode;
  name: string;
  rows: readonly CountryRow[];
  licence: { text: string; url: string };
}

/** One of a state's relations, in a row. */
interface CountryRow {
  pair: PairId;
  /** Name of the other state. */
  name: string;
  /** When relations were established; all claimed dates if they are undecided. `edtf` is for machines, `text` for readers. */
  since: { edtf: string; text: string }[];
  /** Caveats that readers must not miss. */
  remarks: string[];
  /** Number of facts. */
  facts: string;
}

/** Returns the view of a state's relations. */
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

/** Returns a state's relations, sorted by the names of the other states. */
export function countryRows(
  code: StateCode,
  relations: Readonly<Record<PairId, RelationEntry>>,
  language: Language,
): CountryRow[] {
  return Object.entries(relations)
    .map(([pair, { since, disputed, restsOnMirrors, facts }]) => {
      const counterpart = statesOf(pair).find((state) => state !== code) ?? code;
      return {
        pair,
        name: stateName(counterpart, language),
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
