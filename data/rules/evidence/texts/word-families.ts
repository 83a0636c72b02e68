import type { Language } from "../../../model/language.ts";
import { oncePer } from "../../reading/once-per.ts";
import type { WordToken } from "../../reading/word-tokens.ts";
import type { SeparableVerbs } from "../../words/types/inflection.ts";
import { languageWords } from "../../words/words-by-language.ts";

/** Shortest common start that two words of one family share: “develop” and “development”. */
const shortestFamily = 5;

/** Returns true for words of one family: the same stem, or a long common start. Prefixes such as “un-” make the starts differ. */
export function isSameFamily(a: WordToken, b: WordToken, language: Language): boolean {
  if (a.stem === b.stem || a.word === b.word || isIrregularFamily(a.word, b.word, language)) return true;
  // The stemmer shortens some words too much, such as “отмена”.
  return hasCommonStart(a.stem, b.stem) || hasCommonStart(a.word, b.word) || isSameVerb(a, b, language);
}

function hasCommonStart(a: string, b: string): boolean {
  const length = commonStart(a, b);
  return (
    length >= shortestFamily &&
    length >= 0.75 * Math.min(a.length, b.length) &&
    length >= 0.5 * Math.max(a.length, b.length)
  );
}

/** Returns true for the same verb, perhaps with another vowel: “Anerkennung” and “anerkannt”. */
function isSameVerb(a: WordToken, b: WordToken, language: Language): boolean {
  const verbs = verbsOf(language);
  return (verbs?.stems ?? []).some((stems) => {
    const [first, second] = [a, b].map(({ word }) => startOfVerb(word, stems, verbs as SeparableVerbs));
    return first !== undefined && first !== null && first === second;
  });
}

const verbsOf = (language: Language) => languageWords[language]?.inflection.separableVerbs;

/** Returns what comes before the stem of a verb, without the infix; null if the word is not a form of the verb. */
function startOfVerb(
  word: string,
  stems: readonly string[],
  { ending, infixes, prefixes }: SeparableVerbs,
): string | null {
  for (const stem of stems) {
    const at = word.lastIndexOf(stem);
    if (at < 0 || !ending.test(word.slice(at + stem.length))) continue;
    const start = word.slice(0, at);
    const infix = infixes.find((each) => start.endsWith(each)) ?? "";
    const bare = start.slice(0, start.length - infix.length);
    return bare === "" || prefixes.includes(bare) ? bare : start;
  }
  return null;
}

/**
 * Returns true if a quote has the same verb as a word of a text, and one of them separates it: “Abschaffung” and “schafften … ab”.
 */
export function isSeparated(
  word: WordToken,
  words: readonly WordToken[],
  quoted: readonly WordToken[],
  language: Language,
): boolean {
  const verbs = verbsOf(language);
  const isVerb = (a: WordToken, b: WordToken) => isSameFamily(a, b, language);
  return (verbs?.prefixes ?? []).some((prefix) => {
    const partOf = (token: WordToken) => withoutPrefix(token, prefix, (verbs as SeparableVerbs).infixes);
    const rest = partOf(word);
    const isApart =
      rest !== null &&
      quoted.some((verb) => isVerb(rest, verb) && quoted.some((part) => part.word === prefix && part.start > verb.end));
    const hasPart = (verb: WordToken) =>
      quoted.some((other) => {
        const part = partOf(other);
        return part !== null && isVerb(verb, part);
      });
    const isJoined = words.some((part) => part.word === prefix && part.start > word.end) && hasPart(word);
    return isApart || isJoined || (rest !== null && hasPart(rest));
  });
}

/** Returns a word without a first part, and without the infix after it. */
function withoutPrefix(token: WordToken, prefix: string, infixes: readonly string[]): WordToken | null {
  const { word, stem } = token;
  if (!word.startsWith(prefix)) return null;
  const rest = word.slice(prefix.length);
  const infix = infixes.find((each) => rest.startsWith(each) && rest.length - each.length >= 4) ?? "";
  const skipped = prefix.length + infix.length;
  return word.length - skipped < 4 ? null : { ...token, word: word.slice(skipped), stem: stem.slice(skipped) };
}

/** Returns true for two words, in lower case, of one irregular family. */
function isIrregularFamily(word: string, other: string, language: Language): boolean {
  return familiesOf(language).some((family) => family.test(word) && family.test(other));
}

const familiesOf = oncePer((language: Language): readonly RegExp[] => {
  const patterns = (languageWords[language]?.inflection.families ?? "")
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => new RegExp(`^(?:${line.replaceAll("*", "\\p{L}*").replaceAll(" ", "|")})$`, "u"));
  return patterns;
});

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
