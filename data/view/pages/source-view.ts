import type { Quote } from "../../model/facts/claim.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type Direction, directionOf, type Language } from "../../model/language.ts";
import { linkUrl } from "../../model/sources/link-url.ts";
import type { Source } from "../../model/sources/source.ts";
import { textSegments } from "../../model/sources/text-segments.ts";
import { statesOf } from "../../model/states/pair.ts";
import type { CardText } from "../../model/views/card-view.ts";
import { citation, sourceTitle } from "../card/card-source.ts";
import { factTitle } from "../words/fact-title.ts";
import { relationTitle } from "../words/state-names.ts";

/** A source's text, ready to show. Quoted passages are marked and link to the facts that quote them. */
export interface SourceView {
  id: string;
  title: string;
  /** BCP 47 tag of the title's language. */
  lang: string;
  citation: CardText;
  /** https only. */
  url?: string;
  /** Null if we may not store the text. */
  text: { lang: string; dir: Direction; paragraphs: SourcePiece[][] } | null;
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
  /** The fact's title in the reader's language, preceded by its relation's title if facts of several relations quote the source. */
  title: string;
  /** URL of the fact on its relation's page. */
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

/** Returns the view of a source in `language`. */
export function sourceView(
  source: Source,
  quotes: readonly FactQuote[],
  { language, origin }: { language: Language; origin: string },
): SourceView {
  const { text: title, lang } = sourceTitle(source, language);
  const url = linkUrl(source);
  const hasSeveralRelations = new Set(quotes.map(({ relation }) => relation.id)).size > 1;
  const supportedFact = ({ relation, fact }: FactQuote) => {
    const title = factTitle(fact, relation, language, statesOf(relation.id));
    return {
      id: `${relation.id}/${fact.id}`,
      title: hasSeveralRelations ? `${relationTitle(relation.id, language)}: ${title}` : title,
      url: `${origin}/relations/${relation.id}?lang=${language}#${fact.id}`,
    };
  };
  return {
    id: source.id,
    title,
    lang,
    citation: citation(source, language),
    ...(url ? { url } : {}),
    text:
      source.text === null
        ? null
        : {
            lang: source.language ?? "und",
            dir: directionOf(source.language ?? "und"),
            paragraphs: paragraphs(source.text, quotes, supportedFact),
          },
  };
}

/** Splits the text into paragraphs, and each paragraph into pieces. @param supportedFact describes the fact of a quote */
function paragraphs(
  text: string,
  quotes: readonly FactQuote[],
  supportedFact: (quote: FactQuote) => Omit<SupportedFact, "isFirst">,
): SourcePiece[][] {
  const paragraphs: SourcePiece[][] = [[]];
  const seen = new Set<Fact>();
  for (const segment of textSegments(text, quotes)) {
    const quoteOf = new Map(segment.marks.map((quote) => [quote.fact, quote]));
    segment.text.split("\n").forEach((line, index) => {
      if (index > 0) paragraphs.push([]);
      if (!line) return;
      const facts = [...quoteOf].map(([fact, quote]) => ({ ...supportedFact(quote), isFirst: !seen.has(fact) }));
      for (const fact of quoteOf.keys()) seen.add(fact);
      paragraphs.at(-1)?.push({ text: line, facts });
    });
  }
  return paragraphs.filter((pieces) => pieces.length > 0);
}
