import { memoize } from "../model/memoize.ts";

/**
 * Letters that decomposition leaves as they are, in Latin ones: Cyrillic by a simplified BGN/PCGN (Russian and Tajik, with what Kazakh and
 * Ukrainian add), Latin letters of their own, and in Persian the Arabic forms of letters.
 */
const romanised = new Map(
  [
    "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya",
    "ғ:gh қ:q ҳ:h ҷ:j ә:a і:i ң:n ө:o ү:u ұ:u һ:h є:ye ґ:g",
    "æ:ae ø:o œ:oe ß:ss ł:l đ:d ð:d þ:th ħ:h ŧ:t ŋ:n ı:i ə:a",
    "ي:ی ى:ی ك:ک ة:ه",
  ].flatMap((line) => line.split(" ").map((entry) => entry.split(":") as [string, string])),
);

/** Marks and signs that stand inside a word without parting it: apostrophes, the zero-width non-joiner, the stretching stroke. */
const word = /[\p{L}\p{M}\p{N}'’‘`´\u200c\u0640]+/gu;

/** A word of a text, folded, and where it stands. */
export interface Word {
  normalized: string;
  from: number;
  /** Behind its last letter. Both count UTF-16 code units. */
  until: number;
}

/** The words of a text in their order, each as {@link normalize} writes it. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(word)) {
    const its = folded(written);
    if (its) words.push({ normalized: its, from: index, until: index + written.length });
  }
  return words;
}

/** Texts repeat their words, and folding one takes as long as looking up fifty. */
const folded = memoize(normalize, 20_000);

/**
 * A word in the one form in which its spellings meet: without accents, in Latin letters (Arabic script keeps its own), and then
 * without what writers of different languages do differently:
 * - å, ä, æ, ö, ø, ü are written aa, ae, oe, ue where a keyboard lacks them;
 * - a letter is doubled or not: Muhriddin, Muhridin;
 * - ҷ and дж are j, dj, dzh, dsch, dsj; х is kh or h; қ is q or k; й and ы are y, j or i; в is v or w.
 * That also joins words that have nothing to do with each other; few of them, and both sides of a search alike.
 * @param written one word; "" comes back for one without letters and digits
 */
function normalize(written: string): string {
  const letters = written
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{Ll}\p{Lo}\p{N}]/gu, "");
  return letters
    .replace(/[^a-z0-9]/gu, (letter) => romanised.get(letter) ?? digit(letter))
    .replace(/dzh|dsch|dsj|dj/g, "j")
    .replace(/kh/g, "h")
    .replace(/q/g, "k")
    .replace(/[yj]/g, "i")
    .replace(/w/g, "v")
    .replace(/([aou])e+/g, "$1")
    .replace(/(\p{L})\1+/gu, "$1");
}

/** A Persian or Arabic digit as ours: the last four bits of either are its value. Any other letter stays. */
function digit(letter: string): string {
  return /[۰-۹٠-٩]/.test(letter) ? String(letter.charCodeAt(0) & 0xf) : letter;
}
