/** The languages (BCP 47) in which cards and answers are written, each with its script's direction. */
export const languages = { de: "ltr", en: "ltr" } as const;

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

/** The order in which other languages stand in for one that is missing. */
const fallbackChain: readonly Language[] = ["en", "de"];

/** The first language of `available` that `wanted` may be read in: itself, then the fallback chain; null if none is there. */
export function firstAvailable(wanted: Language, available: readonly string[]): Language | null {
  return [wanted, ...fallbackChain].find((language) => available.includes(language)) ?? null;
}
