import type { Claim } from "../../model/facts/claim.ts";
import { differencesOf } from "../../model/facts/claim-differences.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { ArchiveRecord } from "../../model/facts/record.ts";
import { directionOf, type Language } from "../../model/language.ts";
import type { Archive } from "../../model/sources/archive.ts";
import { recordUrl } from "../../model/sources/record-address.ts";
import type { SourceHead } from "../../model/sources/source.ts";
import type { CardEvidence } from "../../model/views/card-view.ts";
import { markRanges, type TextRange } from "../words/mark-ranges.ts";
import { isolated, labelText } from "../words/words.ts";
import type { Writer } from "../words/writer.ts";
import { shortCitation, sourceOf } from "./card-source.ts";
import { evidenceUrl } from "./evidence-url.ts";

/** Returns what a card shows as a claim's evidence for its fact. */
export function cardEvidence(claim: Claim, { kind }: Pick<Fact, "kind">, writer: Writer): CardEvidence {
  const { relation, language } = writer;
  const source = sourceOf(relation, claim);
  const lang = source.language ?? "und";
  const url = evidenceUrl(claim, source);
  const differing = differencesOf(claim).map((difference) => writer.valueWithin(difference));
  const omitted = claim.omits
    .filter((attribute) => attribute !== "names")
    .map((attribute) =>
      // In a recognition, `by` is a state; in a statement, it is the speaker.
      writer.label(attribute === "by" && kind === "recognition" ? "recognising-state" : `attribute-${attribute}`),
    );
  return {
    source: source.id,
    remarks: [
      ...(differing.length > 0 ? [writer.label("source-says", { text: differing.join(writer.separators.comma) })] : []),
      ...(claim.omits.includes("names") ? [writer.label("source-names-nobody")] : []),
      ...(omitted.length > 0 ? [writer.label("source-omits", { text: omitted.join(writer.separators.comma) })] : []),
      ...(claim.quotes.length === 0 && !url ? [withoutText(source, writer)] : []),
    ],
    passages: passages(claim),
    ...(claim.records && source.archive ? { records: claim.records.map(cardRecord(source.archive, language)) } : {}),
    lang,
    dir: directionOf(lang),
    citation: shortCitation(source, language),
    ...(url ? { url } : {}),
  };
}

/** Returns a function that returns what a card shows of a record. */
export function cardRecord(archive: Pick<Archive, "files">, language: Language) {
  return (record: ArchiveRecord): NonNullable<CardEvidence["records"]>[number] => ({
    title: labelText("record", language, { text: isolated(record.id) }),
    url: recordUrl(record, archive),
    fields: shownFields(record),
  });
}

/** Returns the fields of a record, each once. Several words that were read in the same prose are joined by an ellipsis. */
function shownFields({ fields }: ArchiveRecord): NonNullable<CardEvidence["records"]>[number]["fields"] {
  const values = new Map<string, Set<string>>();
  for (const { field, value } of fields) values.set(field, (values.get(field) ?? new Set()).add(value));
  return [...values].map(([name, each]) => ({ name, value: [...each].join(" … ") }));
}

/** Returns why readers can read neither a quote from a source nor the source itself, and its address if it has one. */
function withoutText({ address }: SourceHead, writer: Writer): string {
  return writer.label("not-reproduced", { text: address ? isolated(address) : writer.label("unknown-url") });
}

/** Returns a paragraph in pieces, with the given ranges marked as quoted. */
export function passage(paragraph: string, quotes: readonly TextRange[]): CardEvidence["passages"][number] {
  return markRanges(paragraph, quotes).map(({ text, isMarked }) =>
    isMarked ? { text, quote: true as const } : { text },
  );
}

/** Returns the paragraphs that a claim quotes from, once each and in the order of the source, with the quotes marked. */
function passages({ quotes }: Claim): CardEvidence["passages"] {
  const paragraphs = new Map<number, { text: string; ranges: TextRange[] }>();
  for (const { before, exact, after, start } of quotes) {
    // `start` counts code points, whereas the ranges within the paragraph count UTF-16 code units.
    const paragraphStart = start - [...before].length;
    const paragraph = paragraphs.get(paragraphStart) ?? { text: before + exact + after, ranges: [] };
    paragraph.ranges.push([before.length, before.length + exact.length]);
    paragraphs.set(paragraphStart, paragraph);
  }
  return [...paragraphs].sort(([a], [b]) => a - b).map(([, { text, ranges }]) => passage(text, ranges));
}
