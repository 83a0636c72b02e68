import type { Language } from "../../../model/language.ts";
import type { TextSpan } from "../../reading/inflection.ts";
import { type WordToken, wordTokens } from "../../reading/word-tokens.ts";
import type { PersonWords } from "../../words/types/person-words.ts";
import { languageWords } from "../../words/words-by-language.ts";
import { stateMentions } from "../states/state-mentions.ts";
import { isTerm } from "../terms/term-pattern.ts";

/** Returns a test for words of a text that are part of the name of a state: “Republik Tadschikistan”. */
export function stateWordsIn(text: string, language: Language): (word: WordToken) => boolean {
  const states = stateMentions(text, language);
  const forms = languageWords[language]?.grammar.stateForms;
  return ({ word, start, end }) =>
    states.some((state) => state.start <= start && end <= state.end) || (forms?.test(word) ?? false);
}

/**
 * Returns true if all words between two places of a text may be between a title and its name: states, articles, forms of address and
 * others that `isOther` accepts.
 */
export function isBesideTitle(
  text: string,
  { start: from, end: until }: TextSpan,
  language: Language,
  isOther: (word: WordToken, words: PersonWords) => boolean = () => false,
): boolean {
  const words = languageWords[language]?.people;
  const isOfState = stateWordsIn(text, language);
  return wordTokens(text.slice(from, until), language)
    .map((token) => ({ ...token, start: from + token.start, end: from + token.end }))
    .every(
      (token) =>
        isOfState(token) ||
        (words && (isTerm(token.word, words.address) || isTerm(token.word, words.beside) || isOther(token, words))),
    );
}
