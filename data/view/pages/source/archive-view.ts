import { archiveLabels } from "../../../labels/pages/archive-labels.ts";
import { separators } from "../../../labels/separators.ts";
import type { Relation } from "../../../model/facts/relation.ts";
import { type Direction, directionOf } from "../../../model/language.ts";
import type { Source } from "../../../model/sources/source.ts";
import { statesOf } from "../../../model/states/pair.ts";
import type { CardEvidence, CardText } from "../../../model/views/card-view.ts";
import { cardRecord } from "../../card/card-evidence.ts";
import { factPageUrl, type PageOptions, recordsPageUrl } from "../../card/card-options.ts";
import { sortedByName } from "../../words/alphabetical.ts";
import { localNumber } from "../../words/amount-text.ts";
import { factTitle } from "../../words/fact-title.ts";
import { relationTitle } from "../../words/state-names.ts";
import { fill, isolated } from "../../words/words.ts";
import { explanation } from "./explanation.ts";

/** What the page of an archive shows instead of a text. */
export interface ArchiveView {
  /** BCP 47 tag of the records' language; `und` if unknown. */
  lang: string;
  dir: Direction;
  /** What the source is, the version that was read, and how many records support facts. */
  lines: string[];
  /** URL of the archive's repository. */
  repository: string;
  leftOut: { reason: CardText; counts: string[] }[];
  headings: { leftOut: string; records: string };
  /** The relations whose facts cite the archive, in alphabetical order. */
  relations: { name: string; count: string; url: string }[];
  /** The records of the requested relation, by fact; null if none was requested. */
  records: { title: string; facts: { id: string; title: string; url: string; records: ArchiveRecords }[] } | null;
}
type ArchiveRecords = NonNullable<CardEvidence["records"]>;

/** Returns the view of an archive; null for any other source. @param relation the relation whose records are requested, if any */
export function archiveView(source: Source, relation: Relation | null, options: PageOptions): ArchiveView | null {
  const { archive, records } = source;
  if (!archive || !records) return null;
  const { language } = options;
  const label = (name: keyof typeof archiveLabels, values: Readonly<Record<string, string>> = {}) =>
    fill(archiveLabels[name][language], values);
  const lang = source.language ?? "und";
  const count = (number: number) => localNumber(String(number), language);
  return {
    lang,
    dir: directionOf(lang),
    lines: [
      label("about"),
      label("counts", {
        read: count(records.read),
        cited: count(records.cited),
        left: count(records.read - records.cited),
      }),
      label("commit", { text: isolated(archive.commit.slice(0, 12)) }),
    ],
    repository: archive.repository,
    leftOut: records.leftOut.map(({ reason, records: left, fields }) => ({
      reason: explanation(reason, language),
      counts: [
        ...(left > 0 ? [label("left-records", { count: count(left) })] : []),
        ...(fields.length > 0
          ? [label("left-fields", { text: fields.map(isolated).join(separators[language].comma) })]
          : []),
      ],
    })),
    headings: { leftOut: label("left-out"), records: label("records") },
    relations: sortedByName(
      Object.entries(records.relations).map(([pair, number]) => ({
        name: relationTitle(pair, language),
        count: count(number),
        url: recordsPageUrl(source.id, pair, options),
      })),
      language,
    ),
    records: relation && recordsOf(source, archive, relation, options),
  };
}

function recordsOf(
  { id: source }: Source,
  archive: NonNullable<Source["archive"]>,
  relation: Relation,
  options: PageOptions,
): ArchiveView["records"] {
  const { language } = options;
  return {
    title: relationTitle(relation.id, language),
    facts: relation.facts.flatMap((fact) => {
      const records = fact.claims.flatMap((claim) => (claim.source === source ? (claim.records ?? []) : []));
      return records.length === 0
        ? []
        : [
            {
              id: `${relation.id}/${fact.id}`,
              title: factTitle(fact, relation, language, statesOf(relation.id)),
              url: factPageUrl(relation.id, fact.id, options),
              records: records.map(cardRecord(archive, language)),
            },
          ];
    }),
  };
}
