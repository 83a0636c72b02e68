import { pageWords } from "../../../labels/pages/page-labels.ts";
import type { Quote } from "../../../model/facts/claim.ts";
import type { Fact } from "../../../model/facts/fact.ts";
import type { Relation } from "../../../model/facts/relation.ts";
import { type Direction, directionOf, type Language } from "../../../model/language.ts";
import { linkUrl } from "../../../model/sources/link-url.ts";
import type { Source } from "../../../model/sources/source.ts";
import { textSegments } from "../../../model/sources/text-segments.ts";
import { statesOf } from "../../../model/states/pair.ts";
import type { CardText } from "../../../model/views/card-view.ts";
import { factPageUrl, type PageOptions } from "../../card/card-options.ts";
import { citation, sourceTitle } from "../../card/card-source.ts";
import { localNumber } from "../../words/amount-text.ts";
import { factTitle } from "../../words/fact-title.ts";
import { relationTitle } from "../../words/state-names.ts";
import { fillPieces, labelText } from "../../words/words.ts";
import { type ArchiveView, archiveView } from "./archive-view.ts";
import { explanation } from "./explanation.ts";

/** A source's text, ready to show. Quoted passages are marked and link to the facts that quote them. */
export interface SourceView {
  id: string;
  title: string;
  /** BCP 47 tag of the title's language. */
  lang: string;
  citation: CardText;
  /** https only. */
  url?: string;
  /** Remarks on the source: how it is cited, what is not known of it, and how an undated source was dated. */
  remarks: CardText[];
  /** The passages of the text that contain no fact, each with the reason. */
  silent: { passage: string; reason: CardText }[];
  /** Explanation of the mark on unreviewed texts; absent if there are none. */
  unreviewed?: string;
  /** What the page of an archive shows instead of a text; null for any other source. */
  archive: ArchiveView | null;
  /** Null if we may not store the text. */
  text: { lang: string; dir: Direction; paragraphs: SourceParagraph[] } | null;
}

/** A paragraph of the text, and each fact that quotes it, once. */
interface SourceParagraph {
  pieces: SourcePiece[];
  facts: SupportedFact[];
}

/** A piece of the text, with the facts that quote it, if any. */
export interface SourcePiece {
  text: string;
  facts: SupportedFact[];
}

/** A fact that quotes a piece of the text. */
interface SupportedFact {
  /** The ids of the relation and of the fact: `no-tj/visit-2012-11-gul`. */
  id: string;
  /** Number of the fact on the page, in the order in which the text proves them. */
  number: string;
  /** The titles of the relation and of the fact, in the reader's language. */
  title: string;
  /** URL of the fact's page. */
  url: string;
  /** True for the first piece that the fact quotes. */
  isFirst: boolean;
}

/** A quote from the source, with the fact that it supports. */
export interface FactQuote extends Quote {
  relation: Relation;
  fact: Fact;
}

/** Returns the quotes that facts take from a source, in the order of its text. @param source id of the source */
export function quotesFrom(source: string, relations: readonly Relation[]): FactQuote[] {
  return relations
    .flatMap((relation) =>
      relation.facts.flatMap((fact) =>
        fact.claims
          .filter((claim) => claim.source === source)
          .flatMap(({ quotes }) => quotes)
          .map((quote) => ({ ...quote, relation, fact })),
      ),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Returns the view of a source in `language`. If the release is pinned, its links lead to the same release.
 * @param relation the relation whose records of an archive are requested; null if none is
 */
export function sourceView(
  source: Source,
  quotes: readonly FactQuote[],
  relation: Relation | null,
  options: PageOptions,
): SourceView {
  const { language } = options;
  const { text: title, lang } = sourceTitle(source, language);
  const url = linkUrl(source);
  const supportedFact = ({ relation, fact }: FactQuote) => {
    const title = factTitle(fact, relation, language, statesOf(relation.id));
    return {
      id: `${relation.id}/${fact.id}`,
      title: `${relationTitle(relation.id, language)}: ${title}`,
      url: factPageUrl(relation.id, fact.id, options),
    };
  };
  const { remark, dateBasis } = source;
  const cited = citation(source, language);
  const characters = [...(source.text ?? "")];
  const remarks = [
    ...(remark ? [explanation(remark, language)] : []),
    ...(dateBasis ? [fillPieces(pageWords[language].dateBasis, explanation(dateBasis, language))] : []),
  ];
  const silent = source.silent.map(({ start, end, reason }) => ({
    passage: characters.slice(start, end).join(""),
    reason: explanation(reason, language),
  }));
  const archive = archiveView(source, relation, options);
  const reasons = [...silent, ...(archive?.leftOut ?? [])].map(({ reason }) => reason);
  const isUnreviewed = [cited, ...remarks, ...reasons]
    .flat()
    .some((piece) => typeof piece === "object" && piece.unreviewed);
  return {
    id: source.id,
    title,
    lang,
    citation: cited,
    ...(url ? { url } : {}),
    remarks,
    silent,
    ...(isUnreviewed ? { unreviewed: `° ${labelText("unreviewed", language)}` } : {}),
    archive,
    text:
      source.text === null
        ? null
        : {
            lang: source.language ?? "und",
            dir: directionOf(source.language ?? "und"),
            paragraphs: paragraphs(source.text, quotes, supportedFact, language),
          },
  };
}

/** Splits the text into paragraphs, and each paragraph into pieces. @param supportedFact describes the fact of a quote */
function paragraphs(
  text: string,
  quotes: readonly FactQuote[],
  supportedFact: (quote: FactQuote) => Omit<SupportedFact, "isFirst" | "number">,
  language: Language,
): SourceParagraph[] {
  const paragraphs: SourceParagraph[] = [{ pieces: [], facts: [] }];
  const numbers = new Map<Fact, string>();
  for (const segment of textSegments(text, quotes)) {
    const quoteOf = new Map(segment.marks.map((quote) => [quote.fact, quote]));
    segment.text.split("\n").forEach((line, index) => {
      if (index > 0) paragraphs.push({ pieces: [], facts: [] });
      if (!line) return;
      const facts = [...quoteOf].map(([fact, quote]): SupportedFact => {
        const isFirst = !numbers.has(fact);
        const number = numbers.get(fact) ?? localNumber(String(numbers.size + 1), language);
        numbers.set(fact, number);
        return { ...supportedFact(quote), number, isFirst };
      });
      const paragraph = paragraphs.at(-1);
      paragraph?.pieces.push({ text: line, facts });
      paragraph?.facts.push(...facts.filter(({ id }) => !paragraph.facts.some((other) => other.id === id)));
    });
  }
  return paragraphs.filter(({ pieces }) => pieces.length > 0);
}
