import { HttpError } from "../../../errors.ts";

/** How much memory the downloads that an isolate sends at once may take, in bytes. */
const maxBytes = 32_000_000;

/** Estimated memory of a download besides its parts, mostly for streams, in bytes. It limits downloads with small parts to about 60. */
const overhead = 500_000;

/** How long a client may take to read one piece of a download, in milliseconds. */
export const clientPatience = 60_000;

/** A download in progress. */
export interface DownloadSlot {
  readonly bytes: number;
  /** When the client last read a piece, in milliseconds since the epoch. */
  movedAt: number;
  /** Makes room for another download. */
  release(): void;
}

const namespaces = new WeakMap<object, Set<DownloadSlot>>();

/**
 * Takes a part of the isolate's memory for downloads, so that clients that read slowly cannot use up all of it.
 * @param kv the KV namespace that is read
 * @param largestPart size of the file's largest part as it is stored, in bytes. Two parts are in memory at once
 * @throws {HttpError} 503 if not enough is left
 */
export function takeDownloadSlot(kv: object, largestPart: number): DownloadSlot {
  const slots = namespaces.get(kv) ?? new Set();
  namespaces.set(kv, slots);
  const now = Date.now();
  // A download that the runtime stopped, for example because it used too much processor time, never releases its place.
  for (const slot of slots) if (now - slot.movedAt > 2 * clientPatience) slots.delete(slot);
  const bytes = overhead + 2 * largestPart;
  const taken = [...slots].reduce((sum, slot) => sum + slot.bytes, 0);
  // One download always fits, however large its parts are.
  if (slots.size > 0 && taken + bytes > maxBytes)
    throw new HttpError("too-many-downloads", {}, { "Retry-After": "60" });
  const slot: DownloadSlot = { bytes, movedAt: now, release: () => slots.delete(slot) };
  slots.add(slot);
  return slot;
}
