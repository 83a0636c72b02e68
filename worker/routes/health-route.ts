import { Hono } from "hono";
import type { EntenteEnv } from "../http/context.ts";
import { dataPolicy } from "../http/headers/content-security.ts";
import { readStore, storeFor } from "../http/loading.ts";

/**
 * `/healthz`, for monitoring. Its status is 200 as long as readers get a response. `/healthz?strict` reads KV and responds with 503
 * unless KV serves the current release.
 */
export const health = new Hono<EntenteEnv>().get("/healthz", async (c) => {
  const isStrict = c.req.query("strict") !== undefined;
  const problem = isStrict ? await storeFor(c).checkKv() : null;
  const { release: head, tier: from, elapsed: took } = await readStore(c, (release) => release.root());
  const { confirmedAgo } = storeFor(c).pointer;
  // The pointer is refreshed only by requests, so an old one is normal after a quiet period. The next request refreshes it.
  const isUnconfirmed = confirmedAgo === null || confirmedAgo > 1000 * (5 * Number(c.env.REFRESH_SECONDS) + 60);
  const isDegraded = from === "snapshot" || isUnconfirmed || problem !== null;
  const body = {
    /** `degraded` if the snapshot replaces KV, or if KV has not confirmed the current release for some time. */
    status: isDegraded ? "degraded" : "ok",
    ...(isStrict ? { kv: problem ?? "ok" } : {}),
    confirmedSecondsAgo: confirmedAgo === null ? null : Math.floor(confirmedAgo / 1000),
    release: head.release,
    published: head.time,
    ageSeconds: Math.floor((Date.now() - Date.parse(head.time)) / 1000),
    from,
    storeMilliseconds: Math.round(took),
    worker: c.env.VERSION.id,
  };
  const status = isStrict && isDegraded ? 503 : 200;
  return c.json(body, status, { "Cache-Control": "no-store", "Content-Security-Policy": dataPolicy });
});
