/** A person's name in normal case. */
interface PlainName {
  name: string;
  surname: string;
}

const honorifics = /^(?:(?:Dr\.|Sir|Dame|Lord|Lady|Tan Sri|Cardinal) )+/;
const nickname = / (?:\([^()]*\)|[“"][^“”"]*[”"])/g;
const suffix = /^(?:II|III|IV|Jr\.?|Sr\.?),?$/;
const initials = /^(?:\p{Lu}\.)+$/u;

/** Particles that are written in lower case between the parts of a surname. */
const particles: ReadonlySet<string> = new Set([
  "de",
  "del",
  "da",
  "das",
  "do",
  "dos",
  "di",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "bint",
  "ibn",
  "y",
  "e",
]);

/**
 * Returns a name whose surname is written in capitals: `Howard A. VAN VRANKEN`, `XIE Feng`. The order of the names stays as it is;
 * forms of address and nicknames are left out.
 * @returns null if no part of the name is in capitals
 */
export function plainName(written: string): PlainName | null {
  const words = written.replace(honorifics, "").replace(nickname, "").trim().split(" ");
  const isSurname = words.map(isInCapitals);
  const plain = words.map((word, index) => {
    if (!isSurname[index]) return word;
    const lower = word.toLowerCase();
    return isSurname[index - 1] && isSurname[index + 1] && particles.has(lower) ? lower : normalCase(word);
  });
  const surname = plain.filter((_, index) => isSurname[index]).join(" ");
  return surname === "" ? null : { name: plain.join(" "), surname: surname.replace(/,$/, "") };
}

function isInCapitals(word: string): boolean {
  const letters = word.replace(/^Ma?c(?=\p{Lu})/u, "").replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() && !suffix.test(word) && !initials.test(word);
}

/** Returns a word with a capital only at the start of each part: `Al-Zain`, `O'Neill`, `Va'inga`, `McGraw`. */
function normalCase(word: string): string {
  return word.replace(/(^|-)(\p{Lu}['’](?=\p{Lu}{2})|Ma?c(?=\p{Lu}))?(\p{Lu})([\p{L}\p{M}'’]*)/gu, (...groups) => {
    const [, separator, prefix = "", first, rest] = groups as string[];
    return `${separator}${prefix}${first}${rest?.toLowerCase()}`;
  });
}
