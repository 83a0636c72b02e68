import type { BulkGet, ReadOptions } from "../bulk-get.ts";

/** One read operation on KV. */
interface Operation {
  keys: string[];
  cacheTtl: number | undefined;
}

/** A KV namespace that records each read operation, and can delay it. The worker remembers nothing about a new instance. */
export class ObservedKv {
  readonly operations: Operation[] = [];

  /** @param delay how long each operation takes, in milliseconds */
  constructor(
    private readonly kv: { get: BulkGet },
    private readonly delay = 0,
  ) {}

  get = (async (keys: string | string[], options: ReadOptions = {}) => {
    this.operations.push({ keys: [keys].flat(), cacheTtl: options.cacheTtl });
    if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
    return typeof keys === "string" ? this.kv.get(keys, options) : this.kv.get(keys, options);
  }) as BulkGet;
}
