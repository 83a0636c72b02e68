import { isUnbroken } from "../../../reading/sentences.ts";
import { namedCities, namedStates } from "../../../reading/states/states.ts";
import type { WordToken } from "../../../reading/word-tokens.ts";
import { wordTokens } from "../../../reading/word-tokens.ts";
import type { TimeRelation } from "../../../words/types/wording-words.ts";
import { languageWords } from "../../../words/words-by-language.ts";
import { isPrepositional } from "../../states/prepositions.ts";
import { findTerms, hasTerm, type TermMatch } from "../../terms/term-pattern.ts";
import { type FoundTerm, findVocabulary } from "../../terms/terms.ts";
import { type Unsupported, unsupported } from "../../verdict.ts";
import type { SentencePair } from "./sentence-pairs.ts";

/** Reports “before the storm” in a text whose quotes say “after the storm”, and “later” for “earlier”. */
export function wrongTime(pair: SentencePair): Unsupported | null {
  const { text, language } = pair;
  const words = languageWords[language]?.wording;
  if (!words) return null;
  for (const cue of findVocabulary(text, words.times)) {
    const wrong = wrongAt(cue, pair);
    if (wrong) return wrong;
  }
  return wrongAdverb(pair, words.adverbs);
}

/** Number of words that may be between a preposition and its noun in the quotes: “after the severe winter”. */
const maxWordsBetween = 3;

function wrongAt(
  cue: FoundTerm<TimeRelation>,
  { text, quoted, textWords, quotedWords, language }: SentencePair,
): Unsupported | null {
  const governed = textWords.find(({ start }) => start >= cue.end);
  if (!governed || !isUnbroken(text.slice(cue.end, governed.start)) || isPlace(governed, text, language)) return null;
  const same = quotedWords.filter(({ stem }) => stem === governed.stem);
  const before = same.map((word) => timeBefore(word, { quoted, language }));
  if (
    before.length === 0 ||
    before.some((each) => each === null || each.terms.some((time) => cue.terms.includes(time)))
  )
    return null;
  const [other] = before;
  // “During” has many prepositions, such as “in” and “at”.
  if (!other || (other.terms.length === 0 && cue.terms.includes("during"))) return null;
  return unsupported(`say “${other.words} ${quoted.slice(same[0]?.start, same[0]?.end)}”`, {
    fact: `the text says “${cue.words}”`,
  });
}

/** Returns the preposition before a word of the quotes, with its time; no time for another preposition, and null if there is no preposition. */
function timeBefore(
  { start }: WordToken,
  { quoted, language }: Pick<SentencePair, "quoted" | "language">,
): { words: string; terms: readonly TimeRelation[] } | null {
  const words = languageWords[language];
  if (!words) return null;
  const near = wordTokens(quoted.slice(0, start), language).slice(-maxWordsBetween);
  const from = near.find((_, index) => isUnbroken(quoted.slice(near[index]?.start, start)))?.start ?? start;
  const found = findVocabulary(quoted.slice(0, start), words.wording.times).findLast((each) => each.end > from);
  if (found) return found;
  const preposition = near.findLast((token) => token.start >= from && isPrepositional(token.word, words.grammar));
  return preposition ? { words: quoted.slice(preposition.start, preposition.end), terms: [] } : null;
}

/** “Nach Wien”, “to Oslo”: a direction, not a time. */
function isPlace({ start, end }: WordToken, text: string, language: SentencePair["language"]): boolean {
  return [...namedStates(text, language), ...namedCities(text, language)].some(
    (place) => place.start < end && place.end > start,
  );
}

function wrongAdverb(
  { text, quoted }: SentencePair,
  adverbs: Readonly<Record<"earlier" | "later", string>>,
): Unsupported | null {
  for (const [own, other] of [
    [adverbs.earlier, adverbs.later],
    [adverbs.later, adverbs.earlier],
  ] as const) {
    const cue = findTerms(text, own)[0];
    const opposite: TermMatch | undefined = findTerms(quoted, other)[0];
    if (cue && opposite && !hasTerm(quoted, own))
      return unsupported(`say “${opposite.words}”`, { fact: `the text says “${cue.words}”` });
  }
  return null;
}
