import {
  CorruptDocument,
  decodeLogEntry,
  decodePointer,
  documentKey,
  hashOf,
  logKey,
  type Pointer,
  pointerKey,
} from "../../data/model/documents.ts";
import { fault, type Place, ReleaseReader, within } from "./release-reader.ts";
import { type Readable, type Remembered, rememberedOf } from "./remembered.ts";

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
  now: number;
  /** Runs a promise after the response was sent. */
  later: (work: Promise<unknown>) => void;
}

/** What was read, and from which release. */
export interface Read<Value> {
  value: Value;
  release: Pointer;
  from: Place;
}

/** Reads releases: from memory, then from KV, then from the snapshot. What was known once is never lost to a fault of KV. */
export class Store {
  private readonly memory: Remembered;

  constructor(
    private readonly kv: Readable,
    private readonly snapshot: Readable,
    private readonly options: StoreOptions,
  ) {
    this.memory = rememberedOf(kv);
  }

  /**
   * Reads from the newest release that can be read whole: the one in force, else the one before it, else the snapshot.
   * @throws {NothingPublished} where there is none
   * @throws {CorruptDocument} where none can be read
   */
  async read<Value>(work: (release: ReleaseReader) => Promise<Value>): Promise<Read<Value>> {
    const pointer = await this.pointer();
    const candidates: [Pointer | null, Place][] = [
      [pointer, "memory"],
      [this.memory.previous, "memory"],
    ];
    let failure: unknown = null;
    for (const [candidate, from] of candidates) {
      if (!candidate) continue;
      try {
        return await this.readFrom(candidate, from, work);
      } catch (error) {
        if (!isFault(error)) throw error;
        failure = error;
      }
    }
    const deployed = await this.deployed();
    if (deployed) return this.readFrom(deployed, "snapshot", work);
    throw failure ?? new NothingPublished("neither KV nor the snapshot holds a release");
  }

  /**
   * Reads from one release for ever.
   * @returns null where there is no such release
   */
  async readRelease<Value>(
    release: number,
    work: (release: ReleaseReader) => Promise<Value>,
  ): Promise<Read<Value> | null> {
    const key = logKey(release);
    let root = this.memory.documents.get(key) as string | undefined;
    if (!root) {
      const text = await within(this.kv.get(key), this.options.timeout, key);
      if (text === null) return null;
      root = decodeLogEntry(key, text).root;
      this.memory.documents.set(key, root, root.length);
    }
    return this.readFrom({ schema: 1, release, root }, "memory", work);
  }

  /** A widget script that was once released, by the SHA-256 of its bytes; null for any other. */
  async widget(hash: string): Promise<string | null> {
    const key = documentKey("widget", hash);
    const known = this.memory.documents.get(key) as string | undefined;
    if (known) return known;
    const text = await within(this.kv.get(key), this.options.timeout, key);
    if (text === null || hashOf(text) !== hash) return null;
    this.memory.documents.set(key, text, text.length);
    return text;
  }

  private async readFrom<Value>(
    pointer: Pointer,
    from: Place,
    work: (release: ReleaseReader) => Promise<Value>,
  ): Promise<Read<Value>> {
    const reader = new ReleaseReader(pointer, from, this.kv, this.snapshot, this.memory, this.options.timeout);
    const value = await work(reader);
    return { value, release: pointer, from: reader.from };
  }

  /** The newest pointer seen. One that has grown old still answers, and KV is asked after the response. */
  private async pointer(): Promise<Pointer | null> {
    const { memory, options } = this;
    const isOld = options.now - memory.askedAt >= options.refresh;
    if (memory.pointer && !isOld) return memory.pointer;
    // Said at once, so that one request asks for all that come meanwhile.
    memory.askedAt = options.now;
    if (memory.pointer && options.refresh > 0) options.later(this.refresh());
    else await this.refresh();
    return memory.pointer;
  }

  /**
   * Asks KV for the pointer. KV may show an older value than it did before, or none: what was seen is kept. A rollback has a
   * higher number than what it rolls back, so that never comes again.
   */
  private async refresh(): Promise<void> {
    const { memory, kv, options } = this;
    try {
      const text = await within(kv.get(pointerKey), options.timeout, pointerKey);
      if (text === null) return;
      const seen = decodePointer(text);
      if (memory.pointer && seen.release <= memory.pointer.release) return;
      memory.previous = memory.pointer;
      memory.pointer = seen;
    } catch (error) {
      fault(pointerKey, "kv", error);
    }
  }

  private async deployed(): Promise<Pointer | null> {
    try {
      const text = await within(this.snapshot.get(pointerKey), this.options.timeout, pointerKey);
      return text === null ? null : decodePointer(text);
    } catch (error) {
      fault(pointerKey, "snapshot", error);
      return null;
    }
  }
}

/** Tells a document that could not be read from a mistake in the work itself. */
function isFault(error: unknown): boolean {
  return error instanceof CorruptDocument || (error instanceof Error && error.name === "TimedOut");
}
