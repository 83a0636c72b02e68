/**
 * A real KV namespace, with what a test writes or deletes laid over it: the documents of a release are published once, and each
 * test finds them as they were. Nothing is remembered of it from another test.
 */
export class OverlaidKv {
  private readonly over = new Map<string, string | null>();

  constructor(private readonly kv: KVNamespace) {}

  async get(key: string): Promise<string | null> {
    const laid = this.over.get(key);
    return laid === undefined ? this.kv.get(key) : laid;
  }

  async put(key: string, text: string): Promise<void> {
    this.over.set(key, text);
  }

  async delete(key: string): Promise<void> {
    this.over.set(key, null);
  }
}
