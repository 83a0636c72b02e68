import { createMiddleware } from "hono/factory";
import type { Pointer } from "../../data/model/release/release-log.ts";
import { parameters } from "../contract/parameters.ts";
import type { Env } from "../env.ts";
import { LruCache } from "../store/lru-cache.ts";
import type { CacheableResponse, EntenteContext, EntenteEnv, ReadHead } from "./context.ts";
import { storeFor } from "./loading.ts";
import { readLanguage } from "./negotiation.ts";
import { matchesEtag, notModified } from "./respond.ts";

/** A response in the cache. */
interface CachedResponse {
  response: CacheableResponse;
  headers: Headers;
}

/** One cache per KV namespace, because another namespace has other data. */
const namespaces = new WeakMap<object, LruCache<CachedResponse>>();

function cacheFor({ KV, MEMORY_BYTES }: Env): LruCache<CachedResponse> {
  const cache = namespaces.get(KV) ?? new LruCache<CachedResponse>(Number(MEMORY_BYTES));
  namespaces.set(KV, cache);
  return cache;
}

/** The query parameters that can affect a response. `theme` belongs to frames. */
const relevantParameters = [...Object.keys(parameters), "theme"];

/** Estimated size of a cache entry besides its body and key, mostly headers, in bytes. */
const entryOverhead = 4000;

/**
 * Outermost middleware: serves a cached response while it is still current, without parsing, rendering, hashing or encoding again.
 * Otherwise stores the response of the routes.
 */
export const responseCache = createMiddleware<EntenteEnv>(async (c, next) => {
  const { req, env } = c;
  const cache = cacheFor(env);
  const key = req.method === "GET" || req.method === "HEAD" ? cacheKey(c) : null;
  const cached = key === null ? undefined : cache.get(key);
  if (cached && (cached.response.read === null || isCurrent(cached.response.read, await storeFor(c).newestPointer()))) {
    const { headers, response } = cached;
    if (matchesEtag(req.header("If-None-Match"), response.etag)) return notModified(new Headers(headers));
    return new Response(req.method === "HEAD" ? null : response.body, { headers });
  }

  await next();
  const response = c.get("cacheable");
  if (!response || key === null) return;
  const headers = new Headers(c.res.headers);
  if (response.read && response.read.tier !== "snapshot") {
    headers.set("Entente-From", "memory");
    headers.set("Server-Timing", 'store;desc="memory";dur=0');
  }
  cache.set(key, { response, headers }, response.body.length + 2 * key.length + entryOverhead);
});

/**
 * The cache key: the path, the language and the relevant parameters, so that tracking parameters do not create copies.
 * @returns null if the request is not cached: it repeats a parameter, has one that the API rejects, or may negotiate a format by `Accept`
 */
function cacheKey(c: EntenteContext): string | null {
  const { path } = c.req;
  const queries = c.req.queries();
  const names = Object.keys(queries);
  const isRejected = path.startsWith("/v1/") && names.some((name) => !relevantParameters.includes(name));
  // Any other `Accept` header may select another format. It is not parsed here.
  const acceptsDefault = ["*/*", "application/json"].includes(c.req.header("Accept") ?? "*/*");
  const hasExtension = /\.\w+$/.test(path);
  if (path.startsWith("/v1/") && !hasExtension && !acceptsDefault) return null;
  if (isRejected || names.some((name) => (queries[name]?.length ?? 0) > 1)) return null;
  const options = relevantParameters.filter((name) => name !== "lang" && name in queries);
  const language = `${"lang" in queries ? "" : "~"}${readLanguage(c)}`;
  return [path, language, ...options.map((name) => `${name}=${queries[name]?.[0]}`)].join("\n");
}

/** Whether reading again would give the same: no new withdrawals, and the same current release unless the request names one. */
function isCurrent({ release, isPinned, withdrawals }: ReadHead, pointer: Pointer | null): boolean {
  // The snapshot's release has the number 0 and is used while KV has never returned a pointer.
  const isCurrentRelease = release.release === (pointer?.release ?? 0);
  return withdrawals === (pointer?.withdrawals.length ?? 0) && (isCurrentRelease || isPinned);
}
