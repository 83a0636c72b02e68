import { abandonedKey, abandonedText, pointerKey } from "../../model/release/release-log.ts";
import type { KeyValueStore, StoredText } from "../kv/key-value-store.ts";
import { inBatches, type ProgressListener } from "../publish/progress.ts";
import { NotPublished } from "../publish/published.ts";
import { numberOf } from "../publish/read-log.ts";
import type { Finding, FindText } from "./finding.ts";
import { type Survey, survey } from "./survey.ts";

/** How long a run counts as active after it took its number, in milliseconds. */
const quietTime = 120_000;

/** The result of a repair. */
export interface Repair {
  /** Findings whose values were written, or would be with `dryRun`. */
  repaired: Finding[];
  /** Findings whose values cannot be restored. */
  remaining: Finding[];
  /**
   * Keys of entries and proposals after the current release that are so new that their runs may still be active. As long as
   * there are any, the pointer stays as it is.
   */
  active: string[];
  /**
   * Keys of proposals after the release of a pointer that was rebuilt. If a proposed release was current, running its command again
   * makes it current again; the next repair gives their numbers up.
   */
  undecided: string[];
}

/** How often a repair surveys the namespace at most. */
const maxRounds = 5;

/**
 * Restores every missing or damaged value that it can: documents first, then the log, then the pointer. Then surveys the namespace
 * again, because a restored value may name others that are lost, and continues until nothing new appears or somebody has to decide. If it is
 * interrupted, the next run continues.
 * @param findText returns values from elsewhere
 * @param now time of the repair, ISO 8601, UTC
 * @throws {NotPublished} if another run moves the pointer meanwhile
 */
export async function repair(
  kv: KeyValueStore,
  findText: FindText,
  now: string,
  onProgress: ProgressListener = () => undefined,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<Repair> {
  let result = await repairOnce(kv, findText, now, onProgress, dryRun);
  // KV may not show yet what was just written.
  const nameOf = ({ key, remedy }: Finding) => JSON.stringify([key, remedy]);
  let fresh = result.repaired;
  const { undecided } = result;
  for (let round = 1; round < maxRounds && fresh.length > 0 && undecided.length === 0 && !dryRun; round += 1) {
    const known = new Set(result.repaired.map(nameOf));
    const { repaired, remaining, active } = await repairOnce(kv, findText, now, onProgress, dryRun);
    const isFresh = (finding: Finding) => !known.has(nameOf(finding));
    fresh = repaired.filter(isFresh);
    result = { repaired: [...result.repaired, ...fresh], remaining: remaining.filter(isFresh), active, undecided };
  }
  return result;
}

async function repairOnce(
  kv: KeyValueStore,
  findText: FindText,
  now: string,
  onProgress: ProgressListener,
  dryRun: boolean,
): Promise<Repair> {
  const state = await survey(kv, findText, onProgress);
  const active = await activeKeys(kv, state, now);
  const values = state.findings.flatMap(({ key, remedy }): StoredText[] =>
    remedy === null || (key === pointerKey && active.length > 0) ? [] : [{ key, text: remedy }],
  );
  const written = new Set(values.map(({ key }) => key));
  // While nothing is published, there is no pointer to list abandoned numbers.
  const givesUp =
    active.length === 0 && (written.has(pointerKey) || !state.findings.some(({ key }) => key === pointerKey));
  const isRepaired = ({ key, problem }: Finding) =>
    written.has(key) || (givesUp && (problem === "interrupted" || problem === "unrecorded"));
  const isDelayed = ({ key, problem }: Finding) =>
    active.length > 0 && (key === pointerKey || problem === "interrupted" || problem === "unrecorded");
  const result = {
    repaired: state.findings.filter(isRepaired),
    remaining: state.findings.filter((finding) => !isRepaired(finding) && !isDelayed(finding)),
    active,
    undecided: written.has(pointerKey) ? state.undecided : [],
  };
  if (dryRun) return result;
  const abandoned = givesUp ? interruptedNumbers(state) : [];
  const notes = abandoned.map((number) => ({ key: abandonedKey(number), text: abandonedText(number) }));
  const isLog = ({ key }: StoredText) => key.startsWith("log/");
  const isPointer = ({ key }: StoredText) => key === pointerKey;
  const write = (group: readonly StoredText[]) =>
    inBatches(group, { step: "writing", onProgress }, (batch) => kv.write(batch));
  await write(values.filter((value) => !isLog(value) && !isPointer(value)));
  await write(values.filter(isLog));
  if (written.has(pointerKey) || abandoned.length > 0) await assertSamePointer(kv, state);
  await write(values.filter(isPointer));
  await write(notes);
  return result;
}

/**
 * Returns the keys of entries and proposals after the current release whose runs may still be active. A damaged one tells no time,
 * and a time in the future comes from a wrong clock: neither may block repairs forever.
 */
async function activeKeys(kv: KeyValueStore, state: Survey, now: string): Promise<string[]> {
  const interrupted = interruptedNumbers(state);
  if (kv.settleMilliseconds === 0 || interrupted.length === 0) return [];
  const keys = (await kv.list("log/")).filter((key) => interrupted.includes(numberOf(key)));
  const texts = await kv.read(keys);
  return keys.filter((_, index) => {
    const [, time = ""] = /"time":"([^"]+)"/.exec(texts[index] ?? "") ?? [];
    return Math.abs(Date.parse(now) - Date.parse(time)) <= quietTime;
  });
}

/** Returns the numbers after the current release that runs took. */
function interruptedNumbers({ findings }: Survey): number[] {
  return findings.flatMap(({ key, problem, release }) =>
    problem === "interrupted" && key !== pointerKey ? (release ?? []) : [],
  );
}

/** @throws {NotPublished} if the pointer has changed since the survey began */
async function assertSamePointer(kv: KeyValueStore, { pointerText }: Survey): Promise<void> {
  const [text = null] = await kv.read([pointerKey]);
  if (text !== pointerText)
    throw new NotPublished(`${pointerKey} was changed by another run in the meantime; run the command again`);
}
