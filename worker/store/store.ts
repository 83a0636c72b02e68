import { CorruptDocument, documentKey, hashOf, WithdrawnDocument } from "../../data/model/release/documents.ts";
import {
  decodeLogEntry,
  decodePointer,
  type LogEntry,
  logKey,
  type Pointer,
  pointerKey,
  releasesUpTo,
} from "../../data/model/release/release-log.ts";
import { lookUp, reportFault, type StorageAccess, type StorageTier, Unreadable } from "./lookup.ts";
import { memoryOf, type TextStore } from "./namespace-memory.ts";
import { type ReleaseHead, ReleaseReader } from "./release-reader.ts";
import { withTimeout } from "./with-timeout.ts";

/** Neither KV nor the snapshot has a release. */
export class NothingPublished extends Error {
  override name = "NothingPublished";
}

/** Options of the store. Durations are in milliseconds. */
export interface StoreOptions {
  /** How long a pointer in memory is used before it is read from KV again; 0 reads it for every request. */
  refresh: number;
  /** How long a single read may take. */
  timeout: number;
  /** Size of the document cache, in bytes of text. */
  cacheBytes: number;
  /** Time of the request, in milliseconds since the epoch. */
  now: number;
  /** Keeps the worker alive until a promise settles, even after the response was sent. */
  waitUntil: (work: Promise<unknown>) => void;
}

/** A value, and the release and tier it was read from. */
export interface ReadResult<Value> {
  value: Value;
  release: ReleaseHead;
  tier: StorageTier;
  /** Number of withdrawals in the pointer when the read began. */
  withdrawals: number;
}

/** After a failed or empty read of the pointer, how long until the next attempt, in milliseconds. */
const retryDelay = 5000;

/** Reads releases from memory, then KV, then the snapshot. A KV outage never loses what is already in memory. */
export class Store {
  private readonly storage: StorageAccess;

  constructor(
    kv: TextStore,
    snapshot: TextStore,
    private readonly options: StoreOptions,
  ) {
    const { timeout, waitUntil, now } = options;
    this.storage = { kv, snapshot, memory: memoryOf(kv, options.cacheBytes), timeout, waitUntil, now };
  }

  /**
   * Runs `work` on the newest readable release: the current one, then the previous one, then the snapshot. Releases that were
   * rolled back are never used.
   * @throws {NothingPublished} if there is no release
   * @throws {Unreadable} if no release can be read
   * @throws {WithdrawnDocument} if the requested document was withdrawn
   */
  async read<Value>(work: (release: ReleaseReader) => Promise<Value>): Promise<ReadResult<Value>> {
    const pointer = await this.newestPointer();
    try {
      return await this.readNewest(pointer, work);
    } catch (error) {
      if (!(error instanceof WithdrawnDocument)) throw error;
      // The current release contains no withdrawn documents, so our pointer is stale.
      await this.refresh();
      return this.readNewest(this.storage.memory.pointer, work);
    }
  }

  /**
   * Runs `work` on the release with this number.
   * @returns null if there is no such release
   * @throws {Unreadable} if the release cannot be read
   * @throws {WithdrawnDocument} if the requested document was withdrawn
   */
  async readRelease<Value>(
    release: number,
    work: (release: ReleaseReader) => Promise<Value>,
  ): Promise<ReadResult<Value> | null> {
    const pointer = await this.newestPointer();
    if (pointer?.release === release) return this.readFrom(pointer, "memory", pointer, work);
    const entry = await this.logEntry(release);
    return entry && this.readFrom(entry, "memory", pointer, work);
  }

  /**
   * Returns log entries, newest first.
   * @param release number of the first release to return
   * @param limit maximum number of entries
   * @throws {Unreadable} if an entry cannot be read
   */
  async log(release: number, limit: number): Promise<LogEntry[]> {
    const { abandoned = [] } = (await this.newestPointer()) ?? {};
    const numbers = releasesUpTo({ release, abandoned }).slice(0, limit);
    const entries = await Promise.all(numbers.map((number) => this.logEntry(number)));
    return entries.filter((entry) => entry !== null);
  }

  /** Returns a log entry; null if there is no release with this number. @throws {Unreadable} if the entry cannot be read */
  async logEntry(release: number): Promise<LogEntry | null> {
    const pointer = await this.newestPointer();
    // The pointer tells which numbers exist. A miss in KV proves nothing, because KV is eventually consistent.
    if (pointer && (release > pointer.release || pointer.abandoned.includes(release))) return null;
    const key = logKey(release);
    const found = await lookUp(this.storage, key, (text) => decodeLogEntry(key, text));
    if (!found && pointer) throw new Unreadable(`${key} cannot be read`);
    return found?.value ?? null;
  }

