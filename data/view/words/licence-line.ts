import type { Language } from "../../model/language.ts";
import { licence } from "../../model/licence.ts";
import { labelText } from "./words.ts";

/** Under which licence the data are, as a card or a table says it. */
export function licenceLine(language: Language): { text: string; url: string } {
  return { text: labelText("licence", language, { text: licence.data.spdx }), url: licence.data.url };
}

/** The licences of an answer of the API. @param language of its words; absent where it has none */
export function licences(language?: Language): { data: typeof licence.data; quotes: string } {
  return { data: licence.data, quotes: language ? labelText("quotes", language) : licence.quotes };
}
