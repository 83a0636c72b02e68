import { longAbbreviations } from "../words/international.ts";
import type { TextSpan } from "./inflection.ts";

const abbreviation = `(?<!\\p{L})(?:\\p{L}{1,3}|${longAbbreviations.join("|")})`;

/** Matches the end of a sentence, but not the full stop of “3. Mai”, “Mr. Berg” or “7 Mio. Kronen”. */
const sentenceEnd = new RegExp(`\\n|(?<!${abbreviation}|(?<!\\d)\\d{1,2})[.!?](?=[)”“»"]?\\s+\\P{Ll})`, "gu");

/** Returns the sentences of a text. */
export function sentencesOf(text: string): TextSpan[] {
  return separatedBy(sentenceEnd, text);
}

const statementEnd = new RegExp(`;|${sentenceEnd.source}`, "gu");

/** Returns the sentences of a text, divided at semicolons too. */
export function statementsOf(text: string): TextSpan[] {
  return separatedBy(statementEnd, text);
}

function separatedBy(mark: RegExp, text: string): TextSpan[] {
  const ends = [...text.matchAll(mark)].map(({ index }) => index + 1);
  return [0, ...ends].map((start, index) => ({ start, end: ends[index] ?? text.length }));
}

/** Returns true if no sentence ends between two places of a text. */
export function isSameSentence(text: string, from: number, until: number): boolean {
  return text.slice(from, until + 1).search(sentenceEnd) < 0;
}

/** Returns true if no punctuation mark separates the words of a text. */
export function isUnbroken(text: string): boolean {
  return !/[.,;:!?()\n]/.test(text);
}

/** Returns true for at most `mostWords` words, or none, without punctuation marks between them. */
export function isShortPhrase(text: string, mostWords = 3): boolean {
  return isUnbroken(text) && (text.match(/\S+/g) ?? []).length <= mostWords;
}

/** Replaces the full stops of ordinals and abbreviations by spaces. */
export function withoutAbbreviations(text: string): string {
  return text.replace(new RegExp(`(${abbreviation}|(?<!\\d)\\d{1,2})\\.`, "gu"), "$1 ");
}
