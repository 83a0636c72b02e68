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
import { logFault, lookUp, type StorageAccess, type StorageTier, Unreadable } from "./lookup.ts";
import { memoryOf, type TextStore } from "./namespace-memory.ts";
import { type ReleaseHead, ReleaseReader } from "./release-reader.ts";
import { withTimeout } from "./with-timeout.ts";

/** There is no release, in KV or in the snapshot. */
export class NothingPublished extends Error {
  override name = "NothingPublished";
}

/** What the store is set up with. Times are in milliseconds. */
export interface StoreOptions {
  /** How old a remembered pointer may be before KV is asked again; 0 asks before every answer. */
  refresh: number;
  /** How long a single read may take. */
  timeout: number;
  /** How much text to remember, in bytes. */
  memory: number;
  now: number;
  /** Runs a promise to its end, also after the response was sent. */
  later: (work: Promise<unknown>) => void;
}

/** What was read, and from which release. */
export interface ReadResult<Value> {
  value: Value;
  release: ReleaseHead;
  from: StorageTier;
  /** How many withdrawals were known of when the reading began. */
  withdrawals: number;
}

/** A pointer that could not be read is asked for again so soon: a miss is not trusted for long. In milliseconds. */
const retry = 5000;

/** Reads releases: from memory, then from KV, then from the snapshot. What was known once is never lost to a fault of KV. */
export class Store {
  private readonly sources: StorageAccess;

  constructor(
    kv: TextStore,
    snapshot: TextStore,
    private readonly options: StoreOptions,
  ) {
    const { timeout, later, now } = options;
    this.sources = { kv, snapshot, memory: memoryOf(kv, options.memory), timeout, later, now };
  }

  /**
   * Reads from the newest release that can be read whole: the one in force, else the one before it, else the snapshot; never
   * from one that was rolled back.
   * @throws {NothingPublished} where there is none
   * @throws {Unreadable} where none can be read
   * @throws {WithdrawnDocument} where what is asked for was withdrawn
   */
  async read<Value>(work: (release: ReleaseReader) => Promise<Value>): Promise<ReadResult<Value>> {
    const pointer = await this.newest();
    try {
      return await this.readNewest(pointer, work);
    } catch (error) {
      if (!(error instanceof WithdrawnDocument)) throw error;
      // Nothing in force was ever withdrawn, so the pointer has grown old.
      await this.refresh();
      return this.readNewest(this.sources.memory.pointer, work);
    }
  }

  /**
   * Reads from one release for ever.
   * @returns null where there is no such release
   * @throws {Unreadable} where it cannot be read
   * @throws {WithdrawnDocument} where what is asked for was withdrawn
   */
  async readRelease<Value>(
    release: number,
    work: (release: ReleaseReader) => Promise<Value>,
  ): Promise<ReadResult<Value> | null> {
    const pointer = await this.newest();
    if (pointer?.release === release) return this.readFrom(pointer, "memory", pointer, work);
    const entry = await this.logEntry(release);
    return entry && this.readFrom(entry, "memory", pointer, work);
  }

  /**
   * Entries of the log, the latest first.
   * @param release number of the release to begin with
   * @param limit how many at most
   * @throws {Unreadable} where one cannot be read
   */
  async log(release: number, limit: number): Promise<LogEntry[]> {
    const { abandoned = [] } = (await this.newest()) ?? {};
    const numbers = releasesUpTo({ release, abandoned }).slice(0, limit);
    const entries = await Promise.all(numbers.map((number) => this.logEntry(number)));
    return entries.filter((entry) => entry !== null);
  }

  /** An entry of the log; null where there is no release with this number. @throws {Unreadable} where it cannot be read */
  async logEntry(release: number): Promise<LogEntry | null> {
    const pointer = await this.newest();
    // The pointer knows which numbers there are: KV is not asked in vain, and what it does not show is no proof.
    if (pointer && (release > pointer.release || pointer.abandoned.includes(release))) return null;
    const key = logKey(release);
    const found = await lookUp(this.sources, key, (text) => decodeLogEntry(key, text));
    if (!found && pointer) throw new Unreadable(`${key} cannot be read`);
    return found?.value ?? null;
  }

