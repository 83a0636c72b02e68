import { Miniflare } from "miniflare";
import { afterAll, beforeAll } from "vitest";
import { type KeyValueStore, type KvBinding, storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { OverlaidKv } from "../../worker/overlaid-kv.ts";

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

/**
 * Starts a Workers runtime with one KV namespace, until the tests of the calling file are over.
 * @param prepare writes what the namespace contains; by default, nothing
 * @returns a function that returns an overlay of the namespace, which keeps its writes to itself and is much faster than a namespace of
 * its own
 */
export function overlaidNamespaces(prepare?: (store: KeyValueStore) => Promise<void>): () => OverlaidKv {
  const nextNamespace = testNamespaces(1);
  let namespace: TestNamespace;
  beforeAll(async () => {
    namespace = await nextNamespace();
    await prepare?.(storeOf(namespace));
  }, 60_000);
  return () => new OverlaidKv(namespace);
}

/** Returns every key and text of a namespace, in the order of the keys. */
export async function valuesOf(kv: KeyValueStore): Promise<Map<string, string>> {
  const keys = await kv.list("");
  const texts = await kv.read(keys);
  return new Map(keys.map((key, index) => [key, texts[index] ?? ""]));
}
