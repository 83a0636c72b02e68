/** The languages (BCP 47) in which cards and answers are written, each with its script's direction. */
export const languages = { de: "ltr", en: "ltr", nb: "ltr", ru: "ltr", tg: "ltr", fa: "rtl" } as const;

/** One of the languages that Entente writes, as a BCP 47 tag. */
export type Language = keyof typeof languages;

/** Writing direction, as HTML's `dir` names it. */
export type Direction = "ltr" | "rtl";

/** A text for each language. A missing one is an error of the compiler. */
export type InEveryLanguage<Text = string> = Readonly<Record<Language, Text>>;

/** Tells whether `tag` is a language that Entente writes. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}

/**
 * The order in which other languages stand in for one that is missing: first those that its readers are likeliest to read.
 * Every chain names all the others, so that a text in any one language is found.
 */
const fallbacks: InEveryLanguage<readonly Language[]> = {
  de: ["en", "nb", "ru", "tg", "fa"],
  en: ["de", "nb", "ru", "tg", "fa"],
  nb: ["en", "de", "ru", "tg", "fa"],
  ru: ["en", "de", "nb", "tg", "fa"],
  tg: ["ru", "en", "de", "nb", "fa"],
  fa: ["en", "de", "ru", "tg", "nb"],
};

/** The first language of `available` that `preferred` may be read in: itself, then its stand-ins; null if none is there. */
export function firstAvailable(preferred: Language, available: readonly string[]): Language | null {
  return [preferred, ...fallbacks[preferred]].find((language) => available.includes(language)) ?? null;
}

/** Tags that mean one of our languages: Norwegian is written as Bokmål here, which a reader of Nynorsk reads as well. */
const aliases: Readonly<Record<string, Language>> = { no: "nb", nn: "nb" };

/**
 * The language of ours that a BCP 47 tag, in any case, asks for; null where it is none.
 * RFC 4647, 3.4 (lookup): subtags are cut off from the end until one of ours is left. Ours are primary subtags all of them.
 */
export function languageFor(tag: string): Language | null {
  const primary = tag.toLowerCase().split("-")[0] as string;
  if (isLanguage(primary)) return primary;
  return Object.hasOwn(aliases, primary) ? (aliases[primary] as Language) : null;
}

/** ISO 15924 codes of scripts that run from right to left, and the languages written in them unless their tag says otherwise. */
const rightToLeft = {
  scripts: ["arab", "hebr", "thaa", "syrc", "nkoo"],
  languages: ["ar", "ckb", "dv", "fa", "he", "ks", "ps", "prs", "sd", "ug", "ur", "yi"],
};

/** The writing direction of a text in the language of a BCP 47 tag, which need not be one of ours: a source's, for instance. */
export function directionOf(tag: string): Direction {
  const [language = "", ...subtags] = tag.toLowerCase().split("-");
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const isRightToLeft = script ? rightToLeft.scripts.includes(script) : rightToLeft.languages.includes(language);
  return isRightToLeft ? "rtl" : "ltr";
}
