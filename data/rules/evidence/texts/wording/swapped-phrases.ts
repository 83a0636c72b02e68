import { isFunctionWord } from "../../../reading/inflection.ts";
import { type WordToken, wordTokens } from "../../../reading/word-tokens.ts";
import { type Unsupported, unsupported } from "../../verdict.ts";
import type { SentencePair } from "./sentence-pairs.ts";

/** Number of words of the longer phrases that are compared. */
const longestPhrase = 3;

/**
 * Reports a text that would follow the order of the quotes if two of its phrases changed places, and in which each has the preposition or
 * article of the other: “from Oslo to Rome” for “from Rome to Oslo”. Phrases that keep theirs are only in another order.
 */
export function swappedPhrases(pair: SentencePair): Unsupported | null {
  const { text, quoted, textWords, quotedWords } = pair;
  const inQuotes = quotedWords.map(({ stem }) => stem);
  const own = textWords.filter(({ stem }) => inQuotes.includes(stem));
  const stems = own.map(({ stem }) => stem);
  if (own.length < 2 || commonLength(stems, inQuotes) === own.length) return null;
  for (let first = 0; first < own.length; first++)
    for (let firstLength = 1; firstLength <= longestPhrase; firstLength++)
      for (let second = first + firstLength; second < own.length; second++)
        for (
          let secondLength = 1;
          secondLength <= longestPhrase && second + secondLength <= own.length;
          secondLength++
        ) {
          const [a, b] = [own[first], own[second]] as [WordToken, WordToken];
          const swapped = [
            ...stems.slice(0, first),
            ...stems.slice(second, second + secondLength),
            ...stems.slice(first + firstLength, second),
            ...stems.slice(first, first + firstLength),
            ...stems.slice(second + secondLength),
          ];
          if (commonLength(swapped, inQuotes) === own.length && haveChangedPlaces(a, b, pair))
            return unsupported(
              `connect “${text.slice(a.start, a.end)}” and “${text.slice(b.start, b.end)}” the other way round`,
              {
                fact: `the text exchanges two phrases of “${quoted.trim()}”`,
              },
            );
        }
  return null;
}

function haveChangedPlaces(a: WordToken, b: WordToken, { text, quoted, quotedWords, language }: SentencePair): boolean {
  const [quotedA, quotedB] = [a, b].map((word) => quotedWords.filter(({ stem }) => stem === word.stem));
  const [inQuotesA, inQuotesB] = [quotedA?.[0], quotedB?.[0]];
  if (!inQuotesA || !inQuotesB || quotedA?.[1] || quotedB?.[1]) return false;
  const before = (word: WordToken, sentence: string) => functionWordsBefore(word, sentence, language);
  const [ownA, ownB] = [before(a, text), before(b, text)];
  const [otherA, otherB] = [before(inQuotesA, quoted), before(inQuotesB, quoted)];
  return otherA !== otherB && ownA === otherB && ownB === otherA;
}

/** Returns the function words right before a word, such as “from the”. */
function functionWordsBefore({ start }: WordToken, sentence: string, language: SentencePair["language"]): string {
  const words = wordTokens(sentence, language).filter((token) => token.end <= start);
  const last = words.findLastIndex(({ word }) => !isFunctionWord(word, language));
  return words
    .slice(last + 1)
    .map(({ word }) => word)
    .join(" ");
}

/** Returns the length of the longest sequence that two lists have in this order. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    for (const [index, other] of b.entries())
      next.push(item === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}
