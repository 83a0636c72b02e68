import { memoize } from "../../../model/memoize.ts";
import { foldedWord } from "../../reading/word-tokens.ts";
import { letterVariants } from "../../words/international.ts";

/** A word or phrase found in a text, with its position in UTF-16 code units. */
export interface TermMatch {
  /** The words as the text has them. */
  words: string;
  start: number;
  end: number;
}

/**
 * Returns all places where a text contains one of several phrases, in upper or lower case. Phrases are separated by
 * `|`. In a phrase, `*` stands for any letters, `_` for an optional word, `…` for up to three words of the same
 * clause, and `……` for up to 20 words of the same sentence, as between the parts of a verb.
 */
export function findTerms(text: string, phrases: string): readonly TermMatch[] {
  if (phrases === "") return [];
  const found = foundIn(text);
  let matches = found.get(phrases);
  if (!matches) {
    matches = mayContain(text, phrases)
      ? [...text.matchAll(patternOf(phrases))].map(({ 0: words, index }) => ({
          words,
          start: index,
          end: index + words.length,
        }))
      : [];
    found.set(phrases, matches);
  }
  return matches;
}

/** Matches in the latest texts, by phrases. The checks of a fact look for the same phrases. */
const foundIn = memoize((_text: string) => new Map<string, readonly TermMatch[]>(), 1000);

/** Returns the first place where a text contains one of the phrases; undefined if it contains none. */
export function findTerm(text: string, phrases: string): TermMatch | undefined {
  return findTerms(text, phrases)[0];
}

/** Returns true if the text contains one of the phrases. */
export function hasTerm(text: string, phrases: string): boolean {
  return phrases !== "" && mayContain(text, phrases) && text.search(patternOf(phrases)) >= 0;
}

/** Returns false if a text cannot contain any of the phrases, as is true of most texts. This is faster than compiling the pattern. */
function mayContain(text: string, phrases: string): boolean {
  const folded = foldedText(text);
  return lettersOf(phrases).some((letters) => folded.includes(letters));
}

const foldedText = memoize(foldedWord, 1000);

/** Returns the longest part of each phrase that has the same letters in every text. */
const lettersOf = memoize(
  (phrases: string): readonly string[] =>
    phrases.split("|").map((phrase) => {
      const parts = foldedWord(phrase).split(/[\s*_…]+/u);
      return parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
    }),
  5000,
);

const words = new Map<string, Map<string, boolean>>();

/** Returns true if a word, in lower case, is one of the phrases. Faster than {@link hasTerm} for words that occur again and again. */
export function isTerm(word: string, phrases: string): boolean {
  let known = words.get(phrases);
  if (!known) {
    known = new Map();
    words.set(phrases, known);
  }
  let result = known.get(word);
  if (result === undefined) {
    result = hasTerm(word, phrases);
    if (known.size >= maxWords) known.clear();
    known.set(word, result);
  }
  return result;
}

/** Number of words per list of phrases whose results are cached. */
const maxWords = 5000;

const letters = "[\\p{L}\\p{M}]";

const usualLetters = new RegExp(letterVariants.map(({ letter, usual }) => `${letter}|${usual}`).join("|"), "gu");
const variantOf = (written: string) =>
  letterVariants.find(({ letter, usual }) => usual === written || letter === written);

const patternOf = memoize((phrases: string): RegExp => {
  const alternatives = phrases.split("|").map((phrase) =>
    phrase
      .trim()
      .split(/\s+/)
      .map((word, index) => {
        const gap = index === 0 ? "" : "[\\s\\u00a0]+";
        if (word === "_") return `(?:[\\s\\u00a0]+[\\p{L}\\p{M}-]+,?)?`;
        if (word === "……")
          return `(?:[\\s\\u00a0]+(?:[^\\s.;:!?]+|\\d[\\d.,]*|\\p{L}+\\.(?=\\s+[\\p{Ll}\\d])),?){0,20}?`;
        if (word === "…") return `(?:[\\s\\u00a0]+[^\\s.;:!?]+){0,3}?`;
        return (
          gap +
          word
            .replace(/[.+?^${}()[\]\\]/g, "\\$&")
            .replaceAll("*", `${letters}*`)
            .replace(usualLetters, (written) => `(?:${Object.values(variantOf(written) ?? {}).join("|")})`)
        );
      })
      .join(""),
  );
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives.join("|")})(?![\\p{L}\\p{M}\\p{N}])`, "giu");
}, 5000);
