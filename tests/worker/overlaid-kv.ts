import { bulkGet } from "../bulk-get.ts";

interface Readable {
  get(key: string): Promise<string | null>;
  list?(options: { prefix: string; cursor?: string }): Promise<{
    keys: readonly { name: string }[];
    list_complete: boolean;
    cursor?: string | undefined;
  }>;
}

/** What was read from each namespace, so that all tests together read a key only once. */
const knownReads = new WeakMap<Readable, Map<string, Promise<string | null>>>();

/**
 * A KV namespace that keeps writes and deletions to itself instead of passing them on. A release is published only once, and every
 * test finds it unchanged. The worker treats each instance as a different namespace, about which it remembers nothing.
 */
export class OverlaidKv {
  private readonly overlay = new Map<string, string | null>();

  constructor(private readonly kv: Readable) {}

  get = bulkGet(async (key) => {
    const overlaid = this.overlay.get(key);
    return overlaid === undefined ? this.readThrough(key) : overlaid;
  });

  async put(key: string, text: string): Promise<void> {
    this.overlay.set(key, text);
  }

  async delete(key: string): Promise<void> {
    this.overlay.set(key, null);
  }

  /** Returns all keys at once. */
  async list({ prefix }: { prefix: string }): Promise<{ keys: { name: string }[]; list_complete: true }> {
    const names = new Set<string>();
    for (let cursor: string | undefined; ; ) {
      const page = await this.kv.list?.(cursor === undefined ? { prefix } : { prefix, cursor });
      for (const { name } of page?.keys ?? []) names.add(name);
      cursor = page?.list_complete === false ? page.cursor : undefined;
      if (cursor === undefined) break;
    }
    for (const [key, text] of this.overlay) {
      if (text === null) names.delete(key);
      else if (key.startsWith(prefix)) names.add(key);
    }
    return { keys: [...names].map((name) => ({ name })), list_complete: true };
  }

  private readThrough(key: string): Promise<string | null> {
    const reads = knownReads.get(this.kv) ?? new Map<string, Promise<string | null>>();
    knownReads.set(this.kv, reads);
    const text = reads.get(key) ?? this.kv.get(key);
    reads.set(key, text);
    return text;
  }
}
