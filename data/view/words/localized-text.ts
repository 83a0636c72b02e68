import { monthNames, monthNamesAlone } from "../../labels/generated.ts";
import { firstAvailable, type Language } from "../../model/language.ts";
import type { CardText } from "../../model/views/card-view.ts";

/** A text and its language, as a BCP 47 tag. */
export interface LocalizedText {
  text: string;
  lang: string;
}

/** Returns the text in `language`, or in its first available fallback; null if there is no text at all. */
export function localizedText(
  texts: Partial<Record<Language, string>> | undefined,
  language: Language,
): (LocalizedText & { lang: Language }) | null {
  const lang = texts ? firstAvailable(language, Object.keys(texts)) : null;
  return lang ? { text: texts?.[lang] as string, lang } : null;
}

/** Returns the text as a piece of a card in `language`. A text in another language carries its tag. No-break spaces keep days with their months. */
export function localizedPiece({ text, lang }: LocalizedText, language: Language): CardText[number] {
  const unbroken = text.replace(spaceInDate, "$1\u00a0");
  return lang === language ? unbroken : { text: unbroken, lang };
}

const months = [monthNames, monthNamesAlone].flatMap((names) => Object.values(names).flat());
const spaceInDate = new RegExp(`(\\p{Nd}\\.?) (?=(?:${months.join("|")})(?!\\p{L}))`, "gu");
