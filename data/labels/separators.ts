import type { InEveryLanguage } from "../model/language.ts";

const western = { comma: ", ", semicolon: "; " };

/** What stands between the members of a list, between members that have commas of their own, and between what one of holds. */
export const separators: InEveryLanguage<{ comma: string; semicolon: string; or: string }> = {
  de: { ...western, or: " oder " },
  en: { ...western, or: " or " },
  nb: { ...western, or: " eller " },
  ru: { ...western, or: " или " },
  tg: { ...western, or: " ё " },
  fa: { comma: "، ", semicolon: "؛ ", or: " یا " },
};
