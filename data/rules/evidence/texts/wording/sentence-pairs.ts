import type { Language } from "../../../../model/language.ts";
import { cachedPerText } from "../../../reading/cached-per-text.ts";
import type { TextSpan } from "../../../reading/inflection.ts";
import { statementsOf } from "../../../reading/sentences.ts";
import type { WordToken } from "../../../reading/word-tokens.ts";
import { languageWords } from "../../../words/words-by-language.ts";
import { findTerms } from "../../terms/term-pattern.ts";
import { contentWords } from "../text-words.ts";

/** A sentence or phrase of a text, and the sentence of the quotes that has most of its words. */
export interface SentencePair {
  text: string;
  quoted: string;
  textWords: readonly WordToken[];
  quotedWords: readonly WordToken[];
  /** False for a phrase, such as a topic, which need not repeat what its sentence says about it. */
  isSentence: boolean;
  language: Language;
}

const meaningfulWords = cachedPerText(contentWords);

/** Returns the sentences of a text, divided at semicolons too, each with the one of the quotes that it repeats. */
export function sentencePairs(text: string, quoted: string, language: Language): SentencePair[] {
  const isSentence = /[.!?]\s*$/u.test(text);
  const sentences = cut(quoted, statementsOf(quoted)).map((sentence) => ({
    sentence,
    words: meaningfulWords(sentence, language),
  }));
  return cut(text, statementsOf(text)).flatMap((part) => {
    const textWords = meaningfulWords(part, language);
    const stems = new Set(textWords.map(({ stem }) => stem));
    const shared = (words: readonly WordToken[]) =>
      new Set(words.filter(({ stem }) => stems.has(stem)).map(({ stem }) => stem)).size;
    const [best] = sentences
      .map((each) => ({ ...each, count: shared(each.words) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
    return best
      ? [{ text: part, quoted: best.sentence, textWords, quotedWords: best.words, isSentence, language }]
      : [];
  });
}

const cut = (text: string, spans: readonly TextSpan[]) =>
  spans.map(({ start, end }) => text.slice(start, end).trim()).filter((part) => part !== "");

/** Returns what separates one statement of a sentence from the next. */
function clauseBreaksIn(sentence: string, language: Language): TextSpan[] {
  const marks = [...sentence.matchAll(/[.,;:!?\n]/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  const conjunctions = findTerms(sentence, languageWords[language]?.texts.clauseBreaks ?? "");
  return [...marks, ...conjunctions].sort((a, b) => a.start - b.start);
}

/** Returns the clause of a sentence that a place is in. */
export function clauseAt({ start, end }: TextSpan, sentence: string, language: Language): TextSpan {
  const breaks = clauseBreaksIn(sentence, language);
  return {
    start: breaks.findLast((each) => each.end <= start)?.end ?? 0,
    end: breaks.find((each) => each.start >= end)?.start ?? sentence.length,
  };
}

/** Returns the word that a word such as “not” or “may” belongs to: the next one of its clause, or else the one before. */
export function governedWord(
  span: TextSpan,
  sentence: string,
  words: readonly WordToken[],
  language: Language,
): WordToken | undefined {
  const clause = clauseAt(span, sentence, language);
  return (
    words.find(({ start, end }) => start >= span.end && end <= clause.end) ??
    words.findLast(({ start, end }) => end <= span.start && start >= clause.start)
  );
}
