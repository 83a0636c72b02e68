import { type WordToken, wordTokens } from "../../../reading/word-tokens.ts";
import { languageWords } from "../../../words/words-by-language.ts";
import type { ClaimReading } from "../../attribute-check.ts";
import { isPrepositional } from "../../states/prepositions.ts";
import { isTerm } from "../../terms/term-pattern.ts";
import { type Unproven, type Unsupported, unproven, unsupported } from "../../verdict.ts";
import { type Actor, actorsIn } from "./actors.ts";
import { endsOfVerb, type VerbEnds } from "./ends-of-verbs.ts";
import type { SentencePair } from "./sentence-pairs.ts";

/**
 * Reports “A thanked B” in a text whose quotes say “B thanked A”. If the text has both and the grammar does not show who does what, the text
 * is unproven.
 */
export function wrongRoles(pair: SentencePair, reading: ClaimReading): Unsupported | Unproven | null {
  const { text, quoted, textWords, quotedWords, language } = pair;
  if (quoted.includes(text.replace(/[.!?]$/, ""))) return null;
  const names = { relation: reading.relation, pair: reading.pair, language };
  const actors = actorsIn(text, names);
  if (actors.length === 0) return null;
  let isShown = false;
  let isOpen = false;
  for (const verb of verbsOf(textWords, actors, pair)) {
    const same = quotedWords.filter(({ stem }) => stem === verb.stem);
    if (same.length !== 1) continue;
    const own = endsOfVerb(verb, text, names);
    const inQuotes = endsOfVerb(same[0] as WordToken, quoted, names);
    if (!own || !inQuotes) {
      isOpen ||= own !== null && own.subject.length > 0 && own.object.length > 0;
      continue;
    }
    const problem = roleProblem(own, inQuotes);
    if (problem)
      return unsupported(`show “${written(problem, quoted)}” in another role`, {
        fact: `the text turns around who does what to whom (“${text.slice(verb.start, verb.end)}”)`,
      });
    isShown ||= meets(own.subject, inQuotes.subject) || meets(own.object, inQuotes.object);
    isOpen ||= own.subject.length > 0 && own.object.length > 0;
  }
  return isOpen && !isShown ? unproven("only a reader can tell whether the quotes show the same roles") : null;
}

/** Returns the words that may be verbs: not names, numbers or the like, nor nouns after an article or preposition. */
function verbsOf(words: readonly WordToken[], actors: readonly Actor[], { text, language }: SentencePair): WordToken[] {
  const { wording, grammar } = languageWords[language] ?? {};
  if (!wording || !grammar) return [];
  const tokens = wordTokens(text, language);
  return words.filter(({ word, start, end }) => {
    const before = tokens.findLast((token) => token.end <= start)?.word ?? "";
    return (
      !/^\P{Ll}/u.test(text.slice(start)) &&
      !isTerm(word, wording.mutual) &&
      !isPrepositional(before, grammar) &&
      !isTerm(before, grammar.articles) &&
      !actors.some((actor) => actor.start < end && actor.end > start)
    );
  });
}

const meets = (a: readonly Actor[], b: readonly Actor[]) => a.some(({ key }) => b.some((other) => other.key === key));

/** Returns who has another role in the quotes than in the text; null if nobody certainly has. */
function roleProblem(own: VerbEnds, inQuotes: VerbEnds): Actor | null {
  if (meets(own.subject, inQuotes.subject) || meets(own.object, inQuotes.object)) return null;
  const turned =
    inQuotes.subject.find((actor) => meets(own.object, [actor])) ??
    inQuotes.object.find((actor) => meets(own.subject, [actor]));
  if (turned) return turned;
  // “X said” for “Y said”
  const isPerson = ({ kind }: Actor) => kind === "person";
  return (own.subject.length > 0 && own.subject.every(isPerson) && inQuotes.subject.find(isPerson)) || null;
}

const written = ({ start, end }: Actor, sentence: string) => sentence.slice(start, end);
