import { type LogEntry, logKey, type Pointer, pointerKey } from "../model/documents.ts";
import type { Release } from "./build.ts";
import { type Contents, contentsOf, NotPublished, type ReadableStore, readLogEntry, readPointer } from "./published.ts";

/** What publishing needs of a KV namespace. */
export interface KeyValueStore extends ReadableStore {
  put(key: string, value: string): Promise<void>;
}

/** What publishing did. */
export interface Published {
  /** Number of the release in force. */
  release: number;
  /** False where the release in force already held all of it. */
  changed: boolean;
  /** How many values were written. */
  writes: number;
  changes: string[];
}

/**
 * Publishes a release: writes the documents that `kv` lacks, reads them back, appends to the log, and only then moves the pointer.
 * Stopped at any point, what was in force stays in force, whole.
 * @param time when it is published, ISO 8601, UTC
 * @throws {NotPublished} where a document does not read back as written, or somebody else published meanwhile
 */
export async function publish(kv: KeyValueStore, release: Release, time: string): Promise<Published> {
  const before = await readPointer(kv);
  if (before?.root === release.root) return { release: before.release, changed: false, writes: 0, changes: [] };

  const lacking = await writeLacking(kv, release);
  const changes = changesBetween(before ? await contentsOf(kv, before.root) : null, release.contents);
  const number = await putInForce(kv, before, { root: release.root, action: "publish", time, changes });
  return { release: number, changed: true, writes: lacking + 2, changes };
}

/**
 * Puts an earlier release in force again, under a number of its own. Nothing is deleted.
 * @param to number of the earlier release
 * @param time when it is done, ISO 8601, UTC
 * @throws {NotPublished} where there is no such release, or a document of it is missing
 */
export async function rollback(kv: KeyValueStore, to: number, time: string): Promise<Published> {
  const before = await readPointer(kv);
  const entry = await readLogEntry(kv, to);
  if (!before || !entry) throw new NotPublished(`there is no release ${to}; npm run data -- releases lists them`);
  if (before.root === entry.root) return { release: before.release, changed: false, writes: 0, changes: [] };
  const { relations, sources } = await contentsOf(kv, entry.root);
  const changes = changesBetween(await contentsOf(kv, before.root), { ...sources, ...relations });
  const number = await putInForce(kv, before, { root: entry.root, action: "rollback", time, changes });
  return { release: number, changed: true, writes: 2, changes };
}

/** Appends to the log, then moves the pointer; gives the new number. */
async function putInForce(
  kv: KeyValueStore,
  before: Pointer | null,
  what: Pick<LogEntry, "root" | "action" | "time" | "changes">,
): Promise<number> {
  const release = await nextRelease(kv, before);
  const entry: LogEntry = { schema: 1, release, previous: before?.release ?? null, ...what };
  await kv.put(logKey(release), JSON.stringify(entry));

  // KV has no compare-and-set: this narrows the gap, and the one place that publishes remotely closes it.
  const now = await readPointer(kv);
  if (now?.root !== before?.root || now?.release !== before?.release) {
    throw new NotPublished(`release ${now?.release} was published meanwhile; run this again to build upon it`);
  }
  const pointer: Pointer = { schema: 1, release, root: what.root };
  await kv.put(pointerKey, JSON.stringify(pointer));
  return release;
}

/** How many documents are under way at a time. */
const batch = 32;

/** Gives how many documents were written. */
async function writeLacking(kv: KeyValueStore, { documents }: Release): Promise<number> {
  let written = 0;
  for (let start = 0; start < documents.length; start += batch) {
    const lacking = await differing(kv, documents.slice(start, start + batch));
    await Promise.all(lacking.map(({ key, text }) => kv.put(key, text)));
    const [unread] = await differing(kv, lacking);
    if (unread) throw new NotPublished(`${unread.key} does not read back as written; run this again`);
    written += lacking.length;
  }
  return written;
}

/** The documents that `kv` does not hold as they are. */
async function differing(kv: KeyValueStore, documents: Release["documents"]): Promise<Release["documents"]> {
  const held = await Promise.all(documents.map(({ key }) => kv.get(key)));
  return documents.filter(({ text }, index) => held[index] !== text);
}

/** The log is append-only: an entry that a stopped run left behind keeps its number. */
async function nextRelease(kv: KeyValueStore, before: Pointer | null): Promise<number> {
  let number = (before?.release ?? 0) + 1;
  while ((await kv.get(logKey(number))) !== null) number += 1;
  return number;
}

/** One line per relation or source that was added, changed or removed. */
function changesBetween(before: Contents | null, after: Readonly<Record<string, string>>): string[] {
  const old: Record<string, string> = { ...before?.sources, ...before?.relations };
  return [...new Set([...Object.keys(old), ...Object.keys(after)])].sort().flatMap((id) => {
    if (!(id in old)) return [`added ${id}`];
    if (!(id in after)) return [`removed ${id}`];
    return old[id] === after[id] ? [] : [`changed ${id}`];
  });
}
