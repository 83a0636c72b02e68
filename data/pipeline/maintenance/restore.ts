import { pointerKey } from "../../model/release/release-log.ts";
import type { KeyValueStore, StoredText } from "../kv/key-value-store.ts";
import { inBatches, type ProgressListener } from "../publish/progress.ts";
import { Refused } from "../refused.ts";
import { readSaved, savedKeys } from "./backup-folder.ts";
import type { Finding } from "./finding.ts";
import { survey } from "./survey.ts";
import { stateOf } from "./value-state.ts";

/** The result of a restoration. */
export interface Restoration {
  /** Number of the current release. */
  release: number | null;
  /** Number of values in the backup, and how many of them this run wrote. */
  values: number;
  written: number;
  /** Keys of values that are damaged in the backup, and were not written. */
  damaged: string[];
  /** What is wrong with the namespace afterwards. */
  findings: Finding[];
}

/**
 * Writes a backup into a namespace that is empty or that has only values of the backup: documents first, then the log, the
 * pointer last. If it is interrupted, the next run continues. Verifies the namespace at the end.
 * @throws {Refused} if the folder has no complete backup, or if the namespace has anything else
 */
export async function restore(
  kv: KeyValueStore,
  folder: string,
  onProgress: ProgressListener = () => undefined,
): Promise<Restoration> {
  const pointerText = readSaved(folder, pointerKey);
  if (stateOf(pointerKey, pointerText) !== "intact") {
    throw new Refused(
      `${folder} has no complete backup, because ${pointerKey}, which is copied last, is missing or damaged.`,
    );
  }
  const keys = savedKeys(folder);
  const present = new Set(await kv.list(""));
  await assertSubset(kv, folder, present, new Set(keys), onProgress);

  const damaged: string[] = [];
  const isLog = (key: string) => key.startsWith("log/");
  const isDocument = (key: string) => !isLog(key) && key !== pointerKey;
  const lacking = keys.filter((key) => !present.has(key));
  let written = 0;
  for (const group of [isDocument, isLog, (key: string) => key === pointerKey]) {
    await inBatches(lacking.filter(group), { step: "writing", onProgress }, async (batch) => {
      const values = batch.flatMap((key): StoredText[] => {
        const text = readSaved(folder, key) ?? "";
        if (["damaged", "missing"].includes(stateOf(key, text))) damaged.push(key);
        return damaged.includes(key) ? [] : [{ key, text }];
      });
      await kv.write(values);
      written += values.length;
    });
  }
  const { current, findings } = await survey(kv, undefined, onProgress);
  return { release: current, values: keys.length, written, damaged, findings };
}

/** @throws {Refused} if the namespace has a value that the backup lacks or has with a different text */
async function assertSubset(
  kv: KeyValueStore,
  folder: string,
  present: ReadonlySet<string>,
  saved: ReadonlySet<string>,
  onProgress: ProgressListener,
): Promise<void> {
  const refuse = (key: string) => {
    throw new Refused(
      `The namespace already has ${key}, which the backup ${saved.has(key) ? "has with different content" : "lacks"}. Restore into an empty namespace; to complete a damaged one, use npm run data -- repair --from ${folder}.`,
    );
  };
  for (const key of present) if (!saved.has(key)) refuse(key);
  await inBatches([...present], { step: "comparing", onProgress }, async (batch) => {
    const texts = await kv.read(batch);
    batch.forEach((key, index) => {
      if (texts[index] !== readSaved(folder, key)) refuse(key);
    });
  });
}
