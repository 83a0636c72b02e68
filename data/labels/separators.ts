import type { InEveryLanguage } from "../model/language.ts";

const western = { comma: ", ", semicolon: "; " };

/** What stands between the members of a list, and between members that have commas of their own. */
export const separators: InEveryLanguage<{ comma: string; semicolon: string }> = {
  de: western,
  en: western,
  nb: western,
  ru: western,
  tg: western,
  fa: { comma: "، ", semicolon: "؛ " },
};