  /** How many milliseconds ago KV last said which release is in force; null where it never did. */
  get confirmedAgo(): number | null {
    const { confirmedAt } = this.sources.memory;
    return Number.isFinite(confirmedAt) ? this.options.now - confirmedAt : null;
  }

  /** A widget script that was once released, by the SHA-256 of its bytes; null for any other. @throws {Unreadable} where it cannot be read */
  async widget(hash: string): Promise<string | null> {
    const key = documentKey("widget", hash);
    const found = await lookUp(this.sources, key, (text) => {
      if (hashOf(text) !== hash) throw new CorruptDocument(`${key} does not match its hash`);
      return text;
    });
    return found?.value ?? null;
  }

  /** The newest pointer seen; null where none was. One that has grown old still answers, and KV is asked after the response. */
  async newest(): Promise<Pointer | null> {
    const { memory, later } = this.sources;
    const { now, refresh } = this.options;
    const isDue = now >= memory.askAt;
    if (memory.pointer && refresh > 0) {
      if (isDue) later(this.refresh());
    } else if (isDue || memory.underWay.has(pointerKey)) {
      await this.refresh();
    }
    return memory.pointer;
  }

  /** A reader of one release, whichever is in force. */
  readerOf({ release, root, time }: ReleaseHead, from: StorageTier = "memory"): ReleaseReader {
    return new ReleaseReader({ release, root, time }, from, this.sources);
  }

  private async readNewest<Value>(
    pointer: Pointer | null,
    work: (release: ReleaseReader) => Promise<Value>,
  ): Promise<ReadResult<Value>> {
    const { previous } = this.sources.memory;
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
    const deployed = await this.deployed();
    if (!deployed) throw failure ?? new NothingPublished("neither KV nor the snapshot holds a release");
    if (pointer?.rolledBack.includes(deployed.root)) throw failure;
    return this.readFrom(deployed, "snapshot", pointer, work);
  }

  private async readFrom<Value>(
    head: ReleaseHead,
    from: StorageTier,
    pointer: Pointer | null,
    work: (release: ReleaseReader) => Promise<Value>,
  ): Promise<ReadResult<Value>> {
    const reader = this.readerOf(head, from);
    const value = await work(reader);
    return { value, release: reader.head, from: reader.from, withdrawals: pointer?.withdrawals.length ?? 0 };
  }

  /** Asks KV for the pointer; whoever asks meanwhile waits for the same answer. */
  private refresh(): Promise<void> {
    const { memory, timeout } = this.sources;
    const { now, refresh } = this.options;
    // Said at once, so that one request asks for all that come meanwhile; where it never comes back, the next asks again.
    memory.askAt = now + Math.min(refresh, retry);
    const underWay = memory.underWay.get(pointerKey) as Promise<void> | undefined;
    const forget = (its: Promise<void>) => {
      if (memory.underWay.get(pointerKey) === its) memory.underWay.delete(pointerKey);
    };
    if (underWay) return withTimeout(underWay, 2 * timeout, pointerKey).catch(() => forget(underWay));
    const reading: Promise<void> = this.readPointer().finally(() => forget(reading));
    memory.underWay.set(pointerKey, reading);
    this.sources.later(reading);
    return reading;
  }

  private async readPointer(): Promise<void> {
    const { memory, kv, timeout } = this.sources;
    const { now, refresh } = this.options;
    try {
      const text = await withTimeout(kv.get(pointerKey), timeout, pointerKey);
      if (text === null) return;
      memory.see(decodePointer(text));
      memory.askAt = now + refresh;
      memory.confirmedAt = now;
      memory.downUntil = Number.NEGATIVE_INFINITY;
    } catch (error) {
      logFault(this.sources, pointerKey, "kv", error);
    }
  }

  private async deployed(): Promise<Pointer | null> {
    const { snapshot, timeout } = this.sources;
    try {
      const text = await withTimeout(snapshot.get(pointerKey), timeout, pointerKey);
      return text === null ? null : decodePointer(text);
    } catch (error) {
      logFault(this.sources, pointerKey, "snapshot", error);
      return null;
    }
  }
}
