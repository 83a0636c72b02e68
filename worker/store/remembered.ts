import type { Pointer } from "../../data/model/documents.ts";
import { Memory } from "./memory.ts";

/** What gives a text for a key: a KV namespace, or the snapshot among the static assets. Null where it has none. */
export interface Readable {
  get(key: string): Promise<string | null>;
}

/** Decoded documents take a few times their text's bytes; a worker has 128 MB. */
const memoryLimit = 16_000_000;

/** What this isolate remembers of a KV namespace. Content-addressed documents never change; only the pointer grows old. */
export class Remembered {
  readonly documents = new Memory<unknown>(memoryLimit);
  /** Reads under way, by key: however many requests wait for a value, it is read once. */
  readonly underWay = new Map<string, Promise<unknown>>();
  pointer: Pointer | null = null;
  /** The pointer before, while this one is new: its documents may be seen where the new ones are not yet. */
  previous: Pointer | null = null;
  /** When KV was last asked for the pointer, in milliseconds. */
  askedAt = Number.NEGATIVE_INFINITY;
}

const namespaces = new WeakMap<Readable, Remembered>();

/** What is remembered of `kv`. */
export function rememberedOf(kv: Readable): Remembered {
  const known = namespaces.get(kv) ?? new Remembered();
  namespaces.set(kv, known);
  return known;
}
