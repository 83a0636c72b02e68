import type { Language } from "../../model/language.ts";
import { languageWords } from "../words/words-by-language.ts";
import { cachedPerText } from "./cached-per-text.ts";
import { oncePer } from "./once-per.ts";
import { isUnbroken } from "./sentences.ts";

/** A word that negates, with its position in UTF-16 code units. */
export interface Negation {
  word: string;
  start: number;
  end: number;
}

interface Patterns {
  all: RegExp;
  double: RegExp;
  repeating: RegExp;
}

const patternsOf = oncePer((language: Language): Patterns | null => {
  const words = languageWords[language]?.texts.negations;
  if (!words) return null;
  const asWord = (pattern: string) => new RegExp(`(?<![\\p{L}’'])(?:${pattern})(?!\\p{L})`, "giu");
  return {
    all: asWord(`(?<exception>${words.exceptions})|(?<negating>${words.negating})`),
    double: asWord(words.double),
    repeating: new RegExp(`^(?:${words.repeating})$`, "iu"),
  };
});

/**
 * Returns the words of a text that negate, in order: “not”, “no longer”, “without”. Phrases such as “not only” and “no later than” negate
 * nothing.
 */
export const negations = cachedPerText((text: string, language: Language): readonly Negation[] => {
  const patterns = patternsOf(language);
  if (!patterns) return [];
  return [...text.matchAll(patterns.all)]
    .filter(({ groups }) => groups?.exception === undefined)
    .map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
});

/**
 * Returns the negations of a text that change its meaning: each word of “not without” is one, and “никто не” is a single one, because “никто”
 * only repeats the other negation of its clause.
 */
export const countedNegations = cachedPerText((text: string, language: Language): readonly Negation[] => {
  const patterns = patternsOf(language);
  if (!patterns) return [];
  const doubles = [...text.matchAll(patterns.double)].flatMap(({ 0: phrase, index }) =>
    [...phrase.matchAll(/\S+/g)].map((word) => ({
      word: word[0],
      start: index + word.index,
      end: index + word.index + word[0].length,
    })),
  );
  const single = negations(text, language);
  const isRepeating = ({ word }: Negation) => patterns.repeating.test(word);
  const isOfSameClause = (a: Negation, b: Negation) =>
    isUnbroken(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
  const counted = single.filter(
    (each) => !isRepeating(each) || !single.some((other) => !isRepeating(other) && isOfSameClause(each, other)),
  );
  return [...counted, ...doubles].sort((a, b) => a.start - b.start);
});
