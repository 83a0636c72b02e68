import type { CardText } from "../model/card-view.ts";
import { type Direction, directionOf, type Language } from "../model/language.ts";
import type { Relation } from "../model/relation.ts";
import type { Source } from "../model/source.ts";
import { stretchesOf } from "../model/stretch.ts";
import { citation, titleOf } from "./evidence.ts";

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
  /** Addresses of the facts on their relations' pages, with the ids of both: `no-tj/visit-2012-11-gul`. */
  facts: { id: string; url: string }[];
  /** Why it carries no fact, as an editor wrote it down, in English. */
  silent?: string;
}

/** A quote of the source, with the fact that it proves. */
export interface FactQuote {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
  relation: string;
  fact: string;
}

/** The quotes of a source, in the order of its text. */
export function quotesFrom(source: string, relations: readonly Relation[]): FactQuote[] {
  return relations
    .flatMap((relation) =>
      relation.facts.flatMap((fact) =>
        fact.claims
          .filter((claim) => claim.source === source)
          .flatMap(({ quotes }) => quotes)
          .map(({ start, end, exact, prefix, suffix }) => {
            return { start, end, exact, prefix, suffix, relation: relation.id, fact: fact.id };
          }),
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
            paragraphs: paragraphs(source.text, [...quotes, ...source.silent], (quote) => {
              return `${origin}/relations/${quote.relation}?lang=${language}#${quote.fact}`;
            }),
          },
  };
}

function paragraphs(
  text: string,
  marks: readonly (FactQuote | Source["silent"][number])[],
  addressOf: (quote: FactQuote) => string,
): SourcePiece[][] {
  const found: SourcePiece[][] = [[]];
  for (const { text: words, marks: here } of stretchesOf(text, marks)) {
    const ids = new Map(
      here.flatMap((mark) => ("fact" in mark ? [[`${mark.relation}/${mark.fact}`, addressOf(mark)] as const] : [])),
    );
    const facts = [...ids].map(([id, url]) => ({ id, url }));
    const [silent] = here.flatMap((mark) => ("reason" in mark ? [mark.reason] : []));
    words.split("\n").forEach((line, index) => {
      if (index > 0) found.push([]);
      if (line) found.at(-1)?.push({ text: line, facts, ...(silent ? { silent } : {}) });
    });
  }
  return found.filter((pieces) => pieces.length > 0);
}
