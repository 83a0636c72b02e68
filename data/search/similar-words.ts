import { distance } from "fastest-levenshtein";

/** How many letters a word must have to be taken for a misspelling: of shorter ones too many are similar to each other. */
export const shortestMisspelling = 5;

/** How many similar words are looked for at most: their shards are read. */
const mostSimilar = 20;

/**
 * The key under which the index keeps all words with the same consonants: "~brn" for "bernoi" and for "biornoi". No word begins so.
 * @param word folded, so that y and j are i, and are left out as vowels are
 * @returns null for a word that is not kept by them: a short one, one of a single consonant, or with other signs than Latin letters
 */
export function consonantsKey(word: string): string | null {
  if (word.length < shortestMisspelling || !/^[a-z]+$/.test(word)) return null;
  const consonants = word.replace(/[aeiou]/g, "");
  return consonants.length >= 2 ? `~${consonants}` : null;
}

/** The text that the index has under such a key. */
export function wordsText(words: readonly string[]): string {
  return words.join(" ");
}

/**
 * Words that a word may be a misspelling of, the nearest first.
 * @param text those with its consonants, as {@link wordsText} writes them
 */
export function similarWords(word: string, text: string): string[] {
  return text
    .split(" ")
    .map((other) => ({ other, slips: distance(word, other) }))
    .filter(({ slips }) => slips <= mostSlips(word))
    .sort((a, b) => a.slips - b.slips || (a.other < b.other ? -1 : 1))
    .slice(0, mostSimilar)
    .map(({ other }) => other);
}

/**
 * How many letters of a word may be wrong: a third of them. Bjørnøy (biornoi) and Bernoy (bernoi) differ in two of seven; Brunei, with
 * the same consonants, in four.
 */
export function mostSlips(word: string): number {
  return Math.floor(word.length / 3);
}
