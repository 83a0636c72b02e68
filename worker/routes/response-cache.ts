import { createMiddleware } from "hono/factory";
import type { Pointer } from "../../data/model/release/release-log.ts";
import { parameters } from "../contract/parameters.ts";
import type { Env } from "../env.ts";
import { LruCache } from "../store/lru-cache.ts";
import { matches, notModified } from "./answer.ts";
import type { CacheableAnswer, EntenteContext, EntenteEnv, ReadHead } from "./context.ts";
import { storeFor } from "./loading.ts";
import { readLanguage } from "./negotiation.ts";

/** An answer to be given again. */
interface CachedAnswer {
  made: CacheableAnswer;
  headers: Headers;
}

/** By KV namespace: what another one held is none of ours. */
const namespaces = new WeakMap<object, LruCache<CachedAnswer>>();

function answersOf({ KV, MEMORY_BYTES }: Env): LruCache<CachedAnswer> {
  const known = namespaces.get(KV) ?? new LruCache<CachedAnswer>(Number(MEMORY_BYTES));
  namespaces.set(KV, known);
  return known;
}

/** The parameters that have a say in some answer; the theme is a frame's. */
const meaningful = [...Object.keys(parameters), "theme"];

/** Bytes that an answer takes besides its body and its key: headers, and what stands around them. */
const overhead = 4000;

/**
 * Gives an answer again, ready as it was sent, for as long as it would come out the same: nothing that did not change is parsed,
 * rendered, hashed or encoded a second time. Stands before everything else, and after it in order to keep what was made.
 */
export const responseCache = createMiddleware<EntenteEnv>(async (c, next) => {
  const { req, env } = c;
  const answers = answersOf(env);
  const key = req.method === "GET" || req.method === "HEAD" ? keyOf(c) : null;
  const kept = key === null ? undefined : answers.get(key);
  if (kept && (kept.made.read === null || isRight(kept.made.read, await storeFor(c).newest()))) {
    const { headers, made } = kept;
    if (matches(req.header("If-None-Match"), made.etag)) return notModified(new Headers(headers));
    return new Response(req.method === "HEAD" ? null : made.body, { headers });
  }

  await next();
  const made = c.get("cacheable");
  if (!made || key === null) return;
  const headers = new Headers(c.res.headers);
  if (made.read && made.read.from !== "snapshot") {
    headers.set("Entente-From", "memory");
    headers.set("Server-Timing", 'store;desc="memory";dur=0');
  }
  answers.set(key, { made, headers }, made.body.length + 2 * key.length + overhead);
});

/**
 * What has a say in the answer, and nothing else, so that tags which others hang onto addresses make no copies of it: the path,
 * the parameters that mean something, the language that comes of it. Null where the request is none to be kept: a parameter
 * stands twice, or is one that the API refuses, or another format than the usual one is asked for by `Accept`.
 */
function keyOf(c: EntenteContext): string | null {
  const { path } = c.req;
  const queries = c.req.queries();
  const names = Object.keys(queries);
  const isRefused = path.startsWith("/v1/") && names.some((name) => !meaningful.includes(name));
  // Any other list may choose another format, and is not weighed here.
  const asksForTheUsual = ["*/*", "application/json"].includes(c.req.header("Accept") ?? "*/*");
  const saysItsFormat = /\.\w+$/.test(path);
  if (path.startsWith("/v1/") && !saysItsFormat && !asksForTheUsual) return null;
  if (isRefused || names.some((name) => (queries[name]?.length ?? 0) > 1)) return null;
  const asked = meaningful.filter((name) => name !== "lang" && name in queries);
  const language = `${"lang" in queries ? "" : "~"}${readLanguage(c)}`;
  return [path, language, ...asked.map((name) => `${name}=${queries[name]?.[0]}`)].join("\n");
}

/** Whether what was read would be read again: what is in force did not change, or was not asked for, and nothing was withdrawn. */
function isRight({ release, frozen, withdrawals }: ReadHead, pointer: Pointer | null): boolean {
  // The snapshot's release has the number 0, and answers where KV never gave a pointer.
  const isInForce = release.release === (pointer?.release ?? 0);
  return withdrawals === (pointer?.withdrawals.length ?? 0) && (isInForce || frozen);
}
