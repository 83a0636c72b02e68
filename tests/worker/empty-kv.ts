/** Deletes every key of a namespace. Test files that share a runtime share its KV. */
export async function emptyKv(kv: KVNamespace): Promise<void> {
  let keys: { name: string }[];
  do {
    ({ keys } = await kv.list());
    await Promise.all(keys.map(({ name }) => kv.delete(name)));
  } while (keys.length > 0);
}
