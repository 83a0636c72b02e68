import { type DocumentType, decode, hashOf, readTombstone } from "../../model/release/documents.ts";
import type { LogEntry } from "../../model/release/release-log.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import { type Activation, activate } from "./activate.ts";
import { changeSummary } from "./change-summary.ts";
import { inBatches, type ProgressListener } from "./progress.ts";
import { contentsOf, NotPublished, readLog, readLogEntry, readPointer } from "./published.ts";

/**
 * Puts an earlier release in force again, under a number of its own. Nothing is deleted.
 * @param to number of the earlier release
 * @param time when it is done, ISO 8601, UTC
 * @throws {NotPublished} where there is no such release, or a document of it is missing or was withdrawn
 */
export async function rollback(
  kv: KeyValueStore,
  to: number,
  time: string,
  watch: ProgressListener = () => undefined,
): Promise<Activation> {
  const before = await readPointer(kv);
  const entry = await readLogEntry(kv, to);
  if (!before || !entry || to > before.release || before.abandoned.includes(to)) {
    throw new NotPublished(`there is no release ${to}; npm run data -- releases lists them`);
  }
  if (before.root === entry.root) return { release: before.release, changed: false, writes: 0, summary: "" };

  const [held, wanted] = [await contentsOf(kv, before.root), await contentsOf(kv, entry.root)];
  const others = [...wanted.keys].filter((key) => !held.keys.has(key));
  await inBatches(others, { step: "reading", watch }, async (keys) => {
    const texts = await kv.read(keys);
    keys.forEach((key, index) => {
      assertReadable(key, texts[index] ?? null);
    });
  });

  const rolledBack = [...rootsSince(await readLog(kv), to), ...before.rolledBack];
  const summary = `to release ${to}: ${changeSummary(held, wanted)}`;
  const release = await activate(kv, before, { root: entry.root, action: "rollback", time, summary, rolledBack });
  return { release, changed: true, writes: 2, summary };
}

function assertReadable(key: string, text: string | null): void {
  if (text === null) throw new NotPublished(`${key} of that release is missing; it cannot be put in force again`);
  const withdrawn = readTombstone(text);
  if (withdrawn) {
    throw new NotPublished(
      `${key} of that release was withdrawn (${withdrawn.reason}); it cannot be put in force again`,
    );
  }
  const [type = "", hash = ""] = key.split("/");
  if (hashOf(text) !== hash) throw new NotPublished(`${key} of that release is damaged; publish the data again`);
  if (type !== "widget") decode(type as DocumentType, hash, text);
}

/** Roots of the releases that came after `to`, the newest first. */
function rootsSince(log: readonly LogEntry[], to: number): string[] {
  return log.filter(({ release }) => release > to).map(({ root }) => root);
}
