import type { KvBinding, ReadOptions } from "./kv-binding.ts";

/** The most keys that KV reads in one operation. */
const keysPerOperation = 100;

/**
 * How long the edge may keep a value that never changes, in seconds. It keeps misses and damaged values as long, so these are read
 * again with the default, a minute.
 */
const yearInSeconds = 31_536_000;

interface WaitingRead {
  key: string;
  resolve: (text: string | null) => void;
  reject: (error: unknown) => void;
}

/** Reads KV for one request. Reads that begin in the same turn of the event loop become one operation for up to 100 keys. */
export class BulkReader {
  /** Reads that have not started, by whether they may use an old copy. */
  private readonly waiting = { lasting: [] as WaitingRead[], current: [] as WaitingRead[] };

  constructor(private readonly kv: KvBinding) {}

  /**
   * Returns the text stored under a key; null if there is none.
   * @param age `lasting` accepts a copy of any age from the edge's cache; `current` only one that is at most a minute old
   */
  read(key: string, age: "lasting" | "current"): Promise<string | null> {
    const queue = this.waiting[age];
    // A timer runs after all callbacks of promises that are settled by now, and these begin the reads that belong together.
    if (queue.length === 0) setTimeout(() => this.start(age), 0);
    return new Promise((resolve, reject) => {
      queue.push({ key, resolve, reject });
    });
  }

  private start(age: "lasting" | "current"): void {
    const reads = this.waiting[age].splice(0);
    const options: ReadOptions = age === "lasting" ? { cacheTtl: yearInSeconds } : {};
    for (let first = 0; first < reads.length; first += keysPerOperation) {
      void this.readTogether(reads.slice(first, first + keysPerOperation), options);
    }
  }

  private async readTogether(reads: readonly WaitingRead[], options: ReadOptions): Promise<void> {
    const [first] = reads;
    try {
      if (first && reads.length === 1) return first.resolve(await this.kv.get(first.key, options));
      const texts = await this.kv.get([...new Set(reads.map(({ key }) => key))], options);
      for (const { key, resolve } of reads) resolve(texts.get(key) ?? null);
    } catch (error) {
      for (const { reject } of reads) reject(error);
    }
  }
}
