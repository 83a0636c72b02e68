import type { Language } from "../../../model/language.ts";
import { containsWordPart, isFunctionWord } from "../../reading/inflection.ts";
import { negations } from "../../reading/negation.ts";
import { readNumbers } from "../../reading/numbers/amounts.ts";
import { namedStates } from "../../reading/states/states.ts";
import { type WordToken, wordTokens } from "../../reading/word-tokens.ts";
import { languageWords } from "../../words/words-by-language.ts";
import { isSameFamily, isSeparated } from "./word-families.ts";

/**
 * Returns the words of a text, except function words, that a quote contains neither in any form nor as part of a compound. A state counts
 * as contained if the quote names it in another way, such as “norwegisch” for “Norwegen”.
 */
export function unquotedWords(text: string, quoted: string, language: Language): string[] {
  const quoteWords = wordTokens(quoted, language);
  const stems = new Set(quoteWords.map(({ stem }) => stem));
  const unknown = contentWords(text, language).filter(({ stem }) => !stems.has(stem));
  // Usually the quote has all words. The comparisons below are slower.
  if (unknown.length === 0) return [];
  const isInAnotherForm = [namesState, givesNumber].map((find) => find(text, quoted, language));
  const states = namedStates(text, language);
  return unknown
    .filter((word) => {
      if (isInAnotherForm.some((isKnown) => isKnown(word))) return false;
      if (states.some(({ start, end }) => word.start >= start && word.end <= end)) return true;
      return (
        !quoteWords.some((other) => isSameFamily(word, other, language)) &&
        !isSeparated(word, wordTokens(text, language), quoteWords, language) &&
        !isCompoundOf(word, quoteWords, language) &&
        !containsWordPart(quoted, word.word, language)
      );
    })
    .map(({ start, end }) => text.slice(start, end));
}

type IsKnown = (word: WordToken) => boolean;

/** Returns a test for words that name a state of the quote: “Norwegen” for “norwegisch”. */
function namesState(text: string, quoted: string, language: Language): IsKnown {
  const states = namedStates(text, language);
  const quotedStates = new Set(states.length > 0 ? namedStates(quoted, language).map(({ code }) => code) : []);
  return (word) =>
    states.some(({ start, end, code }) => word.start >= start && word.end <= end && quotedStates.has(code));
}

/** Returns a test for words that give a number of the quote: “zwei” for “2”. */
function givesNumber(text: string, quoted: string, language: Language): IsKnown {
  const numbers = readNumbers(text, language);
  const quotedNumbers = new Set(numbers.length > 0 ? readNumbers(quoted, language).map(({ value }) => value) : []);
  return (word) =>
    numbers.some(({ start, end, value }) => word.start >= start && word.end <= end && quotedNumbers.has(value));
}

/** Returns the words of a text that carry its meaning: not function words, nor words such as “Republic” in the name of a state. */
export function contentWords(text: string, language: Language): WordToken[] {
  const forms = languageWords[language]?.grammar.stateForms;
  const negating = negations(text, language);
  return wordTokens(text, language).filter(
    ({ word, start, end }) =>
      !isFunctionWord(word, language) &&
      !(forms?.test(word) ?? false) &&
      !/^\p{L}$/u.test(word) &&
      // Negations are compared separately, because they can be worded differently.
      !negating.some((negation) => negation.start <= start && end <= negation.end),
  );
}

/** Returns true for a compound whose parts are words of the quote: “Energiebereich” for “Bereich Energie”. */
function isCompoundOf({ word }: WordToken, quoteWords: readonly WordToken[], language: Language): boolean {
  const compounds = languageWords[language]?.inflection.compounds;
  if (!compounds || word.length < 8) return false;
  const stems = quoteWords.map(({ stem }) => stem).filter((stem) => stem.length >= 4);
  const firsts = stems.filter((stem) => word.startsWith(stem));
  return firsts.some(
    (first) =>
      stems.some((last) => last !== first && word.slice(first.length).replace(compounds.joint, "").startsWith(last)) ||
      stems.some((last) => last !== first && word.slice(first.length).startsWith(last)),
  );
}
