import { isLanguage, type Language } from "../../model/language.ts";
import type { Finding, Rule } from "../rule.ts";

/** The script (ISO 15924) that each language is written in, as a pattern of its letters. */
const scripts: Record<Language, RegExp> = {
  de: /\p{Script=Latin}/u,
  en: /\p{Script=Latin}/u,
  nb: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  tg: /\p{Script=Cyrillic}/u,
  fa: /\p{Script=Arabic}/u,
};

/** Letters that one language has and its neighbour has not: a text with them stands under the wrong one. */
const foreignLetters: Partial<Record<Language, RegExp>> = {
  ru: /[ғӣқӯҳҷ]/iu,
  tg: /[ыщ]/iu,
  en: /[äöüß]/iu,
};

/** Small words by which German and English are told apart. */
const smallWords: Partial<Record<Language, RegExp>> = {
  de: /(?<!\p{L})(der|die|das|des|dem|den|und|für|von|im|zur|zum)(?!\p{L})/iu,
  en: /(?<!\p{L})(the|and|of|for|to|on|with|by)(?!\p{L})/iu,
};

/** A text is written in the letters and words of its language. A name that is Latin in every language is left alone. */
export const textScripts: Rule = ({ relations }) =>
  [...relations].flatMap(([relation, authored]) =>
    textsWithin(authored, []).flatMap(({ path, texts }): Finding[] => {
      const entries = Object.entries(texts) as [Language, string][];
      return entries.flatMap(([language, text]) => {
        // A Latin text that several languages share is a name that has no other form.
        if (entries.some(([other, otherText]) => other !== language && otherText === text)) return [];
        const wrong =
          !scripts[language].test(text) ||
          foreignLetters[language]?.test(text) ||
          hasWordsOfAnotherLanguage(language, text);
        const message = `the text “${text}” is not written in ${language}; put it under its own language`;
        return wrong ? [{ in: { relation }, path: [...path, language], message }] : [];
      });
    }),
  );

function hasWordsOfAnotherLanguage(language: Language, text: string): boolean {
  const others = Object.entries(smallWords).filter(([other]) => other !== language);
  return smallWords[language]?.test(text) === false && others.some(([, words]) => words.test(text));
}

/** Every group of texts per language, with the path to it. */
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
