import { distance } from "fastest-levenshtein";

/** Minimum length of a word to be treated as misspelt. Too many shorter words are similar to each other. */
export const minMisspellingLength = 5;

/** Maximum number of similar words. Each may require reading another shard. */
const maxSimilar = 20;

/**
 * Returns the index key for all words with the same consonants: "~brn" for "bernoi" and "biornoi". Words never start with "~".
 * @param word normalized, so that y and j have become i and count as vowels
 * @returns null for words without such a key: short ones, those with fewer than two consonants, those not in Latin letters
 */
export function consonantsKey(word: string): string | null {
  if (word.length < minMisspellingLength || !/^[a-z]+$/.test(word)) return null;
  const consonants = word.replace(/[aeiou]/g, "");
  return consonants.length >= 2 ? `~${consonants}` : null;
}

/** Returns words as stored in the index under their consonant key. */
export function encodeWords(words: readonly string[]): string {
  return words.join(" ");
}

/**
 * Returns the words that `word` may be a misspelling of, closest first.
 * @param text words with the same consonants, as returned by {@link encodeWords}
 */
export function similarWords(word: string, text: string): string[] {
  return text
    .split(" ")
    .map((candidate) => ({ candidate, edits: distance(word, candidate) }))
    .filter(({ edits }) => edits <= maxEdits(word))
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, maxSimilar)
    .map(({ candidate }) => candidate);
}

/**
 * Returns the number of letters of a word that may be wrong: a third of them. Bjørnøy (biornoi) differs from Bernoy (bernoi) in two of
 * seven letters, but from Brunei, which has the same consonants, in four.
 */
export function maxEdits(word: string): number {
  return Math.floor(word.length / 3);
}
