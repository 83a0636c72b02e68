import type { Context } from "hono";
import type { Env } from "../env.ts";
import type { ReadResult, Store } from "../store/store.ts";
import type { StorageTier } from "../store/tiers/storage-access.ts";

/** Which release a response was read from, and how. */
export type ReadHead = Omit<ReadResult<unknown>, "value"> & {
  /** True if the request asked for the release by its number. */
  isPinned: boolean;
  /** Number of the current release that the requested one was compared with; absent if the response does not depend on it. */
  comparedWith?: number;
  /** Time spent reading, in milliseconds. The Workers clock stands still during computation, so this is pure I/O wait. */
  elapsed: number;
};

/** A rendered response, and what determines whether it is still current. */
export interface CacheableResponse {
  etag: string;
  body: Uint8Array<ArrayBuffer>;
  read: ReadHead | null;
}

/** Hono's environment: the worker's bindings, and the variables that routes set for the middleware. */
export interface EntenteEnv {
  Bindings: Env;
  Variables: {
    /** For the response cache. */
    cacheable?: CacheableResponse;
    /** The store of this request. It counts the time that the request waits for storage. */
    store?: Store;
    /** The tier that the requested release was read from, for the error handler. */
    storageTier?: StorageTier;
    /** Parameters that count as absent, because their values are invalid. */
    ignoredParameters?: readonly string[];
  };
}
export type EntenteContext = Context<EntenteEnv>;
