interface Readable {
  get(key: string): Promise<string | null>;
}

/** What was read of a namespace: each key is read once for all tests of a file. */
const readOf = new WeakMap<Readable, Map<string, Promise<string | null>>>();

/**
 * A real KV namespace, with what a test writes or deletes laid over it: the documents of a release are published once, and each
 * test finds them as they were. Nothing is remembered of it from another test.
 */
export class OverlaidKv {
  private readonly over = new Map<string, string | null>();

  constructor(private readonly kv: Readable) {}

  async get(key: string): Promise<string | null> {
    const laid = this.over.get(key);
    return laid === undefined ? this.readThrough(key) : laid;
  }

  async put(key: string, text: string): Promise<void> {
    this.over.set(key, text);
  }

  async delete(key: string): Promise<void> {
    this.over.set(key, null);
  }

  private readThrough(key: string): Promise<string | null> {
    const known = readOf.get(this.kv) ?? new Map<string, Promise<string | null>>();
    readOf.set(this.kv, known);
    const text = known.get(key) ?? this.kv.get(key);
    known.set(key, text);
    return text;
  }
}
