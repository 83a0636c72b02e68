import { builderWords } from "../../labels/pages/builder-labels.ts";
import { directoryLabels } from "../../labels/pages/directory-labels.ts";
import { pageWords } from "../../labels/pages/page-labels.ts";
import { separators } from "../../labels/separators.ts";
import type { Language } from "../../model/language.ts";
import type { RelationEntry } from "../../model/release/documents.ts";
import type { EvidenceGrade } from "../../model/sources/evidence-grade.ts";
import { type PairId, statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import { sortedByName } from "../words/alphabetical.ts";
import { localNumber } from "../words/amount-text.ts";
import { countText } from "../words/count-text.ts";
import { dateText } from "../words/date-text.ts";
import { gradeText, knownGrade } from "../words/grade-text.ts";
import { licenceLine } from "../words/licence-line.ts";
import { stateName } from "../words/state-names.ts";
import { fill } from "../words/words.ts";
import { type ListQuery, type ListView, listView } from "./list-view.ts";

/** A state's relations, ready to show. */
export interface CountryView {
  code: StateCode;
  name: string;
  rows: readonly CountryRow[];
  /** The other states in the state's frame, as a list in one line. */
  summary: string;
  /** What the marks in the rows mean. */
  footnotes: readonly Footnote[];
  licence: { text: string; url: string };
}

/** The frame of a state, with the first of its relations. */
export interface CountryFrameView extends CountryView {
  /** Link to the state's page with all relations; null if the frame shows them all. */
  all: { text: string; path: string } | null;
}

/** A state's page, with some of its relations. */
export interface CountryPageView extends CountryView {
  /** For search engines. */
  description: string;
  /** Number of relations in the state's frame, which always has the first ones. */
  frameRows: number;
  list: ListView<CountryRow>;
}

/** Maximum number of relations on a page and in a frame. */
const relationsPerPage = 60;

/** One of a state's relations, in a row. */
interface CountryRow {
  pair: PairId;
  /** Name of the other state. */
  name: string;
  /** When relations were established; all claimed dates if they are undecided. `edtf` is for machines, `text` for readers. */
  since: { edtf: string; text: string }[];
  /** Code of the other state. */
  counterpart: StateCode;
  /** "Widersprüchliche Angaben", if sources disagree on the date and nothing decides between them. */
  conflicting?: string;
  /** The footnote on the evidence; absent if it is official. */
  footnote?: Footnote;
  factCount: number;
  /** Number of facts, as a text; absent if there is only one, which is the date. */
  facts?: string;
}

/** A remark that applies to many rows, and its mark. */
interface Footnote {
  mark: string;
  text: string;
}

/** Marks of the grades of evidence that have one. */
const gradeMarks: Readonly<Partial<Record<EvidenceGrade, string>>> = { several: "*", single: "†", mirror: "‡" };

/** Returns the frame of a state, with the first of its relations. */
export function countryFrameView(
  code: StateCode,
  relations: Readonly<Record<PairId, RelationEntry>>,
  language: Language,
): CountryFrameView {
  const rows = countryRows(code, relations, language);
  const count = localNumber(String(rows.length), language);
  const all = {
    text: `${builderWords[language].stateRelations} (${count})`,
    path: `/countries/${code}?lang=${language}`,
  };
  const inFrame = rows.slice(0, relationsPerPage);
  return {
    ...viewOf(code, inFrame, inFrame, language),
    all: rows.length > relationsPerPage ? all : null,
  };
}

/** Returns the page of a state, with some of its relations. @throws {NotInList} if a parameter selects nothing */
export function countryPageView(
  code: StateCode,
  relations: Readonly<Record<PairId, RelationEntry>>,
  language: Language,
  query: ListQuery,
): CountryPageView {
  const options = { language, path: `/countries/${code}`, anchor: "relations", order: "name" } as const;
  const rows = countryRows(code, relations, language);
  const list = listView(rows, query, { ...options, length: relationsPerPage });
  const description = fill(directoryLabels["state-description"][language], { name: stateName(code, language) });
  const inFrame = rows.slice(0, relationsPerPage);
  return { ...viewOf(code, list.items, inFrame, language), description, frameRows: inFrame.length, list };
}

function viewOf(
  code: StateCode,
  rows: readonly CountryRow[],
  inFrame: readonly CountryRow[],
  language: Language,
): CountryView {
  const footnotes = new Map(rows.flatMap(({ footnote }) => (footnote ? [[footnote.mark, footnote] as const] : [])));
  return {
    code,
    name: stateName(code, language),
    rows,
    summary: inFrame.map((row) => row.name).join(separators[language].comma),
    footnotes: Object.values(gradeMarks).flatMap((mark) => footnotes.get(mark) ?? []),
    licence: licenceLine(language),
  };
}

/** Returns a state's relations, sorted by the names of the other states. */
export function countryRows(
  code: StateCode,
  relations: Readonly<Record<PairId, RelationEntry>>,
  language: Language,
): CountryRow[] {
  const rows = Object.entries(relations).map(([pair, entry]) => {
    const { since, disputed, facts } = entry;
    const counterpart = statesOf(pair).find((state) => state !== code) ?? code;
    return {
      pair,
      name: stateName(counterpart, language),
      since: since.map((edtf) => ({ edtf, text: dateText(edtf, language) })),
      counterpart,
      factCount: facts,
      ...(disputed ? { conflicting: pageWords[language].conflicting } : {}),
      ...footnoteOn(entry, language),
      ...(facts === 1 ? {} : { facts: countText("fact-count", facts, language) }),
    };
  });
  return sortedByName(rows, language);
}

function footnoteOn(entry: RelationEntry, language: Language): Pick<CountryRow, "footnote"> {
  const grade = knownGrade(entry);
  const mark = grade && gradeMarks[grade];
  return mark ? { footnote: { mark, text: gradeText(grade, language) } } : {};
}
