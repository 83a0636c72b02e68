import { pageWords } from "../../labels/pages/page-labels.ts";
import type { Relation } from "../../model/facts/relation.ts";
import type { Language } from "../../model/language.ts";
import { pictureText, pictureView } from "./picture-view.ts";

/** The picture of a page, for link previews. */
export interface PagePicture {
  url: string;
  /** The picture in words. */
  text: string;
}

/** Returns the picture of a page about a relation. @param hash see `pictureHash`; null for the common picture */
export function relationPagePicture(
  relation: Relation,
  hash: string | null,
  { origin, language }: { origin: string; language: Language },
): PagePicture {
  if (hash === null) return commonPagePicture(origin, language);
  return { url: `${origin}/pictures/${hash}.${language}.png`, text: pictureText(pictureView(relation, language)) };
}

/** Returns the common picture, which pages use that have none of their own. */
export function commonPagePicture(origin: string, language: Language): PagePicture {
  return { url: `${origin}/pictures/common.png`, text: `Entente: ${pageWords[language].tagline}` };
}
