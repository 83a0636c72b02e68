import { flatMapEach } from "../../model/flat-map-each.ts";
import { isLanguage, type Language } from "../../model/language.ts";
import type { Finding, Rule } from "../rule.ts";

/** Matches a letter of the script that each language is written in. */
export const scripts: Record<Language, RegExp> = {
  de: /\p{Script=Latin}/u,
  en: /\p{Script=Latin}/u,
  nb: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  tg: /\p{Script=Cyrillic}/u,
  fa: /\p{Script=Arabic}/u,
};

/**
 * Letters of a related language that this language does not have: a text that contains one is under the wrong language.
 */
const foreignLetters: Partial<Record<Language, RegExp>> = {
  ru: /[ғӣқӯҳҷ]/iu,
  tg: /[ыщ]/iu,
  en: /[äöüß]/iu,
};

/** Function words that distinguish German from English. */
const smallWords: Partial<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(der|die|das|des|dem|den|und|für|von|im|zur|zum)(?!\p{L})/iu,
  en: /(?<!\p{L})(the|and|of|for|to|on|with|by)(?!\p{L})/iu,
};

/** Checks that a text is in the language that it is filed under, by its letters and function words. */
export const textScripts: Rule = ({ relations, cities }) => [
  ...flatMapEach(relations, ([relation, authored]) => findingsIn({ relation }, authored)),
  // Cities may be listed before a relation names them.
  ...findingsIn({ shared: "cities" }, Object.fromEntries(cities)),
];

function findingsIn(file: Finding["in"], authored: unknown): Finding[] {
  return textsWithin(authored, []).flatMap(({ path, texts }): Finding[] => {
    const entries = Object.entries(texts) as [Language, string][];
    return entries.flatMap(([language, text]) => {
      // A text that is the same in several languages is a name without other forms.
      if (entries.some(([other, otherText]) => other !== language && otherText === text)) return [];
      const wrong =
        !scripts[language].test(text) ||
        foreignLetters[language]?.test(text) ||
        hasWordsOfAnotherLanguage(language, text);
      const message = `the text “${text}” is not in “${language}”; move it to the language that it is written in`;
      return wrong ? [{ in: file, path: [...path, language], message }] : [];
    });
  });
}

function hasWordsOfAnotherLanguage(language: Language, text: string): boolean {
  const others = Object.entries(smallWords).filter(([other]) => other !== language);
  return smallWords[language]?.test(text) === false && others.some(([, words]) => words.test(text));
}

/** Returns every group of texts by language, with its path. */
function textsWithin(
  value: unknown,
  path: (string | number)[],
): { path: (string | number)[]; texts: Record<string, string> }[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsWithin(item, [...path, index]));
  const entries = Object.entries(value);
  const isTexts = entries.length > 0 && entries.every(([key, text]) => isLanguage(key) && typeof text === "string");
  if (isTexts) return [{ path, texts: value as Record<string, string> }];
  return entries.flatMap(([key, item]) => textsWithin(item, [...path, key]));
}
