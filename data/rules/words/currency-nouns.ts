import { generatedCurrencyNouns } from "./generated-currencies.ts";
import type { CurrencyNoun } from "./types/currency-words.ts";

/** Endings that may follow the forms in CLDR. */
const endings = {
  de: "[sn]?",
  en: "s?",
  nb: "(?:er|en|ene|s)?",
  ru: "(?:ами|ам|ах|ями|ям|ях|у|ю|ом|ем|ой|ей|е)?",
};

/** Letters that texts in other languages write without their mark. */
const variants: Readonly<Record<string, string>> = {
  ó: "[óo]",
  í: "[íi]",
  ö: "[öo]",
  ł: "[łl]",
  ë: "[ëe]",
  ú: "[úu]",
  ʻ: "[ʻ‘’']?",
};

/** Returns the nouns for currencies of a language, from CLDR. @param otherMeanings nouns that name a currency only after an adjective */
export function currencyNouns(language: keyof typeof endings, otherMeanings: readonly string[]): CurrencyNoun[] {
  const lines = generatedCurrencyNouns[language].trim().split("\n");
  // Longer nouns come first: “rupiah” is not “rupi”.
  return lines
    .sort((a, b) => b.length - a.length)
    .map((line) => {
      const [noun = "", codes = ""] = line.split(":");
      const first = noun.slice(0, 1);
      // German nouns have capital letters.
      const initial = language === "de" ? first.toUpperCase() : `[${first}${first.toUpperCase()}]`;
      const rest = [...noun.slice(1)].map((letter) => variants[letter] ?? letter).join("");
      return {
        pattern: `${initial}${rest}${endings[language]}`,
        codes: codes.split(","),
        hasOtherMeaning: otherMeanings.includes(noun),
      };
    });
}
