import { pointerKey } from "../../model/release/release-log.ts";
import type { KeyValueStore, StoredText } from "../kv/key-value-store.ts";
import { inBatches, type ProgressListener } from "../publish/progress.ts";
import { NotPublished } from "../publish/published.ts";
import type { Finding, FindText } from "./finding.ts";
import { type Survey, survey } from "./survey.ts";

/** How long a run counts as active after it has written its entry, in milliseconds. */
const quietTime = 120_000;

/** The result of a repair. */
export interface Repair {
  /** Findings whose values were written, or would be with `dryRun`. */
  repaired: Finding[];
  /** Findings whose values cannot be restored. */
  remaining: Finding[];
}

/**
 * Restores every missing or damaged value that it can: documents first, then the log, the pointer last. If it is
 * interrupted, the next run continues.
 * @param findText returns values from elsewhere
 * @param now time of the repair, ISO 8601, UTC
 * @throws {NotPublished} if another run may be active
 */
export async function repair(
  kv: KeyValueStore,
  findText: FindText,
  now: string,
  onProgress: ProgressListener = () => undefined,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<Repair> {
  const state = await survey(kv, findText, onProgress);
  const { findings } = state;
  const isPointerRepairable = findings.some(({ key, remedy }) => key === pointerKey && remedy !== null);
  const isRepairable = ({ problem, remedy }: Finding) =>
    remedy !== null || (isPointerRepairable && (problem === "interrupted" || problem === "unrecorded"));
  const result = {
    repaired: findings.filter(isRepairable),
    remaining: findings.filter((finding) => !isRepairable(finding)),
  };
  if (dryRun) return result;
  await assertQuiet(kv, state, now);
  const values = findings.flatMap(({ key, remedy }): StoredText[] => (remedy === null ? [] : [{ key, text: remedy }]));
  const rank = ({ key }: StoredText) => (key === pointerKey ? 2 : key.startsWith("log/") ? 1 : 0);
  for (const wanted of [0, 1, 2]) {
    const group = values.filter((value) => rank(value) === wanted);
    if (wanted === 2 && group.length > 0) await assertSamePointer(kv, state);
    await inBatches(group, { step: "writing", onProgress }, (batch) => kv.write(batch));
  }
  return result;
}

/** @throws {NotPublished} if an entry after the current release is so new that its run may still be active */
async function assertQuiet(kv: KeyValueStore, { findings }: Survey, now: string): Promise<void> {
  if (kv.settleMilliseconds === 0) return;
  const keys = findings.filter(({ problem }) => problem === "interrupted").map(({ key }) => key);
  const texts = await kv.read(keys);
  for (const [index, key] of keys.entries()) {
    const [, time = ""] = /"time":"([^"]+)"/.exec(texts[index] ?? "") ?? [];
    if (Date.parse(now) - Date.parse(time) > quietTime) continue;
    throw new NotPublished(
      `${key} was written less than two minutes ago, so its run may still be active; run the command again in two minutes`,
    );
  }
}

/** @throws {NotPublished} if the pointer has changed since the survey began */
async function assertSamePointer(kv: KeyValueStore, { pointerText }: Survey): Promise<void> {
  const [text = null] = await kv.read([pointerKey]);
  if (text !== pointerText)
    throw new NotPublished(`${pointerKey} was changed by another run in the meantime; run the command again`);
}
