import type { Language } from "../../model/language.ts";
import { languageWords } from "../words/words-by-language.ts";
import { cachedPerText } from "./cached-per-text.ts";

/** Returns the stem that all inflected forms of a word share or, in languages without a stemmer, the word itself. @param word in lower case */
export const stemOf = cachedPerText((word: string, language: Language): string => {
  const stemming = languageWords[language]?.inflection.stemming;
  if (!stemming) return word;
  const { stemmer, inflection, exceptions } = stemming;
  const exception = exceptions.find(([forms]) => forms.test(word));
  if (exception) return word.replace(exception[0], exception[1]);
  const stem = stemmer(word);
  const removed = inflection.exec(word)?.[0] ?? "";
  const isInflectionOnly = word.length - stem.length <= removed.length;
  return isInflectionOnly ? stem : word.slice(0, word.length - removed.length);
}, 20_000);
