import { type Documents, documentKey } from "../../model/release/documents.ts";
import { newestSchema } from "../../model/release/earlier-forms.ts";
import { changesBetween, sourceChangesBetween } from "../../view/changes/relation-changes.ts";
import { isSame } from "../../view/changes/value-differences.ts";
import type { ReadableStore } from "../kv/key-value-store.ts";
import type { Release } from "../release/build-release.ts";
import { inBatches, type ProgressListener } from "./progress.ts";
import { type Contents, decodeIntact } from "./published.ts";

type Hashes = Pick<Contents, "relations" | "sources">;

/**
 * Returns the hashes of the published relations and sources, with the new hash for each that the new release only stores in
 * a newer form. A comparison with the result finds changes of content, not of form.
 */
export async function inNewForm(
  kv: ReadableStore,
  published: Hashes,
  release: Release,
  onProgress: ProgressListener,
): Promise<Hashes> {
  const texts = new Map(release.documents.map((document) => [document.key, document]));
  const renewed = async <Type extends "relation" | "source">(type: Type, isUnchanged: Comparison<Type>) => {
    const list = `${type}s` as const;
    const hashes: Record<string, string> = { ...published[list] };
    const differing = Object.entries(hashes).filter(([id, hash]) => ![undefined, hash].includes(newHash(id)));
    await inBatches(differing, { step: `comparing ${list}`, onProgress }, async (batch) => {
      const stored = await kv.read(batch.map(([, hash]) => documentKey(type, hash)));
      batch.forEach(([id, hash], index) => {
        const [text, after] = [stored[index] ?? null, newHash(id) as string];
        if (text === null || isInNewestForm(type, text)) return;
        const [before, current] = [
          decodeIntact(type, hash, text),
          decodeIntact(type, after, texts.get(documentKey(type, after))?.text ?? ""),
        ];
        if (before && current && isUnchanged(before, current)) hashes[id] = after;
      });
    });
    return hashes;

    function newHash(id: string): string | undefined {
      return release.contents[list][id];
    }
  };
  return {
    relations: await renewed(
      "relation",
      (before, after) =>
        changesBetween(before.relation, after.relation).length === 0 &&
        isSame(before.relation.sources, after.relation.sources),
    ),
    sources: await renewed("source", (before, after) => sourceChangesBetween(before.source, after.source).length === 0),
  };
}

type Comparison<Type extends "relation" | "source"> = (before: Documents[Type], after: Documents[Type]) => boolean;

function isInNewestForm(type: string, text: string): boolean {
  return text.startsWith(`{"schema":${newestSchema(type)},`);
}
