import { type DocumentType, decode, hashOf, readTombstone } from "../../model/release/documents.ts";
import { type LogEntry, logKey } from "../../model/release/release-log.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import { type Activation, activate, type Time } from "./activate.ts";
import { changedRelations, changeSummary } from "./change-summary.ts";
import { assertLogged, requirePointer } from "./next-number.ts";
import { inBatches, type ProgressListener } from "./progress.ts";
import { NotPublished, readableContents, releaseContents, repairHint } from "./published.ts";
import { readableLog, readLogEntry } from "./read-log.ts";

/**
 * Activates an earlier release again, under a new number. Deletes nothing.
 * @param to number of the earlier release
 * @param time time of the rollback
 * @throws {NotPublished} if there is no such release, or if one of its documents is missing, damaged or withdrawn
 */
export async function rollback(
  kv: KeyValueStore,
  to: number,
  time: Time,
  onProgress: ProgressListener = () => undefined,
): Promise<Activation> {
  const before = await requirePointer(kv);
  if (before) await assertLogged(kv, before);
  const entry = before ? await readLogEntry(kv, to) : null;
  if (!before || to > before.release || before.abandoned.includes(to)) {
    throw new NotPublished(`there is no release ${to}; to list them, run npm run data -- releases`);
  }
  if (!entry) throw new NotPublished(`${logKey(to)} is missing or damaged; choose another release, or ${repairHint}`);
  if (before.root === entry.root)
    return { release: before.release, changed: false, writes: 0, summary: "", damaged: [] };

  const [current, target] = [await readableContents(kv, before.root), await releaseContents(kv, entry.root)];
  const newKeys = [...target.keys].filter((key) => !current.keys.has(key) || current.unreadable.includes(key));
  await inBatches(newKeys, { step: "reading", onProgress }, async (keys) => {
    const texts = await kv.read(keys);
    keys.forEach((key, index) => {
      assertReadable(key, texts[index] ?? null, to);
    });
  });

  const log = await readableLog(kv, before);
  // The current release is listed even if its own log entry is damaged.
  const rolledBack = [before.root, ...rootsSince(log.entries, to), ...before.rolledBack];
  const summary = `to release ${to}: ${changeSummary(current, target)}`;
  const { release, writes } = await activate(kv, before, {
    root: entry.root,
    action: "rollback",
    time,
    summary,
    rolledBack,
    changed: current.unreadable.length === 0 ? changedRelations(current, target) : null,
    ...(entry.commit === undefined ? {} : { commit: entry.commit }),
  });
  return { release, changed: true, writes, summary, damaged: [...current.unreadable, ...log.unreadable.map(logKey)] };
}

/** @throws {NotPublished} if a document of release `to` is missing, damaged or withdrawn */
function assertReadable(key: string, text: string | null, to: number): void {
  if (text === null)
    throw new NotPublished(
      `${key} of release ${to} is missing, so that release cannot be made current again; choose another, or ${repairHint}`,
    );
  const withdrawn = readTombstone(text);
  if (withdrawn) {
    throw new NotPublished(
      `${key} of release ${to} was withdrawn (${withdrawn.reason}), so that release cannot be made current again; choose another`,
    );
  }
  const [type = "", hash = ""] = key.split("/");
  if (hashOf(text) !== hash)
    throw new NotPublished(`${key} of release ${to} is damaged; choose another, or ${repairHint}`);
  if (type !== "widget" && type !== "export") decode(type as DocumentType, hash, text);
}

/** Returns the roots of the releases after `to`, newest first. */
function rootsSince(log: readonly LogEntry[], to: number): string[] {
  return log.filter(({ release }) => release > to).map(({ root }) => root);
}
