import type { InEveryLanguage } from "../model/language.ts";

const western = { comma: ", ", semicolon: "; " };

/** Separators: `comma` for lists, `semicolon` for lists whose entries contain commas, `or` for alternatives. */
export const separators: InEveryLanguage<{ comma: string; semicolon: string; or: string }> = {
  de: { ...western, or: " oder " },
  en: { ...western, or: " or " },
  nb: { ...western, or: " eller " },
  ru: { ...western, or: " или " },
  tg: { ...western, or: " ё " },
  fa: { comma: "، ", semicolon: "؛ ", or: " یا " },
};
