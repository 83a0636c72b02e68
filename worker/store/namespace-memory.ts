import { shortHash, WithdrawnDocument } from "../../data/model/release/documents.ts";
import type { Pointer } from "../../data/model/release/release-log.ts";
import { LruCache } from "./lru-cache.ts";

/** What gives a text for a key: a KV namespace, or the snapshot among the static assets. Null where it has none. */
export interface TextStore {
  get(key: string): Promise<string | null>;
}

/** What this isolate remembers of a KV namespace. Content-addressed documents never change; only the pointer grows old. */
export class NamespaceMemory {
  readonly documents: LruCache<unknown>;
  /** Reads under way, by key: however many requests wait for a value, it is read once. */
  readonly underWay = new Map<string, Promise<unknown>>();
  pointer: Pointer | null = null;
  /** The pointer before, while this one is new: its documents may be seen where the new ones are not yet. */
  previous: Pointer | null = null;
  /** When KV is to be asked for the pointer again, in milliseconds. */
  askAt = Number.NEGATIVE_INFINITY;
  /** When KV last gave a pointer, in milliseconds. */
  confirmedAt = Number.NEGATIVE_INFINITY;
  /** Until when KV is taken to be down, since it let somebody wait in vain: the snapshot is asked before it. In milliseconds. */
  downUntil = Number.NEGATIVE_INFINITY;
  /** Why documents were withdrawn, by the short form of their hash. */
  private withdrawn: ReadonlyMap<string, string> = new Map();

  /** @param limit in bytes of text; what is made of it takes a few times as many */
  constructor(limit: number) {
    this.documents = new LruCache(limit);
  }

  /** Takes a pointer that was read. KV may show an older one than it did before: the newest is kept. */
  see(seen: Pointer): void {
    const known = this.pointer;
    if (known && seen.release <= known.release) return;
    this.previous = known;
    this.pointer = seen;
    this.withdrawn = new Map(
      seen.withdrawals.flatMap(({ documents, reason }) => documents.map((hash) => [hash, reason] as const)),
    );
  }

  /** @throws {WithdrawnDocument} where what stands under a key was withdrawn, wherever a copy of it may still be found */
  refuseWithdrawn(key: string): void {
    const reason = this.withdrawn.get(shortHash(key));
    if (reason !== undefined) throw new WithdrawnDocument(reason);
  }
}

const namespaces = new WeakMap<TextStore, NamespaceMemory>();

/** What is remembered of `kv`. @param limit in bytes of text */
export function memoryOf(kv: TextStore, limit: number): NamespaceMemory {
  const known = namespaces.get(kv) ?? new NamespaceMemory(limit);
  namespaces.set(kv, known);
  return known;
}
