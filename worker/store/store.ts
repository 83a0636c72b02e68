import type { Language } from "../../data/model/language.ts";
import { CorruptDocument, documentKey, hashOf, WithdrawnDocument } from "../../data/model/release/documents.ts";
import { decodeLogEntry, logKey, type Pointer } from "../../data/model/release/release-log.ts";
import { CurrentPointer } from "./current-pointer.ts";
import { readPicture } from "./files/picture.ts";
import { checkKv } from "./kv-check.ts";
import { ReleaseLogReader } from "./log/release-log-reader.ts";
import { lookUp, lookUpWithoutKv, Unreadable } from "./lookup.ts";
import { memoryOf, type ReleaseHead, type TextStore } from "./namespace-memory.ts";
import { readNewIndexes } from "./new-indexes.ts";
import { ReleaseReader } from "./release-reader.ts";
import { BulkReader } from "./tiers/bulk-reader.ts";
import { faultLogOf } from "./tiers/fault-log.ts";
import type { KvBinding } from "./tiers/kv-binding.ts";
import { RequestDeadline } from "./tiers/request-deadline.ts";
import { fartherTier, readText, reportFault, type StorageAccess, type StorageTier } from "./tiers/storage-access.ts";

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
  /** How long all reads of the request may take together. */
  requestTimeout: number;
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
  /** Number of withdrawn documents that the pointer listed when the read began. */
  withdrawals: number;
}

type Work<Value> = (release: ReleaseReader) => Promise<Value>;

/** Reads releases from memory, then KV, then the snapshot. A KV outage never loses what is already in memory. */
export class Store {
  /** The pointer to the current release. */
  readonly pointer: CurrentPointer;
  readonly log: ReleaseLogReader;
  private readonly storage: StorageAccess;

  constructor(kv: KvBinding, snapshot: TextStore, options: StoreOptions) {
    const { timeout, requestTimeout, cacheBytes, refresh, waitUntil, now } = options;
    this.storage = {
      kv: new BulkReader(kv),
      snapshot,
      memory: memoryOf(kv, cacheBytes),
      faults: faultLogOf(kv),
      timeout,
      deadline: new RequestDeadline(requestTimeout),
      waitUntil,
      now,
    };
    this.pointer = new CurrentPointer(this.storage, refresh, (before, after) =>
      readNewIndexes(this.storage, this.readerOf(before), this.readerOf(after)),
    );
    this.log = new ReleaseLogReader(this.storage, this.pointer);
  }

  /**
   * Runs `work` on the newest readable release: the current one, then the previous one, then the snapshot. Releases that were
   * rolled back are never used.
   * @param guess reads what `work` will probably need; see {@link readAhead}
   * @throws {NothingPublished} if there is no release
   * @throws {Unreadable} if no release can be read
   * @throws {WithdrawnDocument} if the requested document was withdrawn
   */
  async read<Value>(work: Work<Value>, guess?: Work<unknown>): Promise<ReadResult<Value>> {
    const from = this.storage.memory.pointer ? "memory" : "kv";
    if (from === "kv") this.readAhead(() => this.pointer.ofSnapshot(), guess);
    const pointer = await this.newestPointer();
    try {
      return await this.readNewest(pointer, from, work);
    } catch (error) {
      if (!(error instanceof WithdrawnDocument)) throw error;
      // The current release contains no withdrawn documents, so our pointer is stale.
      await this.pointer.refresh();
      return this.readNewest(this.storage.memory.pointer, "kv", work);
    }
  }

