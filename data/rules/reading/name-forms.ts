import type { Language } from "../../model/language.ts";
import { languageWords } from "../words/words-by-language.ts";

/**
 * Returns true if a word is part of a name, perhaps with a case ending. Stems would make different names equal.
 * Both words are folded by {@link foldedWord}.
 */
export function isNameForm(word: string, name: string, language: Language): boolean {
  if (word === name) return true;
  // All forms have the same first letter. Most words differ in it, so this saves time.
  if (word.charCodeAt(0) !== name.charCodeAt(0)) return false;
  const inflection = languageWords[language]?.inflection;
  if (!inflection) return false;
  if (inflection.isDeclinedName?.(word, name)) return true;
  return word.startsWith(name) && inflection.nameEndings.test(word.slice(name.length));
}
