import type { Language } from "../../model/language.ts";
import { joinedPrefixes, letterVariants } from "../words/international.ts";
import { cachedPerText } from "./cached-per-text.ts";
import { stemOf } from "./stem.ts";

/** A word of a text, with its position in UTF-16 code units. */
export interface WordToken {
  /** The word as {@link foldedWord} returns it. */
  word: string;
  stem: string;
  start: number;
  end: number;
}

/** Matches a word. Hyphens and apostrophes separate words, except in “vice-president” and the like, which are not presidents. */
const wordPattern = new RegExp(`(?:(?<!\\p{L})(?:${joinedPrefixes.join("|")})-)?[\\p{L}\\p{M}\\p{N}]+`, "giu");

/** Returns the words of a text in order, cached. */
export const wordTokens = cachedPerText(
  (text: string, language: Language): readonly WordToken[] =>
    [...text.matchAll(wordPattern)].map(({ 0: written, index }) => {
      const word = foldedWord(written);
      return { word, stem: stemOf(word, language), start: index, end: index + written.length };
    }),
  // The same names are searched for in many texts.
  2000,
);

/** Returns a word in the form in which words are compared: lower case, NFC, with the more usual of two interchangeable letters. */
export function foldedWord(word: string): string {
  return letterVariants.reduce(
    (folded, { letter, usual }) => folded.replaceAll(letter, usual),
    word.normalize("NFC").toLowerCase(),
  );
}
