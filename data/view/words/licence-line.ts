import type { Language } from "../../model/language.ts";
import { licence } from "../../model/licence.ts";
import { labelText } from "./words.ts";

/** Returns the licence of the data, as cards, tables and feeds show it. */
export function licenceLine(language: Language): { text: string; url: string } {
  return { text: labelText("licence", language, { text: licence.data.spdx }), url: licence.data.url };
}

/** Returns the licences in an API response. @param language of the response; absent if it has none */
export function licences(language?: Language): { data: typeof licence.data; quotes: string } {
  return { data: licence.data, quotes: language ? labelText("quotes", language) : licence.quotes };
}