  /**
   * Runs `work` on the release with this number.
   * @param guess reads what `work` will probably need; see {@link readAhead}
   * @returns null if there is no such release
   * @throws {Unreadable} if the release cannot be read
   * @throws {WithdrawnDocument} if the requested document was withdrawn
   */
  async readRelease<Value>(
    release: number,
    work: Work<Value>,
    guess?: Work<unknown>,
  ): Promise<ReadResult<Value> | null> {
    const { memory } = this.storage;
    const key = logKey(release);
    const mayExist = memory.pointer === null || release < memory.pointer.release;
    if (mayExist && !memory.documents.get(key)) {
      this.readAhead(async () => {
        const text = await readText(this.storage, key, "snapshot");
        return text === null ? null : decodeLogEntry(key, text);
      }, guess);
    }
    const isNew = memory.pointer === null;
    // Without a pointer, the entry is read together with it, although the release may not exist.
    const early = isNew ? this.log.findEarly(release) : null;
    const [pointer, earlyEntry] = await Promise.all([this.pointer.newest(release), early]);
    // KV's cache may still have a withdrawn document.
    if (!pointer) await this.pointer.ofSnapshot();
    const from = isNew && pointer ? "kv" : "memory";
    if (pointer?.release === release) return this.readFrom(pointer, from, work);
    const found = await this.log.find(release);
    if (!found) return null;
    const head = memory.knownHead(found.value);
    if (head.root !== found.value.root) {
      reportFault(this.storage, "conflict", key, "kv", `release ${release} has a different root than before`);
    }
    const entryTier = (earlyEntry ?? found).tier;
    return this.readFrom(head, fartherTier(from, entryTier), work);
  }

  /** Returns a published widget script by its SHA-256 (hex); null if there is none. @throws {Unreadable} if it cannot be read */
  async widget(hash: string): Promise<string | null> {
    const key = documentKey("widget", hash);
    const parse = (text: string) => {
      if (hashOf(text) !== hash) throw new CorruptDocument(`${key} does not match its hash`);
      return text;
    };
    return (await lookUp(this.storage, { key, parse, kind: "unknown" }))?.value ?? null;
  }

  /** Returns a picture of a relation as a PNG file; null if it cannot be shown. See {@link readPicture}. */
  picture(hash: string, language: Language): Promise<Uint8Array<ArrayBuffer> | null> {
    return readPicture(this.storage, hash, language);
  }

  /** Returns the newest pointer known; null if there is none. */
  newestPointer(): Promise<Pointer | null> {
    return this.pointer.newest();
  }

  /** Returns what prevents KV from serving the current release; null if nothing does. Reads KV at most every few seconds. */
  checkKv(): Promise<string | null> {
    return checkKv(this.storage, this.pointer);
  }

  /** Returns a reader of the given release. */
  readerOf({ release, root, time }: ReleaseHead, from: StorageTier = "memory"): ReleaseReader {
    return new ReleaseReader({ release, root, time }, from, this.storage);
  }

  /**
   * Reads documents from the snapshot into memory while KV is still being asked which release is meant. Documents are named by their
   * hashes, so those of a wrong guess do no harm, and those of the deployed release are not read from KV.
   */
  private readAhead(findHead: () => Promise<ReleaseHead | null>, guess: Work<unknown> | undefined): void {
    const read = async () => {
      const head = guess && (await findHead());
      if (head) await guess(new ReleaseReader(head, "snapshot", this.storage, lookUpWithoutKv));
    };
    this.storage.waitUntil(read().catch(() => undefined));
  }

  private async readNewest<Value>(
    pointer: Pointer | null,
    from: StorageTier,
    work: Work<Value>,
  ): Promise<ReadResult<Value>> {
    const { previous } = this.storage.memory;
    let failure: unknown = null;
    for (const candidate of [pointer, previous]) {
      if (!candidate || pointer?.rolledBack.includes(candidate.root)) continue;
      try {
        return await this.readFrom(candidate, from, work);
      } catch (error) {
        const isOlder = candidate !== pointer;
        if (!(error instanceof Unreadable || (isOlder && error instanceof WithdrawnDocument))) throw error;
        failure ??= error;
      }
    }
    const snapshot = await this.pointer.ofSnapshot();
    if (!snapshot) throw failure ?? new NothingPublished("neither KV nor the snapshot has a release");
    if (pointer?.rolledBack.includes(snapshot.root)) throw failure;
    return this.readFrom(snapshot, "snapshot", work);
  }

  private async readFrom<Value>(head: ReleaseHead, from: StorageTier, work: Work<Value>): Promise<ReadResult<Value>> {
    const withdrawals = this.storage.memory.withdrawnCount;
    const reader = this.readerOf(head, from);
    const value = await work(reader);
    return { value, release: reader.head, tier: reader.tier, withdrawals };
  }
}
