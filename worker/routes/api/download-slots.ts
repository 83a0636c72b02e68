import { HttpError } from "../../errors.ts";

/** The most downloads that an isolate sends at once. Each keeps up to two compressed parts in memory. */
const maxDownloads = 16;

/** How long a client may take to read one piece of a download, in milliseconds. */
export const clientPatience = 60_000;

/** A download in progress. */
export interface DownloadSlot {
  /** When the client last read a piece, in milliseconds since the epoch. */
  movedAt: number;
  /** Makes room for another download. */
  release(): void;
}

const namespaces = new WeakMap<object, Set<DownloadSlot>>();

/**
 * Takes one of the isolate's places for downloads, so that clients that read slowly cannot use up its memory.
 * @param kv the KV namespace that is read
 * @throws {HttpError} 503 if all are taken
 */
export function takeDownloadSlot(kv: object): DownloadSlot {
  const slots = namespaces.get(kv) ?? new Set();
  namespaces.set(kv, slots);
  const now = Date.now();
  // A download that the runtime stopped, for example because it used too much processor time, never releases its place.
  for (const slot of slots) if (now - slot.movedAt > 2 * clientPatience) slots.delete(slot);
  if (slots.size >= maxDownloads) throw new HttpError("too-many-downloads", {}, { "Retry-After": "60" });
  const slot: DownloadSlot = { movedAt: now, release: () => slots.delete(slot) };
  slots.add(slot);
  return slot;
}
