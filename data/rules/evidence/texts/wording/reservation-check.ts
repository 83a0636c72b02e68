import type { WordToken } from "../../../reading/word-tokens.ts";
import type { Reservation, WordingWords } from "../../../words/types/wording-words.ts";
import { languageWords } from "../../../words/words-by-language.ts";
import { hasTerm } from "../../terms/term-pattern.ts";
import { type FoundTerm, findVocabulary } from "../../terms/terms.ts";
import { type Unsupported, unsupported } from "../../verdict.ts";
import { isSameFamily } from "../word-families.ts";
import { governedWord, type SentencePair } from "./sentence-pairs.ts";

/** Reports a word such as “may”, “plans to” or “slightly” that only the text has, or that it leaves out. */
export function wrongReservation(pair: SentencePair): Unsupported | null {
  const { text, quoted, language } = pair;
  const words = languageWords[language]?.wording;
  if (!words) return null;
  const own = reservationsIn(text, words.reservations);
  const inQuotes = reservationsIn(quoted, words.reservations);
  const isAble = hasTerm(quoted, words.abilities);
  const added = own.find(
    ({ terms }) =>
      // “They agreed to increase” can become “will be increased”.
      !terms.every((term) => term === "future") &&
      !(isAble && terms.includes("possible")) &&
      !inQuotes.some((other) => isShared(terms, other.terms)),
  );
  if (added) {
    const [instead] = inQuotes.filter((each) => isRepeated(each, pair));
    return unsupported(instead ? `say “${instead.words}”` : "have no word for this", {
      fact: `the text says “${added.words}”`,
    });
  }
  if (!pair.isSentence) return null;
  const lost = inQuotes.find((each) => isRepeated(each, pair) && !own.some(({ terms }) => isShared(terms, each.terms)));
  return lost ? unsupported(`say “${lost.words}”`, { fact: "the text leaves this out" }) : null;
}

const isShared = (a: readonly Reservation[], b: readonly Reservation[]) => a.some((meaning) => b.includes(meaning));

/** Returns true if the text has the word that a reservation of the quotes belongs to, or the verb that is part of it. */
function isRepeated(
  span: { start: number; end: number },
  { quoted, textWords, quotedWords, language }: SentencePair,
): boolean {
  const isPart = ({ start, end }: WordToken) => start >= span.start && end <= span.end;
  const others = quotedWords.filter((word) => !isPart(word));
  const governed = governedWord(span, quoted, others, language);
  const related = [...quotedWords.filter(isPart), ...(governed ? [governed] : [])];
  return textWords.some((own) => related.some((word) => isSameFamily(own, word, language)));
}

/** Returns the reservations of a sentence in order. “May” in the middle of a sentence is a month. */
function reservationsIn(sentence: string, reservations: WordingWords["reservations"]): FoundTerm<Reservation>[] {
  return findVocabulary(sentence, reservations).filter(
    ({ start, words }) => /^\p{Ll}/u.test(words) || /(?:^|[.:;–—„“«"]\s*)$/u.test(sentence.slice(0, start)),
  );
}
