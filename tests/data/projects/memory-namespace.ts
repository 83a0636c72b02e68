import type { TestNamespace } from "./test-namespaces.ts";

/** A KV namespace in memory, for tests that do not depend on how the Workers runtime stores values. */
export class MemoryNamespace implements TestNamespace {
  readonly values = new Map<string, string>();

  async get(key: string): Promise<string | null> {
    return this.values.get(key) ?? null;
  }

  async put(key: string, text: string): Promise<void> {
    this.values.set(key, text);
  }

  async delete(key: string): Promise<void> {
    this.values.delete(key);
  }

  async list({ prefix }: { prefix: string }): Promise<{ keys: { name: string }[]; list_complete: true }> {
    const names = [...this.values.keys()].filter((key) => key.startsWith(prefix));
    return { keys: names.map((name) => ({ name })), list_complete: true };
  }
}
