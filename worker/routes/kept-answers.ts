import { createMiddleware } from "hono/factory";
import type { Pointer } from "../../data/model/documents.ts";
import { Memory } from "../store/memory.ts";
import { type Made, matches, notModified, type ReadHead } from "./answer.ts";
import { type EntenteEnv, storeFor } from "./request.ts";

/** An answer to be given again. */
interface Kept {
  made: Made;
  headers: Headers;
}

/** By KV namespace: what another one held is none of ours. */
const namespaces = new WeakMap<object, Memory<Kept>>();

/**
 * Gives an answer again, ready as it was sent, for as long as it would come out the same: nothing that did not change is parsed,
 * rendered, hashed or encoded a second time. Stands before everything else, and after it in order to keep what was made.
 */
export const keptAnswers = createMiddleware<EntenteEnv>(async (c, next) => {
  const { req, env } = c;
  const answers = namespaces.get(env.KV) ?? new Memory<Kept>(Number(env.MEMORY_BYTES));
  const negotiatedKey = () => `${req.url}\n${req.header("Accept-Language") ?? ""}`;
  if (req.method === "GET" || req.method === "HEAD") {
    const kept = answers.get(req.url) ?? answers.get(negotiatedKey());
    if (kept && (kept.made.read === null || isRight(kept.made.read, await storeFor(c).newest()))) {
      const { headers, made } = kept;
      if (matches(req.header("If-None-Match"), made.etag)) return notModified(new Headers(headers));
      return new Response(req.method === "HEAD" ? null : made.body, { headers });
    }
  }

  await next();
  const made = c.get("made");
  if (!made) return;
  namespaces.set(env.KV, answers);
  const headers = new Headers(c.res.headers);
  if (made.read && made.read.from !== "snapshot") {
    headers.set("Entente-From", "memory");
    headers.set("Server-Timing", 'store;desc="memory";dur=0');
  }
  answers.set(made.negotiated ? negotiatedKey() : req.url, { made, headers }, made.body.length + 2000);
});

/** Whether what was read would be read again: what is in force did not change, or was not asked for, and nothing was withdrawn. */
function isRight({ release, frozen, withdrawals }: ReadHead, pointer: Pointer | null): boolean {
  // The snapshot's release has the number 0, and answers where KV never gave a pointer.
  const isInForce = release.release === (pointer?.release ?? 0);
  return withdrawals === (pointer?.withdrawals ?? 0) && (isInForce || frozen);
}
