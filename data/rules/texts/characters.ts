import { flatMapEach } from "../../model/flat-map-each.ts";
import type { Finding, Rule } from "../rule.ts";
import { codePoint, hasSeveralScripts, mixedScriptsIn } from "./mixed-scripts.ts";

/**
 * Checks that no text contains invisible or look-alike characters, and that authored texts have no stray white space.
 */
export const characters: Rule = ({ relations, sources, cities }) => [
  ...flatMapEach(relations, ([relation, authored]) => findingsIn({ relation }, authored)),
  ...flatMapEach(sources, ([source, authored]) => findingsIn({ source }, authored)),
  // Cities may be listed before a relation names them.
  ...findingsIn({ shared: "cities" }, Object.fromEntries(cities)),
];

function findingsIn(file: Finding["in"], authored: unknown): Finding[] {
  return stringsIn(authored).flatMap(({ path, text }) =>
    checksOf(path).flatMap((check) => [...new Set(check(text))].map((message) => ({ in: file, path, message }))),
  );
}

/** Returns a message for each problem in a text. */
type Check = (text: string) => string[];

/**
 * Returns the checks for the string at a path. A source's own words keep their spaces and normal form, because quotes
 * must match the text byte for byte and canonically equivalent strings read the same. They are still checked for
 * look-alike letters. A URL or address is never changed, so only invisible characters are reported in it.
 */
function checksOf(path: Finding["path"]): Check[] {
  const [first, , third] = path;
  if (path.length === 1 && (first === "url" || first === "address")) return [invisibleCharacters];
  if (path.length === 1 && first === "text") return [invisibleExceptBreaks, mixedScripts];
  if (path.includes("quotes") || (first === "silent" && (third === "exact" || third === "prefix")))
    return [invisibleExceptBreaks, mixedScripts];
  return [
    invisibleCharacters,
    mixedScripts,
    notNormalized,
    strayWhiteSpace,
    ...(path.at(-1) === "fa" ? [arabicLettersInPersian] : []),
  ];
}

/**
 * Invisible characters, and characters that replace broken ones. A zero-width non-joiner between two Arabic letters is allowed.
 */
const invisible =
  /(?<!(?=\p{L})\p{Script=Arabic}\p{M}*)\u200C|\u200C(?!(?=\p{L})\p{Script=Arabic})|[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]|(?!\u200C)[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Matches every text that {@link invisible} matches, and is much faster. */
const maybeInvisible = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

function invisibleCharacters(text: string): string[] {
  if (!maybeInvisible.test(text)) return [];
  return [...text.matchAll(invisible)].map(({ 0: character, index }) => {
    const before = endOfWord(text.slice(Math.max(0, index - longestExcerpt), index));
    const after = startOfWord(text.slice(index + character.length, index + character.length + longestExcerpt));
    const name = codePoint(character);
    const word = `${before.replace(invisible, "")}[${name}]${after.replace(invisible, "")}`;
    return `“${word}” contains the invisible character ${name}; retype the word without it`;
  });
}

/** Like `invisibleCharacters`, but allows tabs and line breaks, which a source's own words may contain. */
function invisibleExceptBreaks(text: string): string[] {
  return invisibleCharacters(text.replace(/[\t\n]/g, " "));
}

function mixedScripts(text: string): string[] {
  if (!hasSeveralScripts(text)) return [];
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => {
    const scripts = mixedScriptsIn(word);
    return scripts ? [`“${shortened(word)}” mixes ${scripts}; retype the word in one script`] : [];
  });
}

function notNormalized(text: string): string[] {
  if (text.normalize("NFC") === text) return [];
  const word = text.split(/\s+/u).find((part) => part.normalize("NFC") !== part) ?? text;
  const normalized = word.normalize("NFC");
  const kept = new Set(normalized);
  const changedCharacters = [...new Set(word)].filter((character) => !kept.has(character)).map(codePoint);
  return [
    `“${shortened(word)}” is not in Unicode normal form C (${changedCharacters.join(", ")}); write it as “${shortened(normalized)}”`,
  ];
}

function strayWhiteSpace(text: string): string[] {
  if (text.trim() !== text) return [`“${shortened(text.trim())}” has spaces before or after it; remove them`];
  const gap = /\s{2,}/u.exec(text);
  if (!gap) return [];
  const end = gap.index + gap[0].length;
  const before = endOfWord(text.slice(Math.max(0, gap.index - longestExcerpt), gap.index));
  const after = startOfWord(text.slice(end, end + longestExcerpt));
  return [`“${before}${shortened(gap[0])}${after}” contains several spaces in a row; keep one`];
}

const persian: Record<string, string> = { "\u064A": "\u06CC", "\u0643": "\u06A9" };

function arabicLettersInPersian(text: string): string[] {
  return (text.match(/\S+/gu) ?? []).flatMap((word) =>
    [...new Set(word)].flatMap((letter) => {
      const persianLetter = persian[letter];
      return persianLetter
        ? [
            `“${shortened(word)}” has the Arabic ${letter} (${codePoint(letter)}); use the Persian ${persianLetter} (${codePoint(persianLetter)}) instead`,
          ]
        : [];
    }),
  );
}

/** How much of a word a message quotes on one side of a problem, in UTF-16 code units. */
const longestExcerpt = 40;

/** Returns the part of a text after its last white space. */
function endOfWord(text: string): string {
  return text.split(/\s/u).at(-1) ?? "";
}

/** Returns the part of a text before its first white space. */
function startOfWord(text: string): string {
  return text.split(/\s/u, 1)[0] ?? "";
}

function shortened(text: string): string {
  return text.length > 2 * longestExcerpt ? `${text.slice(0, longestExcerpt)}…${text.slice(-longestExcerpt)}` : text;
}

/** A string and its path. */
interface StringAt {
  path: (string | number)[];
  text: string;
}

/** Returns all strings within an authored value. */
function stringsIn(value: unknown, path: StringAt["path"] = []): StringAt[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => stringsIn(part, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, [...path, key]));
}
