import { shortHash, WithdrawnDocument } from "../../data/model/release/documents.ts";
import type { Pointer } from "../../data/model/release/release-log.ts";
import { LruCache } from "./lru-cache.ts";

/** Returns the text stored under a key, or null: the snapshot among the static assets. */
export interface TextStore {
  get(key: string): Promise<string | null>;
}

/** What is needed to read a release: its number, root hash and time. */
export type ReleaseHead = Pick<Pointer, "release" | "root" | "time">;

/** Number of releases whose roots are remembered. */
const rememberedReleases = 1000;

/** What this isolate remembers of a KV namespace. Documents are content-addressed and never change; only the pointer goes stale. */
export class NamespaceMemory {
  readonly documents: LruCache<unknown>;
  /** Reads in progress by key, so that concurrent requests share one read. */
  readonly pendingReads = new Map<string, Promise<unknown>>();
  pointer: Pointer | null = null;
  /**
   * The pointer before the current one, or before those that were rolled back: KV may still show its documents while the new ones are not
   * visible everywhere.
   */
  previous: Pointer | null = null;
  /** When the pointer has to be read from KV again, in milliseconds since the epoch. */
  refreshAt = Number.NEGATIVE_INFINITY;
  /** When the pointer was last read or tried to be read, in milliseconds since the epoch. */
  readAt = Number.NEGATIVE_INFINITY;
  /** When KV last returned a pointer, in milliseconds since the epoch. */
  confirmedAt = Number.NEGATIVE_INFINITY;
  /** Until when the snapshot is read before KV, because a KV read timed out; in milliseconds since the epoch. */
  kvDownUntil = Number.NEGATIVE_INFINITY;
  /** The last check of KV: when, and what was wrong; see `checkKv`. */
  check: { at: number; problem: string | null } | null = null;
  /** Reasons for withdrawn documents, by the document's short hash. */
  private withdrawn: ReadonlyMap<string, string> = new Map();
  /** The releases that pointers and log entries named, by number. */
  private readonly known = new Map<number, ReleaseHead>();

  /** @param limit size of the document cache in bytes of text; the parsed documents take a few times as much memory */
  constructor(limit: number) {
    this.documents = new LruCache(limit);
  }

  /**
   * Stores a pointer that was read, unless KV returned an older one than before.
   * @returns false if the pointer gives another root to a release that is known, and was therefore refused
   */
  updatePointer(pointer: Pointer): boolean {
    const isKnown = this.knownHead(pointer).root === pointer.root;
    const current = this.pointer;
    if (!isKnown || (current && pointer.release < current.release)) return isKnown;
    const withdrawn = reasonsByHash(pointer);
    if (current?.release === pointer.release) {
      // A repair may add withdrawals to the current release's pointer. An older copy of the pointer lacks them.
      const isComplete = [...this.withdrawn.keys()].every((hash) => withdrawn.has(hash));
      if (!isComplete || withdrawn.size === this.withdrawn.size) return true;
    } else if (!current || !pointer.rolledBack.includes(current.root)) this.previous = current;
    this.pointer = pointer;
    this.withdrawn = withdrawn;
    return true;
  }

  /** Stores what the snapshot's pointer lists as withdrawn, as long as no pointer of KV is known. */
  updateSnapshotPointer(pointer: Pointer): void {
    if (!this.pointer) this.withdrawn = reasonsByHash(pointer);
  }

  /** Number of withdrawn documents that the pointer lists. */
  get withdrawnCount(): number {
    return this.withdrawn.size;
  }

  /** Returns what is known about the release with this number, and remembers `head` if nothing is known. */
  knownHead(head: ReleaseHead): ReleaseHead {
    const known = this.known.get(head.release);
    if (known) return known;
    for (const oldest of this.known.keys()) {
      if (this.known.size < rememberedReleases) break;
      this.known.delete(oldest);
    }
    const { release, root, time } = head;
    this.known.set(release, { release, root, time });
    return head;
  }

  /** @throws {WithdrawnDocument} if the document under this key was withdrawn, even if a tier still has a copy of it */
  assertNotWithdrawn(key: string): void {
    const reason = this.withdrawn.get(shortHash(key));
    if (reason !== undefined) throw new WithdrawnDocument(reason);
  }
}

function reasonsByHash({ withdrawals }: Pointer): Map<string, string> {
  return new Map(withdrawals.flatMap(({ documents, reason }) => documents.map((hash) => [hash, reason] as const)));
}

const namespaces = new WeakMap<object, NamespaceMemory>();

/** Returns the memory of a KV namespace, and creates it on first use. @param limit see {@link NamespaceMemory} */
export function memoryOf(kv: object, limit: number): NamespaceMemory {
  const memory = namespaces.get(kv) ?? new NamespaceMemory(limit);
  namespaces.set(kv, memory);
  return memory;
}
