import { readTombstone, shortHash, tombstone } from "../../model/release/documents.ts";
import { abandonedKey, logKey, type Pointer, pointerKey } from "../../model/release/release-log.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import { inBatches, type ProgressListener } from "../publish/progress.ts";
import { numberOf } from "../publish/read-log.ts";
import { Refused } from "../refused.ts";
import { isSaved, readSaved, save, savedKeys } from "./backup-folder.ts";
import { isKnownKey } from "./known-keys.ts";
import { survey } from "./survey.ts";
import { surveyLog } from "./survey-log.ts";
import { intactPointer, stateOf } from "./value-state.ts";

/** The result of a backup. */
export interface Backup {
  /** Number of the release that was current when the backup began. */
  release: number;
  /** Number of values in the namespace, and how many of them this run copied. */
  values: number;
  copied: number;
  /** Keys of values that releases need but KV has lost or damaged, which were not copied. Values that the backup has under these keys stay. */
  damaged: string[];
  /** Keys of values that were not copied because no release needs them: damaged ones, and those that Entente does not write. */
  skipped: string[];
}

/**
 * Copies all values into a folder: only those that it lacks, and those that may have changed. If it is interrupted, the next
 * run continues. The pointer is copied last, so that a backup never names values that it lacks. Copies of documents that the pointer
 * lists as withdrawn become tombstones. A withdrawal that was interrupted is not listed yet: its copies stay until it is complete.
 * @throws {Refused} if there is no intact pointer, if it contradicts the log, or if the folder has a backup of another namespace
 */
export async function backup(
  kv: KeyValueStore,
  folder: string,
  onProgress: ProgressListener = () => undefined,
): Promise<Backup> {
  const [pointerText = null] = await kv.read([pointerKey]);
  const pointer = intactPointer(pointerText);
  if (pointerText === null || !pointer) {
    throw new Refused(
      `${pointerKey} is missing or damaged, so there is no release to back up; run npm run data -- repair first.`,
    );
  }
  await assertSameNamespace(kv, folder, pointer);
  // Entries after the current release belong to a run that is active, or that was interrupted.
  const isLater = (key: string) => {
    const number = numberOf(key);
    return key.startsWith("log/") && number > pointer.release && key !== abandonedKey(number);
  };
  // KV may not list an entry yet that was just written.
  const listed = [...new Set([...(await kv.list("")), logKey(pointer.release)])];
  // Before anything is copied: a folder with a wrong pointer would be useless after a repair.
  const log = await surveyLog(kv, listed.filter(isKnownKey), async () => null, onProgress);
  if (!log.pointer)
    throw new Refused(
      `${pointerKey} contradicts the log, so nothing was backed up; run npm run data -- repair, then back up again.`,
    );
  const keys = listed.filter((key) => isKnownKey(key) && key !== pointerKey && !isLater(key));
  const withdrawn = new Map(
    pointer.withdrawals.flatMap(({ time, reason, documents }) =>
      documents.map((hash) => [hash, tombstone(time, reason)] as const),
    ),
  );
  const mayHaveChanged = (key: string) => key.startsWith("log/") || withdrawn.has(shortHash(key));
  const wanted = keys.filter((key) => mayHaveChanged(key) || !isSaved(folder, key));

  const skipped = listed.filter((key) => !isKnownKey(key));
  const damaged: string[] = [];
  let copied = 0;
  const copy = (key: string, text: string) => {
    if (readSaved(folder, key) === text) return;
    save(folder, key, text);
    copied += 1;
  };
  await inBatches(wanted, { step: "copying", onProgress }, async (batch) => {
    const texts = await kv.read(batch);
    batch.forEach((key, index) => {
      const text = texts[index] ?? null;
      const state = stateOf(key, text);
      if (text !== null && (state === "intact" || state === "withdrawn" || state === "newer")) copy(key, text);
      else damaged.push(key);
    });
  });
  // KV may have lost or damaged a tombstone.
  for (const key of withdrawn.size > 0 ? savedKeys(folder) : []) {
    const text = withdrawn.get(shortHash(key));
    if (text !== undefined && !readTombstone(readSaved(folder, key) ?? "")) copy(key, text);
  }

  const present = new Set(keys);
  /** Reads what the backup has of the values in KV, so that the survey reads nothing twice. */
  const read = async (wantedKeys: readonly string[]) => {
    const unlisted = wantedKeys.filter((key) => !present.has(key) && key !== pointerKey && !isLater(key));
    const texts = await kv.read(unlisted);
    unlisted.forEach((key, index) => {
      const text = texts[index] ?? null;
      if (text === null || !["intact", "withdrawn"].includes(stateOf(key, text))) return;
      present.add(key);
      copy(key, text);
    });
    const isIntact = (key: string) => present.has(key) && !damaged.includes(key);
    return wantedKeys.map((key) => (key === pointerKey ? pointerText : isIntact(key) ? readSaved(folder, key) : null));
  };
  const findText = async (key: string) => (isSaved(folder, key) ? readSaved(folder, key) : null);
  const { findings } = await survey({ ...kv, list: async () => [pointerKey, ...present], read }, findText, onProgress);
  const lost = findings.filter(({ problem }) => problem === "missing" || problem === "damaged").map(({ key }) => key);
  copy(pointerKey, pointerText);

  return {
    release: pointer.release,
    values: keys.length + 1,
    copied,
    damaged: lost,
    skipped: [...skipped, ...damaged.filter((key) => !lost.includes(key))].sort(),
  };
}

/** @throws {Refused} if the folder has values of another namespace, or of a later release */
async function assertSameNamespace(kv: KeyValueStore, folder: string, { release }: Pointer): Promise<void> {
  const savedPointer = intactPointer(readSaved(folder, pointerKey));
  if (savedPointer && savedPointer.release > release) {
    throw new Refused(
      `${folder} has release ${savedPointer.release}, but the current release is ${release}: it is a backup of another namespace, KV shows an old pointer, or the backup was made while ${pointerKey} was damaged. Wait a minute and run the command again, or choose another folder.`,
    );
  }
  const first = logKey(1);
  const [text = null] = await kv.read([first]);
  const savedFirst = readSaved(folder, first);
  const areBothIntact = stateOf(first, text) === "intact" && stateOf(first, savedFirst) === "intact";
  if (areBothIntact && text !== savedFirst)
    throw new Refused(`${folder} is a backup of another namespace: its ${first} differs. Choose another folder.`);
}
