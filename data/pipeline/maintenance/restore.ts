import { abandonedKey, abandonedText, type Pointer, pointerKey } from "../../model/release/release-log.ts";
import type { KeyValueStore, StoredText } from "../kv/key-value-store.ts";
import { inBatches, type ProgressListener } from "../publish/progress.ts";
import { abandonedNumbers, numberAfter } from "../publish/read-log.ts";
import { Refused } from "../refused.ts";
import { readSaved, savedKeys } from "./backup-folder.ts";
import type { Finding } from "./finding.ts";
import { survey } from "./survey.ts";
import { intactPointer, stateOf } from "./value-state.ts";

/** The result of a restoration. */
export interface Restoration {
  /** Number of the current release. */
  release: number | null;
  /** Time of the backup's current release, ISO 8601, UTC. The backup lacks all later withdrawals. */
  time: string;
  /** Number that the next release gets. */
  next: number;
  /** Number of values in the backup and of notes about skipped numbers, and how many of them this run wrote. */
  values: number;
  written: number;
  /** Keys of values that are damaged in the backup, and were not written. */
  damaged: string[];
  /** What is wrong with the namespace afterwards. */
  findings: Finding[];
}

/** The most numbers that a restoration skips. The pointer lists each of them. */
const maxSkipped = 1000;

/**
 * Writes a backup into a namespace that is empty or that has only values of the backup: documents first, then the log, the
 * pointer last. If it is interrupted, the next run continues. Verifies the namespace at the end.
 * @param next number that the next release gets. The numbers before it belonged to releases that the backup lacks, so they are
 * abandoned. Default: the number after the last release of the backup.
 * @throws {Refused} if the folder has no complete backup, if the namespace has anything else, or if `next` is too low or too high
 */
export async function restore(
  kv: KeyValueStore,
  folder: string,
  onProgress: ProgressListener = () => undefined,
  { next }: { next?: number } = {},
): Promise<Restoration> {
  const savedPointer = intactPointer(readSaved(folder, pointerKey));
  if (!savedPointer) {
    throw new Refused(
      `${folder} has no complete backup, because ${pointerKey}, which is copied last, is missing or damaged.`,
    );
  }
  const keys = savedKeys(folder);
  const present = new Set(await kv.list(""));
  const [presentPointer = null] = await kv.read([pointerKey]);
  const pointer = pointerFor(savedPointer, presentPointer, next);
  const later = pointer.abandoned.filter((number) => number > pointer.release);
  const notes = new Map(later.map((number) => [abandonedKey(number), abandonedText(number)]));
  await assertSubset(kv, folder, present, { saved: new Set(keys), notes, pointer }, onProgress);

  const damaged: string[] = [];
  const isLog = (key: string) => key.startsWith("log/");
  const lacking = [...new Set([...keys, ...notes.keys()])].filter((key) => key !== pointerKey && !present.has(key));
  let written = 0;
  for (const group of [(key: string) => !isLog(key), isLog]) {
    await inBatches(lacking.filter(group), { step: "writing", onProgress }, async (batch) => {
      const values = batch.flatMap((key): StoredText[] => {
        const text = notes.get(key) ?? readSaved(folder, key) ?? "";
        if (["damaged", "missing"].includes(stateOf(key, text))) damaged.push(key);
        return damaged.includes(key) ? [] : [{ key, text }];
      });
      await kv.write(values);
      written += values.length;
    });
  }
  const text = JSON.stringify(pointer);
  if (text !== presentPointer) {
    await kv.write([{ key: pointerKey, text }]);
    written += 1;
  }
  const { current, findings } = await survey(kv, undefined, onProgress);
  const { time } = pointer;
  const values = new Set([...keys, ...notes.keys()]).size;
  return {
    release: current,
    time,
    next: numberAfter(pointer.release, pointer.abandoned),
    values,
    written,
    damaged,
    findings,
  };
}

/**
 * Returns the pointer to write: that of the backup, with the numbers before `next` abandoned, and those that an earlier run of the
 * same restoration abandoned.
 */
function pointerFor(saved: Pointer, presentText: string | null, next: number | undefined): Pointer {
  const { release } = saved;
  if (next !== undefined && !(next > release && next <= release + maxSkipped)) {
    throw new Refused(
      `The backup has release ${release}, so the number of the next one must be from ${release + 1} to ${release + maxSkipped}, not ${next}.`,
    );
  }
  const present = intactPointer(presentText);
  const skipped = Array.from({ length: (next ?? release + 1) - release - 1 }, (_, index) => release + 1 + index);
  const abandoned = new Set([...saved.abandoned, ...(present?.abandoned ?? []), ...skipped]);
  return { ...saved, abandoned: [...abandoned].sort((a, b) => a - b) };
}

/** @throws {Refused} if the namespace has a value that this restoration does not write */
async function assertSubset(
  kv: KeyValueStore,
  folder: string,
  present: ReadonlySet<string>,
  { saved, notes, pointer }: { saved: ReadonlySet<string>; notes: ReadonlyMap<string, string>; pointer: Pointer },
  onProgress: ProgressListener,
): Promise<void> {
  const refuse = (key: string) => {
    throw new Refused(
      `The namespace already has ${key}, which the backup ${saved.has(key) ? "has with different content" : "lacks"}. Restore into an empty namespace; to complete a damaged one that has the history of the backup, use npm run data -- repair --from ${folder}.`,
    );
  };
  const others = [...present].filter((key) => !saved.has(key) && !notes.has(key));
  const lastNote = Math.max(...abandonedNumbers(others));
  if (lastNote > pointer.release) {
    throw new Refused(
      `The namespace has notes that an earlier restoration wrote with --next; run it again with --next ${lastNote + 1} or higher.`,
    );
  }
  for (const key of others) refuse(key);
  await inBatches([...present], { step: "comparing", onProgress }, async (batch) => {
    const texts = await kv.read(batch);
    batch.forEach((key, index) => {
      const text = texts[index] ?? null;
      if (key === pointerKey ? !isSamePointer(text, pointer) : text !== (notes.get(key) ?? readSaved(folder, key)))
        refuse(key);
    });
  });
}

/** True if a stored pointer differs from one at most in its abandoned numbers. */
function isSamePointer(text: string | null, pointer: Pointer): boolean {
  const present = intactPointer(text);
  return (
    present !== null && JSON.stringify({ ...present, abandoned: [] }) === JSON.stringify({ ...pointer, abandoned: [] })
  );
}
