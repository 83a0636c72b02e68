import { countedNegations, type Negation } from "../../../reading/negation.ts";
import type { WordToken } from "../../../reading/word-tokens.ts";
import { type Unsupported, unsupported } from "../../verdict.ts";
import { clauseAt, governedWord, type SentencePair } from "./sentence-pairs.ts";

/** Reports a text that leaves out one of several negations, or that negates another clause than the quotes. */
export function wrongNegationScope(pair: SentencePair): Unsupported | null {
  const { text, quoted, textWords, quotedWords, language } = pair;
  const own = countedNegations(text, language);
  if (!pair.isSentence || own.length === 0) return null;
  const repeated = countedNegations(quoted, language).flatMap((negation) => {
    const word = governedWord(negation, quoted, quotedWords, language);
    return word && isIn(textWords, word) ? [{ negation, word }] : [];
  });
  const lost = repeated[own.length];
  if (lost)
    return unsupported(`say “${repeated.map(({ negation }) => negation.word).join("” and “")}”`, {
      fact: `the text has only “${own.map(({ word }) => word).join("” and “")}”`,
    });
  const negated = negatedWords(own, text, textWords, pair);
  const negatedInQuotes = negatedWords(countedNegations(quoted, language), quoted, quotedWords, pair);
  const moved = repeated
    .map(({ word }) => distinctive(word, quotedWords))
    .find((word) => isIn(textWords, word) && !isIn(negated, word));
  const instead = own
    .flatMap((negation) => governedWord(negation, text, textWords, language) ?? [])
    .map((word) => distinctive(word, textWords))
    .find((word) => isIn(quotedWords, word) && !isIn(negatedInQuotes, word));
  return moved && instead
    ? unsupported(`have the negation beside “${quoted.slice(moved.start, moved.end)}”`, {
        fact: `the text has it beside “${text.slice(instead.start, instead.end)}”`,
      })
    : null;
}

/** Returns a word, or the next one if the sentence has it more than once: “not close the embassy, but close the consulate”. */
function distinctive(word: WordToken, words: readonly WordToken[]): WordToken {
  const isRepeated = words.filter(({ stem }) => stem === word.stem).length > 1;
  return (isRepeated && words.find(({ start }) => start >= word.end)) || word;
}

const isIn = (words: readonly WordToken[], { stem }: WordToken) => words.some((word) => word.stem === stem);

/** Returns the words of the clauses with a negation. */
function negatedWords(
  negations: readonly Negation[],
  sentence: string,
  words: readonly WordToken[],
  { language }: SentencePair,
): WordToken[] {
  const clauses = negations.map((negation) => clauseAt(negation, sentence, language));
  return words.filter(({ start, end }) => clauses.some((clause) => start >= clause.start && end <= clause.end));
}
