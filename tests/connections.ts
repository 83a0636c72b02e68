import { type KeyValueStore, type KvBinding, storeOf } from "../data/pipeline/kv/key-value-store.ts";

/**
 * Like `fetch`, but retries a GET once if the server closed a reused connection before responding (allowed by RFC 9110, 9.2.2). A response
 * that is cut off after its headers still fails.
 */
export function fetchWithRetry(url: string, init: Omit<RequestInit, "method"> = {}): Promise<Response> {
  return retryIfClosed(() => fetch(url, init));
}

/** Like {@link storeOf}, but retries an operation once if the connection to workerd was closed. Repeating one changes nothing. */
export function storeWithRetry(binding: KvBinding): KeyValueStore {
  const { read, write, list, ...store } = storeOf(binding);
  return {
    ...store,
    read: (keys) => retryIfClosed(() => read(keys)),
    write: (values) => retryIfClosed(() => write(values)),
    list: (prefix) => retryIfClosed(() => list(prefix)),
  };
}

/** workerd closes idle connections, and a busy test thread notices too late. */
async function retryIfClosed<Result>(request: () => Promise<Result>): Promise<Result> {
  try {
    return await request();
  } catch (error) {
    const { code } = (error as { cause?: { code?: string } }).cause ?? {};
    if (code !== "ECONNRESET" && code !== "UND_ERR_SOCKET") throw error;
    return request();
  }
}
