import { pictureLabels } from "../../labels/pages/picture-labels.ts";
import type { Relation } from "../../model/facts/relation.ts";
import { type Language, languages } from "../../model/language.ts";
import { hashOf } from "../../model/release/documents.ts";
import { hasOwnPicture, pictureView } from "./picture-view.ts";

/** Version of the pictures' design. Raise it after you change how pictures are drawn, so that all of them are drawn again. */
const design = 1;

/** Hash of what the common picture shows, like {@link pictureHash}. */
export const commonPictureHash = hashOf(JSON.stringify({ design, common: pictureLabels }));

/**
 * Returns the hash in the keys of a relation's pictures: the SHA-256 of what they show in all languages, in hexadecimal. It is not the hash
 * of a PNG file, because the same picture has different bytes on different machines.
 * @returns null if the relation has no pictures of its own
 */
export function pictureHash(relation: Relation): string | null {
  if (!hasOwnPicture(relation)) return null;
  const views = (Object.keys(languages) as Language[]).map((language) => pictureView(relation, language));
  return hashOf(JSON.stringify({ design, views }));
}
