import type { TextSpan } from "../../../reading/inflection.ts";
import { wordTokens } from "../../../reading/word-tokens.ts";
import type { LanguageWords } from "../../../words/types/language-words.ts";
import { languageWords } from "../../../words/words-by-language.ts";
import { isPrepositional } from "../../states/prepositions.ts";
import { findTerms, hasTerm, isTerm } from "../../terms/term-pattern.ts";
import { type Actor, actorsIn, type Names } from "./actors.ts";

/** Who does something in a clause, and to whom. */
export interface VerbEnds {
  subject: readonly Actor[];
  object: readonly Actor[];
  isPassive: boolean;
}

/** Returns the subject and object of a verb; null if the order and forms of the words do not show them. */
export function endsOfVerb(verb: TextSpan, sentence: string, names: Names): VerbEnds | null {
  const words = languageWords[names.language];
  if (!words) return null;
  const clause = clauseOf(verb, sentence, words);
  const actors = actorsIn(sentence, names).filter(
    ({ start, end }) => start >= clause.start && end <= clause.end && (end <= verb.start || start >= verb.end),
  );
  const isPassive = hasTerm(sentence.slice(clause.start, clause.end), words.wording.passive);
  const bare = actors.filter((actor) => isBare(actor, { clause, verb, sentence, words, names }));
  if (words.wording.subjectAdjective)
    return {
      subject: bare.filter(({ isSubjectForm }) => isSubjectForm),
      object: bare.filter(({ isSubjectForm }) => !isSubjectForm),
      isPassive,
    };
  if (isPassive) {
    const agents = actors.filter(
      (actor) => !bare.includes(actor) && isAgent(actor, { clause, sentence, words, names }),
    );
    return agents.length > 0 ? { subject: agents, object: bare, isPassive } : null;
  }
  const before = bare.filter(({ end }) => end <= verb.start);
  const after = bare.filter(({ start }) => start >= verb.end);
  const earlier = sentence.slice(clause.start, verb.start);
  // “The Minister, Ms Berg, thanked” and “…, thanked Ms Berg” look alike.
  if (/,\s+$/.test(earlier) && after.length > 0) return null;
  if (before.length === 0 && hasTerm(earlier, words.wording.pronouns)) return { subject: [], object: after, isPassive };
  const { fronted, have } = words.grammar;
  if (fronted !== "" && before.length === 0) {
    // “In 2016 thanked X Y”: in such languages, the subject follows the verb if something else precedes it.
    const isSecond = earlier.trim() !== "" && !hasTerm(earlier, have);
    return isSecond ? { ...splitAfterFirst(after, sentence), isPassive } : null;
  }
  // “Hat X Y unterstützt”
  if (words.wording.mayEndWithVerb && after.length === 0 && before.length > 1)
    return { ...splitAfterFirst(before, sentence), isPassive };
  return { subject: before, object: after, isPassive };
}

/** Splits actors after the first phrase: “the Norwegian Minister Berg” is one. */
function splitAfterFirst(actors: readonly Actor[], sentence: string): Pick<VerbEnds, "subject" | "object"> {
  const next = actors.findIndex((actor, index) => {
    const previous = actors[index - 1];
    return previous !== undefined && !isOnePhrase(previous, actor, sentence);
  });
  return next < 0 ? { subject: actors, object: [] } : { subject: actors.slice(0, next), object: actors.slice(next) };
}

function isOnePhrase(a: Actor, b: Actor, sentence: string): boolean {
  const isNear = /^\s+(?:\p{L}+\.?\s+){0,2}$/u.test(sentence.slice(a.end, b.start));
  return isNear && (a.isOwner ? b.kind !== "state" : a.kind === "noun" && b.kind === "person");
}

interface Context {
  clause: TextSpan;
  sentence: string;
  words: LanguageWords;
  names: Names;
}

/** Returns the part of a sentence that a verb belongs to, between semicolons and words such as “that”. */
function clauseOf(verb: TextSpan, sentence: string, { wording }: LanguageWords): TextSpan {
  const marks = [...sentence.matchAll(/[.;:!?\n](?=\s|$)/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  const breaks = [...marks, ...findTerms(sentence, wording.complementisers)].sort((a, b) => a.start - b.start);
  return {
    start: breaks.findLast((each) => each.end <= verb.start)?.end ?? 0,
    end: breaks.find((each) => each.start >= verb.end)?.start ?? sentence.length,
  };
}

/** Number of words before an actor among which a preposition may be its own. */
const maxWordsBefore = 5;

/** Returns the words before an actor in its clause, nearest first, up to the verb. */
function wordsBefore({ start }: Actor, { clause, sentence, names }: Context, verb?: TextSpan): string[] {
  const from = verb && verb.end <= start ? Math.max(clause.start, verb.end) : clause.start;
  return wordTokens(sentence, names.language)
    .filter((token) => token.start >= from && token.end <= start)
    .slice(-maxWordsBefore)
    .map(({ word }) => word)
    .reverse();
}

/** Returns true if no preposition is before an actor, apart from one for the genitive: “the Government of Norway”. */
function isBare(actor: Actor, { verb, ...context }: Context & { verb: TextSpan }): boolean {
  const { grammar } = context.words;
  return !wordsBefore(actor, context, verb).some((word) => isPrepositional(word, grammar) && !isTerm(word, grammar.of));
}

function isAgent(actor: Actor, context: Context): boolean {
  const before = wordsBefore(actor, context);
  const nearest = before.find((word) => isPrepositional(word, context.words.grammar));
  return nearest !== undefined && isTerm(nearest, context.words.wording.agents);
}