  /** Milliseconds since KV last returned the pointer; null if it never did. */
  get confirmedAgo(): number | null {
    const { confirmedAt } = this.storage.memory;
    return Number.isFinite(confirmedAt) ? this.options.now - confirmedAt : null;
  }

  /** Returns a published widget script by its SHA-256 (hex); null if there is none. @throws {Unreadable} if it cannot be read */
  async widget(hash: string): Promise<string | null> {
    const key = documentKey("widget", hash);
    const found = await lookUp(this.storage, key, (text) => {
      if (hashOf(text) !== hash) throw new CorruptDocument(`${key} does not match its hash`);
      return text;
    });
    return found?.value ?? null;
  }

  /** Returns the newest pointer known; null if there is none. Unless `refresh` is 0, a stale pointer is returned as is and refreshed after the response. */
  async newestPointer(): Promise<Pointer | null> {
    const { memory, waitUntil } = this.storage;
    const { now, refresh } = this.options;
    const isDue = now >= memory.refreshAt;
    if (memory.pointer && refresh > 0) {
      if (isDue) waitUntil(this.refresh());
    } else if (isDue || memory.pendingReads.has(pointerKey)) {
      await this.refresh();
    }
    return memory.pointer;
  }

  /** Returns a reader of the given release. */
  readerOf({ release, root, time }: ReleaseHead, from: StorageTier = "memory"): ReleaseReader {
    return new ReleaseReader({ release, root, time }, from, this.storage);
  }

  private async readNewest<Value>(
    pointer: Pointer | null,
    work: (release: ReleaseReader) => Promise<Value>,
  ): Promise<ReadResult<Value>> {
    const { previous } = this.storage.memory;
    let failure: unknown = null;
    for (const candidate of [pointer, previous]) {
      if (!candidate || pointer?.rolledBack.includes(candidate.root)) continue;
      try {
        return await this.readFrom(candidate, "memory", pointer, work);
      } catch (error) {
        const isOlder = candidate !== pointer;
        if (!(error instanceof Unreadable || (isOlder && error instanceof WithdrawnDocument))) throw error;
        failure ??= error;
      }
    }
    const snapshot = await this.snapshotPointer();
    if (!snapshot) throw failure ?? new NothingPublished("neither KV nor the snapshot has a release");
    if (pointer?.rolledBack.includes(snapshot.root)) throw failure;
    return this.readFrom(snapshot, "snapshot", pointer, work);
  }

  private async readFrom<Value>(
    head: ReleaseHead,
    from: StorageTier,
    pointer: Pointer | null,
    work: (release: ReleaseReader) => Promise<Value>,
  ): Promise<ReadResult<Value>> {
    const reader = this.readerOf(head, from);
    const value = await work(reader);
    return { value, release: reader.head, tier: reader.tier, withdrawals: pointer?.withdrawals.length ?? 0 };
  }

  /** Reads the pointer from KV. Concurrent calls share one read. Never rejects. */
  private refresh(): Promise<void> {
    const { memory, timeout } = this.storage;
    const { now, refresh } = this.options;
    // Set before the read, so that only one request refreshes. If the read never settles, another request tries again later.
    memory.refreshAt = now + Math.min(refresh, retryDelay);
    const pending = memory.pendingReads.get(pointerKey) as Promise<void> | undefined;
    const forget = (read: Promise<void>) => {
      if (memory.pendingReads.get(pointerKey) === read) memory.pendingReads.delete(pointerKey);
    };
    if (pending) return withTimeout(pending, 2 * timeout, pointerKey).catch(() => forget(pending));
    const read: Promise<void> = this.readPointer().finally(() => forget(read));
    memory.pendingReads.set(pointerKey, read);
    this.storage.waitUntil(read);
    return read;
  }

  private async readPointer(): Promise<void> {
    const { memory, kv, timeout } = this.storage;
    const { now, refresh } = this.options;
    try {
      const text = await withTimeout(kv.get(pointerKey), timeout, pointerKey);
      if (text === null) return;
      memory.updatePointer(decodePointer(text));
      memory.refreshAt = now + refresh;
      memory.confirmedAt = now;
      memory.kvDownUntil = Number.NEGATIVE_INFINITY;
    } catch (error) {
      reportFault(this.storage, pointerKey, "kv", error);
    }
  }

  private async snapshotPointer(): Promise<Pointer | null> {
    const { snapshot, timeout } = this.storage;
    try {
      const text = await withTimeout(snapshot.get(pointerKey), timeout, pointerKey);
      return text === null ? null : decodePointer(text);
    } catch (error) {
      reportFault(this.storage, pointerKey, "snapshot", error);
      return null;
    }
  }
}
