import type { Context } from "hono";
import type { Env } from "../env.ts";
import type { StorageTier } from "../store/lookup.ts";
import type { ReadResult } from "../store/store.ts";

/** Which release was read, and how. */
export type ReadHead = Omit<ReadResult<unknown>, "value"> & {
  /** True where it was asked for by its number. */
  isFrozen: boolean;
  /** How long reading took, in milliseconds. The Workers runtime stops its clock while it computes, so this is the waiting. */
  elapsed: number;
};

/** An answer that was made: what has to be the same for it to be right again. */
export interface CacheableAnswer {
  etag: string;
  body: Uint8Array<ArrayBuffer>;
  read: ReadHead | null;
}

/** What Hono's context holds here: what the platform gives, and what came of the request so far, for those who keep or explain it. */
export interface EntenteEnv {
  Bindings: Env;
  Variables: {
    cacheable?: CacheableAnswer;
    /** Where the release was read from that the request was about. */
    storageTier?: StorageTier;
  };
}
export type EntenteContext = Context<EntenteEnv>;
