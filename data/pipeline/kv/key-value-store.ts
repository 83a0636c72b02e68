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
  /** Returns all keys that begin with `prefix`, sorted. */
  list(prefix: string): Promise<string[]>;
  /**
   * How long to wait for writes to appear in `list`, in milliseconds: at least four times as long as they take; 0 if they appear at once.
   */
  settleMilliseconds: number;
  /** Measures that time. Default: the computer's clock. */
  clock?: Clock;
}

/** Measures time and waits, in milliseconds. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** The clock of the computer, unaffected by changes of the date. */
export const realClock: Clock = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** The most keys that KV reads at once. Bulk reads take a fifth of the time of single reads. */
export const keysPerRead = 100;

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

/** A page of keys; the cursor leads to the next one. */
interface KeyPage {
  keys: readonly { name: string }[];
  list_complete: boolean;
  cursor?: string;
}

/** The methods of a KV binding that are used here. */
export interface KvBinding {
  get(key: string): Promise<string | null>;
  put(key: string, text: string): Promise<void>;
  list(options: { prefix: string; cursor?: string }): Promise<KeyPage>;
}

/** Wraps a KV binding as a store. @param settleMilliseconds see {@link KeyValueStore} */
export function storeOf(binding: KvBinding, settleMilliseconds = 0): KeyValueStore {
  return {
    settleMilliseconds,
    read: (keys) => Promise.all(keys.map((key) => binding.get(key))),
    write: async (values) => {
      await Promise.all(values.map(({ key, text }) => binding.put(key, text)));
    },
    list: (prefix) => listAll(binding, prefix),
  };
}

async function listAll(binding: KvBinding, prefix: string): Promise<string[]> {
  const names: string[] = [];
  let page = await binding.list({ prefix });
  names.push(...page.keys.map(({ name }) => name));
  while (!page.list_complete && page.cursor !== undefined) {
    page = await binding.list({ prefix, cursor: page.cursor });
    names.push(...page.keys.map(({ name }) => name));
  }
  return names.sort();
}
