import type { Quote } from "../../model/facts/claim.ts";
import type { Fact } from "../../model/facts/fact.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type Direction, directionOf, type Language } from "../../model/language.ts";
import type { Source } from "../../model/sources/source.ts";
import { textSegments } from "../../model/sources/text-segments.ts";
import { statesOf } from "../../model/states/pair.ts";
import type { CardText } from "../../model/views/card-view.ts";
import { citation, titleOf } from "../card/card-evidence.ts";
import { factTitle } from "../words/fact-title.ts";
import { relationTitle } from "./page-view.ts";

/** A source's text, ready to show: what is quoted is marked, and leads to the facts that it proves. */
export interface SourceView {
  id: string;
  title: string;
  /** Language of the title, BCP 47. */
  lang: string;
  citation: CardText;
  /** https only. */
  url?: string;
  /** Null where the text may not be held. */
  text: { lang: string; dir: Direction; paragraphs: SourcePiece[][] } | null;
}

/** A piece of the text: quoted by these facts, or by none. */
export interface SourcePiece {
  text: string;
  facts: ProvenFact[];
}

/** A fact that quotes a piece of the text. */
interface ProvenFact {
  /** The ids of its relation and its own: `no-tj/visit-2012-11-gul`. */
  id: string;
  /** What it says, in the reader's language, and of which relation where facts of several quote the source. */
  title: string;
  /** Where it stands on its relation's page. */
  url: string;
  /** It quotes nothing before this piece. */
  isFirst: boolean;
}

/** A quote of the source, with the fact that it proves. */
export interface FactQuote extends Quote {
  relation: Relation;
  fact: Fact;
}

/** The quotes of a source, in the order of its text. */
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

/** Makes the view of a source in `language`. */
export function sourceView(
  source: Source,
  quotes: readonly FactQuote[],
  { language, origin }: { language: Language; origin: string },
): SourceView {
  const { text: title, lang } = titleOf(source, language);
  const isOfSeveral = new Set(quotes.map(({ relation }) => relation.id)).size > 1;
  return {
    id: source.id,
    title,
    lang,
    citation: citation(source, language),
    ...(source.url ? { url: source.url } : {}),
    text:
      source.text === null
        ? null
        : {
            lang: source.language ?? "und",
            dir: directionOf(source.language ?? "und"),
            paragraphs: paragraphs(source.text, quotes, ({ relation, fact }) => {
              const said = factTitle(fact, relation, language, statesOf(relation.id));
              return {
                id: `${relation.id}/${fact.id}`,
                title: isOfSeveral ? `${relationTitle(relation.id, language)}: ${said}` : said,
                url: `${origin}/relations/${relation.id}?lang=${language}#${fact.id}`,
              };
            }),
          },
  };
}

/** Cuts the text into its paragraphs, and these into pieces. @param tell what is told of the fact behind a quote */
function paragraphs(
  text: string,
  quotes: readonly FactQuote[],
  tell: (quote: FactQuote) => Omit<ProvenFact, "isFirst">,
): SourcePiece[][] {
  const found: SourcePiece[][] = [[]];
  const seen = new Set<Fact>();
  for (const { text: words, marks } of textSegments(text, quotes)) {
    const quoteOf = new Map(marks.map((quote) => [quote.fact, quote]));
    words.split("\n").forEach((line, index) => {
      if (index > 0) found.push([]);
      if (!line) return;
      const facts = [...quoteOf].map(([fact, quote]) => ({ ...tell(quote), isFirst: !seen.has(fact) }));
      for (const fact of quoteOf.keys()) seen.add(fact);
      found.at(-1)?.push({ text: line, facts });
    });
  }
  return found.filter((pieces) => pieces.length > 0);
}
