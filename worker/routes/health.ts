import { Hono } from "hono";
import { dataPolicy } from "./answer.ts";
import { type EntenteEnv, readStore } from "./request.ts";

/** How it stands: for whoever watches over it. */
export const health = new Hono<EntenteEnv>().get("/healthz", async (c) => {
  const { release: head, from, took } = await readStore(c, (release) => release.root());
  const body = {
    /** `degraded` where the snapshot had to stand in for KV. */
    status: from === "snapshot" ? "degraded" : "ok",
    release: head.release,
    published: head.time,
    ageSeconds: Math.floor((Date.now() - Date.parse(head.time)) / 1000),
    from,
    storeMilliseconds: Math.round(took),
    worker: c.env.VERSION.id,
  };
  return c.json(body, 200, { "Cache-Control": "no-store", "Content-Security-Policy": dataPolicy });
});
