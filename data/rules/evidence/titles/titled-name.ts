import type { Language } from "../../../model/language.ts";
import type { TextSpan } from "../../reading/inflection.ts";
import { oncePer } from "../../reading/once-per.ts";
import { isSameSentence } from "../../reading/sentences.ts";
import { wordTokens } from "../../reading/word-tokens.ts";
import type { PersonWords } from "../../words/types/person-words.ts";
import { languageWords } from "../../words/words-by-language.ts";
import { findTerms, isTerm } from "../terms/term-pattern.ts";
import { isBesideTitle, stateWordsIn } from "./beside-titles.ts";
import { officeTitlesIn, type TitleInText } from "./office-titles-in.ts";

/** The title that a text gives a person, before the name or set off after it. */
export interface TitledName {
  title: TitleInText;
  isBefore: boolean;
  /** True if only states, articles and forms of address are between title and name. */
  isAdjacent: boolean;
}

/** Maximum number of words between a title and the name that it belongs to. */
const longestGap = { before: 10, after: 6, list: 40 };

/**
 * Returns the title of the person whose name is at `name`; null if the text gives none.
 * @param otherNames where other people are named; a title beyond them is theirs
 */
export function titleOf(
  text: string,
  name: TextSpan,
  otherNames: readonly TextSpan[],
  language: Language,
): TitledName | null {
  const shared = sharedTitle(text, name, otherNames, language);
  if (shared) return shared;
  const before = titleBefore(text, name, otherNames, language);
  if (before?.isAdjacent) return before;
  const after = titleAfter(text, name, otherNames, language);
  return after?.isAdjacent ? after : (before ?? after);
}

/** Returns a title in the plural before a list of names: “die Außenminister A und B”. */
function sharedTitle(
  text: string,
  name: TextSpan,
  otherNames: readonly TextSpan[],
  language: Language,
): TitledName | null {
  const title = officeTitlesIn(text, language).findLast(({ end }) => end <= name.start);
  if (!title || !isPlural(title, text, language)) return null;
  const gap = { start: title.end, end: name.start };
  const isList = isBesideTitle(
    text,
    gap,
    language,
    ({ word, start, end }, { listing }) =>
      isTerm(word, listing) || otherNames.some((other) => other.start <= start && end <= other.end),
  );
  return isList && isGap(text, gap, longestGap.list, language) ? { title, isBefore: true, isAdjacent: true } : null;
}

function isPlural(title: TextSpan, text: string, language: Language): boolean {
  const [before, words] = [text.slice(Math.max(0, title.start - 40), title.start), text.slice(title.start, title.end)];
  return (languageWords[language]?.offices.plurals ?? []).some(
    (plural) => (plural.before?.test(before) ?? true) && plural.title.test(words),
  );
}

/** Returns the last title before a name: “Außenminister A”. */
function titleBefore(
  text: string,
  name: TextSpan,
  otherNames: readonly TextSpan[],
  language: Language,
): TitledName | null {
  const title = officeTitlesIn(text, language).findLast(
    ({ start, end }) => end <= name.start && !hasNameBetween(start, name.start, otherNames),
  );
  if (!title) return null;
  const gap = { start: title.end, end: name.start };
  if (!isGap(text, gap, longestGap.before, language)) return null;
  if (!isDirect(text, gap, language) && belongsToEarlierName(title, otherNames, text, language)) return null;
  return { title, isBefore: true, isAdjacent: isBesideTitle(text, gap, language) };
}

/** Returns the title that is set off after a name: “A, Außenminister”. */
function titleAfter(
  text: string,
  name: TextSpan,
  otherNames: readonly TextSpan[],
  language: Language,
): TitledName | null {
  const title = officeTitlesIn(text, language).find(
    ({ start, end }) => start >= name.end && !hasNameBetween(name.end, end, otherNames),
  );
  if (!title) return null;
  const gap = { start: name.end, end: title.start };
  const between = text.slice(gap.start, gap.end);
  const isSetOff = /^\s*[,(–—-]/.test(between);
  const verbs = languageWords[language]?.people.apposition ?? "";
  if (!isSetOff && !findTerms(between, verbs).some(({ start }) => /^\s+$/.test(between.slice(0, start)))) return null;
  return isGap(text, gap, longestGap.after, language) && !isBeforeName(text, title, language)
    ? { title, isBefore: false, isAdjacent: isSetOff && isBesideTitle(text, gap, language) }
    : null;
}

/** Returns true for a title right before a name, known or not: “A, who met President Kamau”. */
function isBeforeName(text: string, { end }: TextSpan, language: Language): boolean {
  const name = wordTokens(text.slice(end, end + 60), language).find(
    ({ word }) => !isTerm(word, languageWords[language]?.people.directAddress ?? ""),
  );
  if (!name || !/^\s+(?:\p{L}+\.?\s+)?$/u.test(text.slice(end, end + name.start))) return false;
  const isOfState = stateWordsIn(text, language);
  const word = { ...name, start: end + name.start, end: end + name.end };
  return /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end)) && !isOfState(word);
}

const hasNameBetween = (from: number, until: number, names: readonly TextSpan[]) =>
  names.some(({ start, end }) => start >= from && end <= until);

/** Returns true if nothing but a space and perhaps a form of address is between a title and a name. */
function isDirect(text: string, { start, end }: TextSpan, language: Language): boolean {
  const [, word] = /^\s+(?:(\p{L}+)\.?\s+)?$/u.exec(text.slice(start, end)) ?? [null, "-"];
  return word === undefined || isTerm(word, languageWords[language]?.people.directAddress ?? "");
}

interface Appositions {
  /** Matches what is between a name and a title that is set off after it. */
  gap: RegExp;
  /** Matches a name that is not in the data, and the words between it and a title that is set off after it. */
  unknownName: RegExp;
}

const appositions = oncePer(({ notTitle, beforeApposition, articles }: PersonWords): Appositions => {
  const modifiers = beforeApposition.replaceAll("*", "\\p{L}*");
  return {
    gap: new RegExp(`^\\s*[,(]\\s*(?:(?!(?:${notTitle})\\s)\\p{L}+\\s+){0,3}$`, "u"),
    // “During the Ocean States Conference, the then minister …” does not name the minister.
    unknownName: new RegExp(
      `(?<!(?<!\\p{L})(?:${articles || "(?!)"})\\s+|\\p{Lu}[\\p{L}’'-]*\\s+)(?:\\p{Lu}[\\p{L}’'-]+\\s+)+\\p{Lu}[\\p{L}’'-]+,\\s+(?:(?:${modifiers})\\s+){0,2}$`,
      "u",
    ),
  };
});

/** Returns true for a title that is set off after another name: “Rustam Karimov, Foreign Minister”. */
function belongsToEarlierName(
  title: TextSpan,
  otherNames: readonly TextSpan[],
  text: string,
  language: Language,
): boolean {
  const words = languageWords[language]?.people;
  if (!words) return false;
  const { gap, unknownName } = appositions(words);
  return (
    otherNames.some(({ end }) => end <= title.start && gap.test(text.slice(end, title.start))) ||
    unknownName.test(text.slice(0, title.start))
  );
}

/** Returns true if a title and a name may belong together: no sentence ends between them, and only a few words separate them. */
function isGap(text: string, { start, end }: TextSpan, longest: number, language: Language): boolean {
  const between = text.slice(start, end).replace(/\([^)]*\)/g, " ");
  return (
    !between.includes(";") &&
    isSameSentence(`${between}${text[end]}`, 0, between.length) &&
    wordTokens(between, language).length <= longest
  );
}
