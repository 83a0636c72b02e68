import { Miniflare } from "miniflare";
import { afterAll } from "vitest";
import type { KeyValueStore, KvBinding } from "../../../data/pipeline/kv/key-value-store.ts";

/** A KV namespace of the Workers runtime. */
export type TestNamespace = KvBinding & { delete(key: string): Promise<void> };

/**
 * Starts a Workers runtime with this many empty KV namespaces, which runs until the tests of the calling file are over.
 * @returns a function that returns the next namespace; using a new one is faster than emptying one
 */
export function testNamespaces(count: number): () => Promise<TestNamespace> {
  const names = Array.from({ length: count }, (_, index) => `namespace-${index}`);
  const miniflare = new Miniflare({
    modules: true,
    script: "export default { fetch: () => new Response() }",
    kvNamespaces: names,
  });
  afterAll(() => miniflare.dispose());
  return async () => {
    const name = names.pop();
    if (name === undefined) throw new Error(`the tests need more than ${count} namespaces`);
    return (await miniflare.getKVNamespace(name)) as unknown as TestNamespace;
  };
}

/** Returns every key and text of a namespace, in the order of the keys. */
export async function valuesOf(kv: KeyValueStore): Promise<Map<string, string>> {
  const keys = await kv.list("");
  const texts = await kv.read(keys);
  return new Map(keys.map((key, index) => [key, texts[index] ?? ""]));
}
