import type { Finding, Rule } from "../rule.ts";

/** No text holds a character that a reader cannot see, or that only looks like the one meant; authored texts are tidy. */
export const characters: Rule = ({ relations, sources }) => [
  ...[...relations].flatMap(([relation, authored]) => findingsIn({ relation }, authored)),
  ...[...sources].flatMap(([source, authored]) => findingsIn({ source }, authored)),
];

function findingsIn(file: Finding["in"], authored: unknown): Finding[] {
  return stringsIn(authored).flatMap(({ path, text }) =>
    checksOf(path).flatMap((check) => [...new Set(check(text))].map((message) => ({ in: file, path, message }))),
  );
}

/** What is wrong with a text, a message each. */
type Check = (text: string) => string[];

/**
 * Words of a source are kept as they came in, spaces and normal form too (what is canonically equivalent reads the same, and
 * quotes must match the text); look-alike letters deceive even there. An address is never rewritten.
 */
function checksOf(path: Finding["path"]): Check[] {
  const [first, , third] = path;
  if (path.length === 1 && (first === "url" || first === "address")) return [invisibleCharacters];
  if (path.length === 1 && first === "text") return [invisibleExceptBreaks, mixedScripts];
  if (path.includes("quotes") || (first === "silent" && third === "exact"))
    return [invisibleExceptBreaks, mixedScripts];
  return [
    invisibleCharacters,
    mixedScripts,
    notNormalized,
    strayWhiteSpace,
    ...(path.at(-1) === "fa" ? [arabicLettersInPersian] : []),
  ];
}

/** Characters without a shape of their own, and stand-ins for broken ones; but ZWNJ between two Arabic letters. */
const invisible =
  /(?<!(?=\p{L})\p{Script=Arabic}\p{M}*)\u200C|\u200C(?!(?=\p{L})\p{Script=Arabic})|[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]|(?!\u200C)[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

function invisibleCharacters(text: string): string[] {
  return [...text.matchAll(invisible)].map(({ 0: character, index }) => {
    const before = /\S*$/u.exec(text.slice(0, index))?.[0] ?? "";
    const after = /^\S*/u.exec(text.slice(index + character.length))?.[0] ?? "";
    const name = codePoint(character);
    const word = `${before.replace(invisible, "")}[${name}]${after.replace(invisible, "")}`;
    return `“${word}” holds ${name}, which cannot be seen; type the word anew without it`;
  });
}

/** The same for words of a source, which may run over tabs and lines. */
function invisibleExceptBreaks(text: string): string[] {
  return invisibleCharacters(text.replace(/[\t\n]/g, " "));
}

const scripts = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u };

function mixedScripts(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => {
    const byScript = Object.entries(scripts)
      .map(([script, pattern]) => ({ script, letters: [...word].filter((letter) => pattern.test(letter)) }))
      .filter(({ letters }) => letters.length > 0)
      .sort((a, b) => b.letters.length - a.letters.length);
    const [main, minority] = byScript;
    if (!main || !minority) return [];
    const minorityLetters = [...new Set(minority.letters)]
      .map((letter) => `${letter} (${codePoint(letter)})`)
      .join(", ");
    return [
      `“${word}” mixes ${main.script} letters with ${minority.script} ${minorityLetters}; type the word in one script`,
    ];
  });
}

function notNormalized(text: string): string[] {
  if (text.normalize("NFC") === text) return [];
  const word = text.split(/\s+/u).find((part) => part.normalize("NFC") !== part) ?? text;
  const changedCharacters = [...word].filter((character) => !word.normalize("NFC").includes(character)).map(codePoint);
  return [
    `“${word}” is not in normal form C (${changedCharacters.join(", ")}); write it as “${word.normalize("NFC")}”`,
  ];
}

function strayWhiteSpace(text: string): string[] {
  if (text.trim() !== text) return [`“${text.trim()}” has white space before or after it; take it out`];
  const gap = /\S*\s{2,}\S*/u.exec(text)?.[0];
  return gap ? [`“${gap}” has more than one space in a row; leave one`] : [];
}

const persian: Record<string, string> = { "\u064A": "\u06CC", "\u0643": "\u06A9" };

function arabicLettersInPersian(text: string): string[] {
  return (text.match(/\S*[\u064A\u0643]\S*/gu) ?? []).flatMap((word) =>
    [...word].flatMap((letter) => {
      const persianLetter = persian[letter];
      return persianLetter
        ? [
            `“${word}” has the Arabic ${letter} (${codePoint(letter)}); Persian writes ${persianLetter} (${codePoint(persianLetter)})`,
          ]
        : [];
    }),
  );
}

/** `U+200B`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A string, and the path that leads to it. */
interface StringAt {
  path: (string | number)[];
  text: string;
}

/** All strings within an authored value. */
function stringsIn(value: unknown, path: StringAt["path"] = []): StringAt[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => stringsIn(part, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, [...path, key]));
}
