import type { Pointer } from "../../data/model/documents.ts";
import { Memory } from "./memory.ts";

/** What gives a text for a key: a KV namespace, or the snapshot among the static assets. Null where it has none. */
export interface Readable {
  get(key: string): Promise<string | null>;
}

/** What this isolate remembers of a KV namespace. Content-addressed documents never change; only the pointer grows old. */
export class Remembered {
  readonly documents: Memory<unknown>;
  /** Reads under way, by key: however many requests wait for a value, it is read once. */
  readonly underWay = new Map<string, Promise<unknown>>();
  pointer: Pointer | null = null;
  /** The pointer before, while this one is new: its documents may be seen where the new ones are not yet. */
  previous: Pointer | null = null;
  /** When KV is to be asked for the pointer again, in milliseconds. */
  askAt = Number.NEGATIVE_INFINITY;

  /** @param limit in bytes of text; what is made of it takes a few times as many */
  constructor(limit: number) {
    this.documents = new Memory(limit);
  }

  /** Takes a pointer that was read. KV may show an older one than it did before: the newest is kept. */
  see(seen: Pointer): void {
    const known = this.pointer;
    if (known && seen.release <= known.release) return;
    // What was withdrawn may be among what is remembered.
    if (known && known.withdrawals !== seen.withdrawals) this.documents.clear();
    this.previous = known;
    this.pointer = seen;
  }
}

const namespaces = new WeakMap<Readable, Remembered>();

/** What is remembered of `kv`. @param limit in bytes of text */
export function rememberedOf(kv: Readable, limit: number): Remembered {
  const known = namespaces.get(kv) ?? new Remembered(limit);
  namespaces.set(kv, known);
  return known;
}
