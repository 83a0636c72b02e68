import type { Language } from "../../../data/model/language.ts";
import { CorruptDocument, pictureKey } from "../../../data/model/release/documents.ts";
import { isPictureText } from "../../../data/model/release/picture-text.ts";
import type { Env } from "../../env.ts";
import { readFromTiers } from "../lookup.ts";
import type { StorageAccess } from "../tiers/storage-access.ts";
import { readAsset } from "./asset.ts";
import { decodedBase64 } from "./decoded-base64.ts";

/**
 * Returns a picture of a relation as a PNG file. Nothing depends on a picture, so null says that there is none, that it was withdrawn, or
 * that it cannot be read. It is not kept in memory, where it would displace documents.
 * @param hash see `pictureHash`
 */
export async function readPicture(
  storage: StorageAccess,
  hash: string,
  language: Language,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const key = pictureKey(hash, language);
  const parse = (text: string) => {
    if (!isPictureText(text)) throw new CorruptDocument(`${key} is not a picture`);
    return decodedBase64(text);
  };
  try {
    storage.memory.assertNotWithdrawn(key);
    return (await readFromTiers(storage, { key, parse, kind: "unknown" }))?.value ?? null;
  } catch {
    // The fault has been logged.
    return null;
  }
}

/** Returns the common picture, which pages use that have none of their own, as a PNG file; null if the build's assets are not there. */
export async function readCommonPicture(env: Pick<Env, "ASSETS">): Promise<Uint8Array<ArrayBuffer> | null> {
  const response = await readAsset(env, "/pictures/common.png");
  return response && new Uint8Array(await response.arrayBuffer());
}
