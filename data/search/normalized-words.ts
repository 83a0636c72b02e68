import { memoize } from "../model/memoize.ts";

/**
 * Replacements for letters that Unicode decomposition leaves unchanged: Cyrillic to Latin by a simplified BGN/PCGN (Russian and Tajik,
 * with the extra letters of Kazakh and Ukrainian), special Latin letters, and Arabic forms of Persian letters.
 */
const transliterations = new Map(
  [
    "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya",
    "ғ:gh қ:q ҳ:h ҷ:j ә:a і:i ң:n ө:o ү:u ұ:u һ:h є:ye ґ:g",
    "æ:ae ø:o œ:oe ß:ss ł:l đ:d ð:d þ:th ħ:h ŧ:t ŋ:n ı:i ə:a",
    "ي:ی ى:ی ك:ک ة:ه",
  ].flatMap((line) => line.split(" ").map((entry) => entry.split(":") as [string, string])),
);

/** Matches a word, including apostrophes, zero-width non-joiners and kashidas (U+0640), which do not separate words. */
const wordPattern = /[\p{L}\p{M}\p{N}'’‘`´\u200c\u0640]+/gu;

/** A normalized word and its position in the text, in UTF-16 code units. */
export interface Word {
  normalized: string;
  from: number;
  /** Exclusive. */
  until: number;
}

/** Returns the words of a text in order, each normalized by {@link normalize}. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    const normalized = normalizeCached(written);
    if (normalized) words.push({ normalized, from: index, until: index + written.length });
  }
  return words;
}

/** Cached, because texts repeat their words, and normalizing a word takes as long as fifty lookups. */
const normalizeCached = memoize(normalize, 20_000);

/**
 * Returns a form that all spellings of a word share: without accents, in Latin letters (except for Arabic script), and with spelling
 * differences between languages removed:
 * - å, ä, æ, ö, ø, ü are written aa, ae, oe, ue if a keyboard lacks them;
 * - letters may or may not be doubled: Muhriddin, Muhridin;
 * - ҷ and дж are transliterated as j, dj, dzh, dsch or dsj; х as kh or h; қ as q or k; й and ы as y, j or i; в as v or w.
 * A few unrelated words end up with the same form. Queries and index are normalized alike, so this only adds a few matches.
 * @param written a single word; the result is "" if it has no letters or digits
 */
function normalize(written: string): string {
  return lettersOf(written)
    .replace(/[^a-z0-9]/gu, (letter) => transliterations.get(letter) ?? latinDigit(letter))
    .replace(/dzh|dsch|dsj|dj/g, "j")
    .replace(/kh/g, "h")
    .replace(/q/g, "k")
    .replace(/[yj]/g, "i")
    .replace(/w/g, "v")
    .replace(/([aou])e+/g, "$1")
    .replace(/(\p{L})\1+/gu, "$1");
}

/** Returns the letters and digits of a word in lower case, without accents, in their own script. */
export function lettersOf(written: string): string {
  return written
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{N}]/gu, "");
}

/** Returns the ASCII digit for a Persian or Arabic one, whose value is in its last four bits. Returns other characters unchanged. */
function latinDigit(letter: string): string {
  return /[۰-۹٠-٩]/.test(letter) ? String(letter.charCodeAt(0) & 0xf) : letter;
}
