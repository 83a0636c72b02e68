/** The languages of cards and API responses, by BCP 47 tag, each with its writing direction. */
export const languages = { de: "ltr", en: "ltr", nb: "ltr", ru: "ltr", tg: "ltr", fa: "rtl" } as const;

/** BCP 47 tag of one of our languages. */
export type Language = keyof typeof languages;

/** Writing direction, as in HTML's `dir`. */
export type Direction = "ltr" | "rtl";

/** A value for each of our languages. The compiler reports a missing one. */
export type InEveryLanguage<Text = string> = Readonly<Record<Language, Text>>;

/** Returns true if `tag` is one of our languages. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}

/**
 * Fallbacks for a missing text, by language: the languages that its readers most likely understand come first. Each list has all other
 * languages, so that any text is found.
 */
const fallbacks: InEveryLanguage<readonly Language[]> = {
  de: ["en", "nb", "ru", "tg", "fa"],
  en: ["de", "nb", "ru", "tg", "fa"],
  nb: ["en", "de", "ru", "tg", "fa"],
  ru: ["en", "de", "nb", "tg", "fa"],
  tg: ["ru", "en", "de", "nb", "fa"],
  fa: ["en", "de", "ru", "tg", "nb"],
};

/** Returns `preferred` if it is available, or else its first available fallback; null if none of our languages is available. */
export function firstAvailable(preferred: Language, available: readonly string[]): Language | null {
  return [preferred, ...fallbacks[preferred]].find((language) => available.includes(language)) ?? null;
}

/** Tags that stand for one of our languages: we write Norwegian as Bokmål, which readers of Nynorsk also understand. */
const aliases: Readonly<Record<string, Language>> = { no: "nb", nn: "nb" };

/**
 * Returns our language for a BCP 47 tag in any letter case, or null if there is none. Implements RFC 4647 section 3.4 (lookup), which
 * removes subtags from the end until a tag matches. Our tags are all primary subtags.
 */
export function languageFor(tag: string): Language | null {
  const primary = tag.toLowerCase().split("-")[0] as string;
  if (isLanguage(primary)) return primary;
  return Object.hasOwn(aliases, primary) ? (aliases[primary] as Language) : null;
}

/** Right-to-left scripts (ISO 15924), and the languages written in them unless their tag names another script. */
const rightToLeft = {
  scripts: ["arab", "hebr", "thaa", "syrc", "nkoo"],
  languages: ["ar", "ckb", "dv", "fa", "he", "ks", "ps", "prs", "sd", "ug", "ur", "yi"],
};

/** Returns the writing direction for any BCP 47 tag, such as that of a source's language. */
export function directionOf(tag: string): Direction {
  const [language = "", ...subtags] = tag.toLowerCase().split("-");
  const script = subtags.find((subtag) => /^[a-z]{4}$/.test(subtag));
  const isRightToLeft = script ? rightToLeft.scripts.includes(script) : rightToLeft.languages.includes(language);
  return isRightToLeft ? "rtl" : "ltr";
}
