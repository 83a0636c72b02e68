import { documentKey } from "../../data/model/release/documents.ts";
import type { ReleaseReader } from "./release-reader.ts";
import type { StorageAccess } from "./tiers/storage-access.ts";

/**
 * Reads the root of a new release, and the country documents that replace those in memory, so that the next requests do not wait for
 * them.
 */
export async function readNewIndexes(
  { memory }: StorageAccess,
  before: ReleaseReader,
  after: ReleaseReader,
): Promise<void> {
  const isInMemory = (type: "root" | "country", hash: string) =>
    memory.documents.get(documentKey(type, hash)) !== undefined;
  if (!isInMemory("root", before.head.root)) return;
  const [{ countries: old }, { countries }] = await Promise.all([before.root(), after.root()]);
  const replaced = Object.entries(old).filter(
    ([code, { hash }]) => countries[code]?.hash !== hash && isInMemory("country", hash),
  );
  await Promise.all(replaced.map(([code]) => after.country(code)));
}
