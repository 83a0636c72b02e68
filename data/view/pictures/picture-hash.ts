import { pictureLabels } from "../../labels/pages/picture-labels.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type Language, languages } from "../../model/language.ts";
import { hashOf } from "../../model/release/documents.ts";
import { hasOwnPicture, pictureView } from "./picture-view.ts";

/** Version of the pictures' design. Raise it after a change of how pictures are drawn, so that all of them are drawn again. */
const design = 1;

/** Names the picture that all pages without one of their own share, in the same way as {@link pictureHash}. */
export const commonPictureHash = hashOf(JSON.stringify({ design, common: pictureLabels }));

/**
 * Returns what names the pictures of a relation: the SHA-256 of what they show in all languages, in hexadecimal. It is not the hash of a
 * PNG, because browsers draw the same picture with different bytes on different machines.
 * @returns null if the relation has no pictures of its own
 */
export function pictureHash(relation: Relation): string | null {
  if (!hasOwnPicture(relation)) return null;
  const views = (Object.keys(languages) as Language[]).map((language) => pictureView(relation, language));
  return hashOf(JSON.stringify({ design, views }));
}
