import type { Fact } from "../model/facts/fact.ts";
import type { Relation } from "../model/facts/relation.ts";
import type { Language } from "../model/language.ts";
import { type PairId, statesOf } from "../model/states/pair.ts";
import { marked } from "../view/card/card-evidence.ts";
import { factTitle } from "../view/words/fact-title.ts";
import type { SearchPiece } from "./attribute-pieces.ts";
import type { RelationMatches } from "./find-relations.ts";
import { factPieces, relationPieces } from "./search-pieces.ts";
import { type Word, wordsOf } from "./search-words.ts";

/** A text in which words of a query stand. */
export interface Match extends Omit<SearchPiece, "text"> {
  /** In pieces; of a long text what stands around the first match, "…" for the rest. */
  text: { text: string; match?: true }[];
}

/** What a search finds in one relation. */
export interface SearchHit {
  relation: PairId;
  /** Words that its states' names have. No fact is told for them. */
  matches: Match[];
  /** The facts that have the other words, those with the most of them first. */
  facts: {
    id: string;
    kind: Fact["kind"];
    /** In the reader's language: see `factTitle`. */
    title: string;
    matches: Match[];
  }[];
}

/**
 * Tells where in a relation the words of a query stand. Of the facts that have a word, those are told that have the most of the query's.
 * @param found what the words are found by
 * @returns null where the relation lacks a word after all
 */
export function searchHit(
  relation: Relation,
  { words }: Pick<RelationMatches, "words">,
  language: Language,
): SearchHit | null {
  const named = matchesIn(relationPieces(relation), words, language);
  const others = new Map([...words].filter(([word]) => !named.words.has(word)));
  const facts = (others.size > 0 ? relation.facts : [])
    .map((fact) => ({ fact, ...matchesIn(factPieces(fact, relation), others, language) }))
    .sort((a, b) => b.words.size - a.words.size);
  const most = new Map<string, number>();
  // The first fact that has a word has the most of all.
  for (const { words: its } of facts) for (const word of its) most.set(word, most.get(word) ?? its.size);
  if (most.size < others.size) return null;
  return {
    relation: relation.id,
    matches: named.matches,
    facts: facts
      .filter(({ words: its }) => [...its].some((word) => most.get(word) === its.size))
      .map(({ fact, matches }) => ({
        id: fact.id,
        kind: fact.kind,
        title: factTitle(fact, relation, language, statesOf(relation.id)),
        matches,
      })),
  };
}

/**
 * The texts in which words stand, each once, and which words of the query those are. What an attribute says in another language in
 * the very same words, as names and numbers are, is not told again.
 */
function matchesIn(
  pieces: readonly SearchPiece[],
  words: RelationMatches["words"],
  language: Language,
): { words: Set<string>; matches: Match[] } {
  const queryWords = new Map<string, string[]>();
  for (const [word, foundBy] of words) {
    for (const folded of foundBy) queryWords.set(folded, [...(queryWords.get(folded) ?? []), word]);
  }
  const found = new Set<string>();
  const toldIn = new Map<string, SearchPiece["lang"]>();
  const matches = new Map<string, Match>();
  for (const { where, lang, text } of readersFirst(pieces, language)) {
    const all = wordsOf(text);
    const matching = all.filter(({ normalized: folded }) => queryWords.has(folded));
    for (const { normalized: folded } of matching) for (const word of queryWords.get(folded) ?? []) found.add(word);
    const written = matching.map(({ from, until }) => `${where} ${text.slice(from, until).toLowerCase()}`);
    if (written.every((word) => toldIn.has(word) && toldIn.get(word) !== lang)) continue;
    for (const word of written) if (!toldIn.has(word)) toldIn.set(word, lang);
    matches.set(JSON.stringify([where, lang, text]), { where, lang, text: snippet(text, all, matching) });
  }
  return { words: found, matches: [...matches.values()] };
}

function readersFirst(pieces: readonly SearchPiece[], language: Language): SearchPiece[] {
  const isReaders = ({ lang }: SearchPiece) => lang === null || lang === language;
  return [...pieces.filter(isReaders), ...pieces.filter((piece) => !isReaders(piece))];
}

/** How long a text may be to be shown whole, and how much of a longer one stands before its first match, in UTF-16 code units. */
const longest = 160;
const before = 60;

function snippet(text: string, words: readonly Word[], matching: readonly Word[]): Match["text"] {
  const first = matching[0]?.from ?? 0;
  const isLong = text.length > longest;
  const from = isLong && first > before ? (words.find((word) => word.from >= first - before)?.from ?? 0) : 0;
  const last = words.findLast((word) => word.until <= from + longest);
  const until =
    isLong && last && from + longest < text.length ? Math.max(last.until, matching[0]?.until ?? 0) : text.length;
  const shown = matching.filter((word) => word.until <= until);
  const pieces = marked(
    text.slice(from, until),
    shown.map((word) => [word.from - from, word.until - from]),
  ).map(({ text, quote }) => (quote ? { text, match: true as const } : { text }));
  return [...(from > 0 ? [{ text: "…" }] : []), ...pieces, ...(until < text.length ? [{ text: "…" }] : [])];
}
