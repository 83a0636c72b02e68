/** Returns a name as lower-case words joined by hyphens, in Latin letters without diacritics: "ole-johan-bernoy" for "Ole Johan Bernøy". */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[æœøðþłßı]/g, (letter) => plainLetters[letter] ?? "")
    .replace(/[\p{M}’'ʻʿ.]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Letters that do not consist of a plain letter and a diacritic. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ð: "d",
  þ: "th",
  ł: "l",
  ß: "ss",
  ı: "i",
};
