import { languageNames } from "../../labels/generated.ts";
import type { Language } from "../../model/language.ts";
import { textLanguage } from "../../model/language-tags.ts";
import { withCapital } from "./words.ts";

/**
 * Returns the name of another language in `language`, with a capital: "German", "Немецкий"; the tag itself if CLDR has no name.
 * @param tag BCP 47
 * @returns undefined for the same language, or an unknown one
 */
export function otherLanguageName(tag: string, language: Language): string | undefined {
  if (tag === "und" || textLanguage(tag) === language) return undefined;
  const name = languageNames[language][tag.split("-")[0] as string];
  return name ? withCapital(name, language) : tag;
}
