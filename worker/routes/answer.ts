import { Memory } from "../store/memory.ts";
import type { Read } from "../store/store.ts";
import type { EntenteContext } from "./request.ts";

/** Which release was read, whether it was asked for by its number, and the farthest place that it came from. */
export type ReadHead = Omit<Read<unknown>, "value"> & { frozen: boolean };

/** What an answer is, besides its body. */
export interface AnswerHead {
  /** What the body is made from; null for what no release changes. */
  read: ReadHead | null;
  /** Names the format and every option that has a say in the body. */
  variant: readonly (string | null)[];
  contentType: string;
  /** BCP 47; absent where the body is in no one language. */
  language?: string;
  /** Content security policy. */
  policy: string;
  /** True for what never changes under its address. */
  immutable?: boolean;
}

/** Answers that carry no document of ours to be looked at. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

// A minute of freshness, a day in which a stale answer may show while a new one is fetched, a week when we are down.
const cacheControl = "public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800";
const immutableCacheControl = "public, max-age=31536000, immutable";

/**
 * Answers with `render()`'s text, or 304 without calling it where the client has it already.
 * The entity tag is made of what the body is made from, never of the body: nothing is hashed per request.
 */
export function answer(c: EntenteContext, head: AnswerHead, render: () => string): Response {
  const version = c.env.VERSION.id.slice(0, 8);
  const etag = `"${[head.read?.release.root.slice(0, 16), head.read?.release.release, version, ...head.variant].filter((part) => part != null).join("-")}"`;
  const headers = new Headers({
    "Content-Type": head.contentType,
    "Content-Security-Policy": head.policy,
    "Cache-Control": head.immutable ? immutableCacheControl : freshness(c),
    ETag: etag,
    ...(head.language ? negotiation(c, head.language) : {}),
  });
  if (head.read) {
    headers.set("Entente-Release", String(head.read.release.release));
    headers.set("Entente-From", head.read.from);
  }
  if (matches(c.req.header("If-None-Match"), etag)) {
    // RFC 9110, 15.4.5: a 304 carries the headers that a 200 would, but describes no content.
    headers.delete("Content-Type");
    return new Response(null, { status: 304, headers });
  }
  return new Response(c.req.method === "HEAD" ? null : rendered(etag, render), { headers });
}

/** Bodies by their entity tag: what did not change is not rendered again. */
const bodies = new Memory<string>(16_000_000);

function rendered(etag: string, render: () => string): string {
  const known = bodies.get(etag);
  if (known !== undefined) return known;
  const body = render();
  // A string takes two bytes a letter.
  bodies.set(etag, body, 2 * body.length);
  return body;
}

/** Which language the answer is in, and whether the request's headers had a say in it. */
export function negotiation(c: EntenteContext, language: string): Record<string, string> {
  return { "Content-Language": language, ...(c.req.query("lang") === undefined ? { Vary: "Accept-Language" } : {}) };
}

/** Where KV is asked before every answer, as while data are being edited, browsers are to ask each time too. */
function freshness(c: EntenteContext): string {
  return c.env.REFRESH_SECONDS === "0" ? "no-cache" : cacheControl;
}

/** RFC 9110, 13.1.2: `If-None-Match` uses the weak comparison, in which `W/` counts for nothing. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
