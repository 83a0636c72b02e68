import type { Fact } from "../model/facts/fact.ts";
import type { Relation } from "../model/facts/relation.ts";
import type { Language } from "../model/language.ts";
import type { EvidenceGrade } from "../model/sources/evidence-grade.ts";
import { type PairId, statesOf } from "../model/states/pair.ts";
import type { StateCode } from "../model/states/states.ts";
import { factTitle } from "../view/words/fact-title.ts";
import { gradeOf } from "../view/words/grade-text.ts";
import { markRanges } from "../view/words/mark-ranges.ts";
import { stateName } from "../view/words/state-names.ts";
import type { SearchPiece } from "./attribute-pieces.ts";
import { factPieces, relationPieces, relevanceOf } from "./fact-pieces.ts";
import type { RelationMatches } from "./find-relations.ts";
import { type Word, wordsOf } from "./normalized-words.ts";

/** A text that contains query words. */
export interface Match extends Omit<SearchPiece, "text"> {
  /** The text in pieces. A long text is cut to an excerpt around the first match, with "…" for the rest. */
  text: { text: string; match?: true }[];
}

/** The matches of a search in one relation. */
export interface SearchHit {
  relation: PairId;
  /** Null if the relation has no facts. */
  grade: EvidenceGrade | null;
  /** Number of its facts. */
  total: number;
  /** Matches in the names of the states. Words matched here are not looked up in facts. */
  matches: Match[];
  /** The facts that match the remaining words, best matches first: see {@link searchHit}. */
  facts: {
    id: string;
    kind: Fact["kind"];
    /** In the reader's language: see `factTitle`. */
    title: string;
    grade: EvidenceGrade;
    matches: Match[];
  }[];
}

/**
 * Returns where in a relation the query words occur. For each word, only the facts with the most query words are listed: those with the
 * most first, then those whose attributes match best (see `relevanceOf`), then in the relation's order.
 * @param matches the query words and the index words that match them
 * @returns null if the relation lacks one of the words after all
 */
export function searchHit(
  relation: Relation,
  { words, states }: Pick<RelationMatches, "words" | "states">,
  language: Language,
): SearchHit | null {
  const inNames = matchesIn(relationPieces(relation), words, language);
  const unnamed = [...words].filter(([word]) => !inNames.words.has(word));
  const isOf = (word: string, state: StateCode) => states.get(word)?.has(state) ?? false;
  const meant = statesOf(relation.id).filter((state) => unnamed.some(([word]) => isOf(word, state)));
  const remaining = new Map(unnamed.filter(([word]) => !meant.some((state) => isOf(word, state))));
  const facts = (remaining.size > 0 ? relation.facts : [])
    .map((fact) => ({ fact, ...matchesIn(factPieces(fact, relation), remaining, language) }))
    .map((match) => ({ ...match, relevance: sumOf(match.words.values()) }))
    .sort((a, b) => b.words.size - a.words.size || b.relevance - a.relevance);
  // The facts are sorted, so the first one with a word has the most words.
  const mostWords = new Map<string, number>();
  for (const { words } of facts)
    for (const word of words.keys()) mostWords.set(word, mostWords.get(word) ?? words.size);
  if (mostWords.size < remaining.size) return null;
  return {
    ...relationPart(relation),
    matches: [...inNames.matches, ...nameMatches(meant, inNames.matches, language)],
    facts: facts
      .filter(({ words }) => [...words.keys()].some((word) => mostWords.get(word) === words.size))
      .map(({ fact, matches }) => ({ ...factPart(fact, relation, language), matches })),
  };
}

/**
 * Returns a match for each state that the query calls by a further name, unless it has one. Further names are not shown, so the whole
 * name in the reader's language counts as the match.
 */
function nameMatches(states: readonly StateCode[], matches: readonly Match[], language: Language): Match[] {
  return states
    .map((state): Match => {
      const text = [{ text: stateName(state, language), match: true as const }];
      return { where: `states.${state}`, lang: language, text };
    })
    .filter(({ where }) => !matches.some((match) => match.where === where));
}

/** Returns the hit of a query that names a relation, or the fact with one of these ids, rather than describing it. */
export function namedHit(relation: Relation, factIds: readonly string[], language: Language): SearchHit {
  const named = factIds.flatMap((id) => relation.facts.find((fact) => fact.id === id) ?? []).slice(0, 1);
  const facts = named.map((fact) => ({ ...factPart(fact, relation, language), matches: [] }));
  return { ...relationPart(relation), matches: [], facts };
}

