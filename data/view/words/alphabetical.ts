import { alphabets } from "../../labels/alphabets.ts";
import type { Language } from "../../model/language.ts";

/**
 * Returns the letters of a name, each as it is in the alphabet of `language`, in lower case: "cote d ivoire" for "Côte d’Ivoire". Spaces,
 * hyphens and other signs become single spaces.
 */
function lettersOf(name: string, language: Language): string {
  // A zero-width non-joiner separates letters within a word.
  const letters = [...name.toLocaleLowerCase(language).normalize("NFC").replaceAll("\u200c", "")].map((letter) => {
    if (alphabets[language].includes(letter)) return letter;
    return /[أؤئ]/.test(letter) ? "ء" : letter.normalize("NFD").replace(/\p{M}/gu, "");
  });
  return letters
    .join("")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Returns the letter under which an alphabetical list in `language` has a name, in upper case: "O" for "Österreich". */
export function initialOf(name: string, language: Language): string {
  return lettersOf(name, language).charAt(0).toLocaleUpperCase(language);
}

/** Returns the items in alphabetical order of their names, by the alphabet of `language`. */
export function sortedByName<Item extends { name: string }>(items: readonly Item[], language: Language): Item[] {
  const keyed = items.map((item) => ({ item, key: sortKey(item.name, language) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ item }) => item);
}

/** Returns a text whose code units have the order of the alphabet. Spaces come first, and letters of other alphabets last. */
function sortKey(name: string, language: Language): string {
  const letters = [...alphabets[language]];
  const first = "a".charCodeAt(0);
  return lettersOf(name, language).replace(/\S/gu, (letter) => {
    const position = letters.indexOf(letter);
    return position < 0 ? letter : String.fromCharCode(first + position);
  });
}
