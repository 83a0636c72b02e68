import type { Language } from "../model/language.ts";
import { licence } from "../model/licence.ts";
import { say } from "./words.ts";

/** Under which licence the data are, as a card or a table says it. */
export function licenceLine(language: Language): { text: string; url: string } {
  return { text: say("licence", language, { text: licence.data.spdx }), url: licence.data.url };
}
