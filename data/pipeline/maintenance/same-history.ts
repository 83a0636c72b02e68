import { hashOf } from "../../model/release/documents.ts";
import { pointerKey, proposalKey } from "../../model/release/release-log.ts";
import type { KeyValueStore } from "../kv/key-value-store.ts";
import { numberOf } from "../publish/read-log.ts";
import { Refused } from "../refused.ts";
import { readSaved, savedKeys } from "./backup-folder.ts";
import { intactPointer, stateOf } from "./value-state.ts";

/** True if a namespace has neither a pointer nor a log, so that nothing says what is lost. */
export async function hasNoHistory(kv: KeyValueStore): Promise<boolean> {
  const [pointer = null] = await kv.read([pointerKey]);
  return pointer === null && (await kv.list("log/")).length === 0;
}

/**
 * A repair with a backup completes the history that a namespace has. It cannot replace it.
 * @throws {Refused} if the backup has a later release than the namespace, or another history
 */
export async function assertSameHistory(kv: KeyValueStore, folder: string): Promise<void> {
  const listed = new Set(await kv.list("log/"));
  const saved = savedKeys(folder).filter((key) => /^log\/\d+$/.test(key) && isIntact(key, readSaved(folder, key)));
  const texts = new Map(saved.map((key) => [key, readSaved(folder, key) ?? ""]));
  const stored = await kv.read(saved);
  const shared = saved.filter((key, index) => isIntact(key, stored[index] ?? null));
  const isSame = (key: string) => {
    const text = texts.get(key) ?? "";
    return stored[saved.indexOf(key)] === text || listed.has(proposalKey(numberOf(key), hashOf(text)));
  };
  const refuse = (what: string) => {
    throw new Refused(
      `${what}: it was started anew after that backup, or an older backup was restored. To get the history of ${folder} back, restore it into a new, empty namespace.`,
    );
  };
  // A damaged entry may be intact in form, but it has a copy.
  const first = shared[0];
  if (first !== undefined && !shared.some(isSame))
    refuse(`The namespace has a ${first} that differs from the one in ${folder}`);
  const release = intactPointer(readSaved(folder, pointerKey))?.release ?? 0;
  const [current = null] = await kv.read([pointerKey]);
  const last = intactPointer(current)?.release ?? 0;
  const isKnown = [...listed].some((key) => numberOf(key) >= release);
  if (last > 0 && last < release && !isKnown)
    refuse(`${folder} has release ${release}, but this namespace has only ${last}`);
}

function isIntact(key: string, text: string | null): boolean {
  return stateOf(key, text) === "intact";
}
