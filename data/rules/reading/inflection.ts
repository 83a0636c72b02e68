import type { Language } from "../../model/language.ts";
import { languageWords } from "../words/words-by-language.ts";
import { isNameForm } from "./name-forms.ts";
import { foldedWord, type WordToken, wordTokens } from "./word-tokens.ts";

/** A part of a text, in UTF-16 code units. */
export interface TextSpan {
  start: number;
  end: number;
}

/** Returns true for a function word, such as an article, a preposition or an auxiliary verb. */
export function isFunctionWord(word: string, language: Language): boolean {
  return languageWords[language]?.texts.functionWords.has(foldedWord(word)) ?? false;
}

/** Returns true if a text contains a phrase in any inflected form: “в Москве” contains “Москва”. No text contains an empty phrase. */
export function containsPhrase(text: string, phrase: string, language: Language): boolean {
  return findPhrases(text, phrase, language).length > 0;
}

/** Returns where a text contains a phrase in any inflected form. */
export function findPhrases(text: string, phrase: string, language: Language): TextSpan[] {
  return findWords(text, phrase, language, (word, sought) => isSameWord(word, sought, language));
}

/** Returns true for forms of the same word. Names that look inflected, such as Кишинёв, have misleading stems, so case endings count too. */
function isSameWord(word: WordToken, sought: WordToken, language: Language): boolean {
  return word.stem === sought.stem || isNameForm(word.word, sought.word, language);
}

/**
 * Returns true if a text contains a phrase whose words may also be the last parts of compounds: “Bundespräsident” contains “Präsident”.
 * First parts that change the meaning, as in “Vizepräsident” or “Vertrag”, do not count. In languages without compounds, this is the
 * same as {@link containsPhrase}.
 */
export function containsWordPart(text: string, part: string, language: Language): boolean {
  const firstParts = languageWords[language]?.inflection.compounds?.firstPart;
  return (
    findWords(text, part, language, (word, sought) => {
      if (isSameWord(word, sought, language)) return true;
      if (!firstParts || sought.stem.length < 4 || !word.stem.endsWith(sought.stem)) return false;
      return firstParts.test(word.stem.slice(0, -sought.stem.length));
    }).length > 0
  );
}

/**
 * Returns true if a text contains a person's or company's name, letter by letter, except for case endings: “Лавровым” contains “Лавров”,
 * “Petersens” contains “Petersen”, but “Peters” does not.
 */
export function containsName(text: string, name: string, language: Language): boolean {
  return findNames(text, name, language).length > 0;
}

/** Returns where a text contains a name, with or without case endings. */
export function findNames(text: string, name: string, language: Language): TextSpan[] {
  return findWords(text, name, language, (word, sought) => isNameForm(word.word, sought.word, language));
}

/** Returns where the words of a phrase follow each other in a text. */
function findWords(
  text: string,
  phrase: string,
  language: Language,
  isSame: (word: WordToken, sought: WordToken) => boolean,
): TextSpan[] {
  const words = wordTokens(text, language);
  const sought = wordTokens(phrase, language);
  if (sought.length === 0) return [];
  const found: TextSpan[] = [];
  for (let index = 0; index + sought.length <= words.length; index++) {
    if (!sought.every((word, offset) => isSame(words[index + offset] as WordToken, word))) continue;
    found.push({ start: (words[index] as WordToken).start, end: (words[index + sought.length - 1] as WordToken).end });
  }
  return found;
}
