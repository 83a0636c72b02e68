/** A text and the key that it is stored under. */
export interface StoredText {
  key: string;
  text: string;
}

/** The read access to a KV namespace that reading releases needs. */
export interface ReadableStore {
  /** Returns the texts in the order of the keys; null for a key without a value. */
  read(keys: readonly string[]): Promise<(string | null)[]>;
}

/** The access to a KV namespace that publishing needs. */
export interface KeyValueStore extends ReadableStore {
  write(values: readonly StoredText[]): Promise<void>;
}

/** The most keys that KV reads at once. Bulk reads take a fifth of the time of single reads. */
const keysPerRead = 100;

/** Reads any number of keys through a function that reads as many at once as KV allows. */
export async function readInChunks(
  keys: readonly string[],
  readChunk: (keys: string[]) => Promise<(string | null)[]>,
): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for (let start = 0; start < keys.length; start += keysPerRead) {
    texts.push(...(await readChunk(keys.slice(start, start + keysPerRead))));
  }
  return texts;
}

/** The methods of a KV binding that are used here. */
export interface KvBinding {
  get(key: string): Promise<string | null>;
  put(key: string, text: string): Promise<void>;
}

/** Wraps a KV binding as a store. */
export function storeOf(binding: KvBinding): KeyValueStore {
  return {
    read: (keys) => Promise.all(keys.map((key) => binding.get(key))),
    write: async (values) => {
      await Promise.all(values.map(({ key, text }) => binding.put(key, text)));
    },
  };
}
