import type { Language } from "../../model/language.ts";
import { german } from "./de/german.ts";
import { english } from "./en/english.ts";
import { norwegian } from "./nb/norwegian.ts";
import { noDateWords } from "./no-date-words.ts";
import { noNumberWords } from "./no-number-words.ts";
import { russian } from "./ru/russian.ts";
import type { DateWords } from "./types/date-words.ts";
import type { LanguageWords } from "./types/language-words.ts";
import type { NumberWords } from "./types/number-words.ts";

/** The words per source language. Texts in other languages are searched only for names, dates and numbers in digits. */
export const languageWords: Partial<Record<Language, LanguageWords>> = {
  de: german,
  en: english,
  nb: norwegian,
  ru: russian,
};

/** Returns a language's words for dates: for languages that are not source languages, only the names of the months. */
export function dateWords(language: Language): DateWords {
  return languageWords[language]?.dates ?? noDateWords(language);
}

/** Returns a language's words for numbers: none for languages that are not source languages. */
export function numberWords(language: Language): NumberWords {
  return languageWords[language]?.numbers ?? noNumberWords;
}
