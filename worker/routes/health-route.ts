import { Hono } from "hono";
import { dataPolicy } from "./content-security.ts";
import type { EntenteEnv } from "./context.ts";
import { readStore, storeFor } from "./loading.ts";

/** How it stands: for whoever watches over it. */
export const health = new Hono<EntenteEnv>().get("/healthz", async (c) => {
  const { release: head, tier: from, elapsed: took } = await readStore(c, (release) => release.root());
  const { confirmedAgo } = storeFor(c);
  // Nobody asks between two requests, so what is remembered may be old without anything being wrong: the next one asks.
  const isUnconfirmed = confirmedAgo === null || confirmedAgo > 1000 * (5 * Number(c.env.REFRESH_SECONDS) + 60);
  const body = {
    /** `degraded` where the snapshot stands in for KV, or KV has not said for some time which release is in force. */
    status: from === "snapshot" || isUnconfirmed ? "degraded" : "ok",
    confirmedSecondsAgo: confirmedAgo === null ? null : Math.floor(confirmedAgo / 1000),
    release: head.release,
    published: head.time,
    ageSeconds: Math.floor((Date.now() - Date.parse(head.time)) / 1000),
    from,
    storeMilliseconds: Math.round(took),
    worker: c.env.VERSION.id,
  };
  return c.json(body, 200, { "Cache-Control": "no-store", "Content-Security-Policy": dataPolicy });
});
