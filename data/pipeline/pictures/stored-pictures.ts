import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Relation } from "../../model/facts/relation.ts";
import { type Language, languages } from "../../model/language.ts";
import { pictureKey } from "../../model/release/documents.ts";
import type { Dataset } from "../../rules/rule.ts";
import { commonPictureHash, pictureHash } from "../../view/pictures/picture-hash.ts";
import { hasOwnPicture, type PictureView, pictureView } from "../../view/pictures/picture-view.ts";
import type { StoredText } from "../kv/key-value-store.ts";
import { buildRelation } from "../release/build-release.ts";

/** Folder of the drawn pictures, below the project's root. */
export const picturesFolder = "data/pictures";

/** A picture that the data needs. */
export interface NeededPicture {
  /** Name of its file. */
  file: string;
  /** What the picture of a relation shows in one language; null for the common picture. */
  view: PictureView | null;
  /** Where it is stored in KV; null for the common picture, which is deployed with the worker. */
  key: string | null;
}

/** File of the common picture, which pages use that have no picture of their own. */
export const commonPictureFile = `${commonPictureHash}.png`;

/** Returns all pictures that the data needs. The common one comes first. */
export function neededPictures(data: Dataset): NeededPicture[] {
  // Most relations have no picture of their own, and building these relations would take longer than all the rest.
  const ofRelations = [...data.relations].flatMap(([id, authored]) =>
    hasOwnPicture(authored) ? picturesOf(buildRelation(id, authored, data)) : [],
  );
  return [{ file: commonPictureFile, view: null, key: null }, ...ofRelations];
}

/** Returns the pictures of a relation, one for each language; none if it shares the common one. */
function picturesOf(relation: Relation): NeededPicture[] {
  const hash = pictureHash(relation);
  if (hash === null) return [];
  return (Object.keys(languages) as Language[]).map((language) => ({
    file: `${hash}.${language}.png`,
    view: pictureView(relation, language),
    key: pictureKey(hash, language),
  }));
}

/** Returns the names of the files in the folder of pictures. @param root the project's root */
export function drawnFiles(root: string): string[] {
  const folder = join(root, picturesFolder);
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".png")) : [];
}

/** Returns the files of relations' pictures that have not been drawn. Without the common picture, the build fails. @param root the project's root */
export function undrawnPictures(root: string, data: Dataset): string[] {
  const drawn = new Set(drawnFiles(root));
  return neededPictures(data).flatMap(({ file, key }) => (key === null || drawn.has(file) ? [] : [file]));
}

/** Returns the needed pictures that have been drawn, as they are stored in KV. @param root the project's root */
export function storedPictures(root: string, data: Dataset): StoredText[] {
  const drawn = new Set(drawnFiles(root));
  return neededPictures(data).flatMap(({ file, key }) => {
    if (key === null || !drawn.has(file)) return [];
    return [{ key, text: readFileSync(join(root, picturesFolder, file)).toString("base64") }];
  });
}