function relationPart(relation: Relation): Pick<SearchHit, "relation" | "grade" | "total"> {
  const { id, facts } = relation;
  return { relation: id, grade: gradeOf(facts, relation), total: facts.length };
}

function factPart(fact: Fact, relation: Relation, language: Language): Omit<SearchHit["facts"][number], "matches"> {
  return {
    id: fact.id,
    kind: fact.kind,
    title: factTitle(fact, relation, language, statesOf(relation.id)),
    grade: gradeOf([fact], relation) as EvidenceGrade,
  };
}

function sumOf(numbers: Iterable<number>): number {
  return [...numbers].reduce((sum, number) => sum + number, 0);
}

/**
 * Returns the pieces that contain query words, and those query words with the relevance of their best match. Of equally relevant
 * attributes, one with the word itself counts more than one with a longer or similar word. If an attribute has the same matching words in several
 * languages, as names and numbers do, only one of its texts is returned, in the reader's language if possible.
 */
function matchesIn(
  pieces: readonly SearchPiece[],
  words: RelationMatches["words"],
  language: Language,
): { words: Map<string, number>; matches: Match[] } {
  const queryWords = new Map<string, string[]>();
  for (const [word, indexWords] of words) {
    for (const indexWord of indexWords) queryWords.set(indexWord, [...(queryWords.get(indexWord) ?? []), word]);
  }
  const matchedWords = new Map<string, number>();
  const languageOf = new Map<string, SearchPiece["lang"]>();
  const matches = new Map<string, Match>();
  for (const { where, lang, text } of readersLanguageFirst(pieces, language)) {
    const textWords = wordsOf(text);
    const matching = textWords.filter(({ normalized }) => queryWords.has(normalized));
    for (const { normalized } of matching) {
      for (const word of queryWords.get(normalized) ?? []) {
        const relevance = 2 * relevanceOf(where) + (word === normalized ? 1 : 0);
        matchedWords.set(word, Math.max(matchedWords.get(word) ?? 0, relevance));
      }
    }
    const spellings = matching.map(({ from, until }) => `${where} ${text.slice(from, until).toLowerCase()}`);
    if (spellings.every((word) => languageOf.has(word) && languageOf.get(word) !== lang)) continue;
    for (const word of spellings) if (!languageOf.has(word)) languageOf.set(word, lang);
    matches.set(JSON.stringify([where, lang, text]), { where, lang, text: excerpt(text, textWords, matching) });
  }
  return { words: matchedWords, matches: [...matches.values()] };
}

function readersLanguageFirst(pieces: readonly SearchPiece[], language: Language): SearchPiece[] {
  const isReadersLanguage = ({ lang }: SearchPiece) => lang === null || lang === language;
  return [...pieces.filter(isReadersLanguage), ...pieces.filter((piece) => !isReadersLanguage(piece))];
}

/** Length up to which a text is shown whole, in UTF-16 code units; also the length of an excerpt, unless its first match ends later. */
const maxExcerptLength = 160;

/** Length of the text shown before the first match of an excerpt, in UTF-16 code units. */
const maxLeadIn = 60;

function excerpt(text: string, words: readonly Word[], matching: readonly Word[]): Match["text"] {
  const first = matching[0]?.from ?? 0;
  const isLong = text.length > maxExcerptLength;
  const from = isLong && first > maxLeadIn ? (words.find((word) => word.from >= first - maxLeadIn)?.from ?? 0) : 0;
  const last = words.findLast((word) => word.until <= from + maxExcerptLength);
  const until =
    isLong && last && from + maxExcerptLength < text.length
      ? Math.max(last.until, matching[0]?.until ?? 0)
      : text.length;
  const visible = matching.filter((word) => word.until <= until);
  const pieces = markRanges(
    text.slice(from, until),
    visible.map((word) => [word.from - from, word.until - from]),
  ).map(({ text, isMarked }) => (isMarked ? { text, match: true as const } : { text }));
  return [...(from > 0 ? [{ text: "…" }] : []), ...pieces, ...(until < text.length ? [{ text: "…" }] : [])];
}
