import type { Language } from "../../data/model/language.ts";
import type { EntenteContext, ReadHead } from "./context.ts";
import { languageHeaders } from "./negotiation.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** What an answer is, besides its body. */
export interface AnswerHead {
  /** What the body is made from; null for what no release changes. */
  read: ReadHead | null;
  /** Names the format and every option that has a say in the body. */
  variant: readonly (string | null)[];
  contentType: string;
  /** Absent where the body is in no one language. */
  language?: Language;
  /** Content security policy. */
  policy: string;
  /** True for what never changes under its address. */
  isImmutable?: boolean;
  /** RFC 8288: value of the `Link` header. */
  link?: string;
  /** True where the request's `Accept` had a say. */
  isNegotiated?: boolean;
}

// A minute of freshness, a day in which a stale answer may show while a new one is fetched, a week when we are down.
const cacheControl = "public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800";
/** For what never changes under its address. */
export const immutableCacheControl = "public, max-age=31536000, immutable";

const encoder = new TextEncoder();

/**
 * Answers with what `render()` gives, or 304 without calling it where the client has it already. A text is kept, to be given again; what comes
 * in parts is not.
 * The entity tag is made of what the body is made from, never of the body: nothing is hashed per request.
 */
export function answer(c: EntenteContext, head: AnswerHead, render: () => string | AsyncGenerator<Bytes>): Response {
  const { read, language } = head;
  const version = c.env.VERSION.id.slice(0, 8);
  // What was withdrawn since is in no answer any more, also where the release is the same.
  const parts = [read?.release.root.slice(0, 16), read?.release.release, read?.withdrawals, version, ...head.variant];
  const etag = `"${parts.map((part) => encodeURIComponent(part ?? "")).join("-")}"`;
  const headers = new Headers({
    "Content-Type": head.contentType,
    "Content-Security-Policy": head.policy,
    "Cache-Control": head.isImmutable ? immutableCacheControl : freshness(c, read),
    ETag: etag,
    ...(language ? languageHeaders(c, language) : {}),
    ...(head.link ? { Link: head.link } : {}),
  });
  if (head.isNegotiated) headers.append("Vary", "Accept");
  if (read) {
    headers.set("Entente-Release", String(read.release.release));
    headers.set("Entente-From", read.tier);
    headers.set("Server-Timing", `store;desc="${read.tier}";dur=${read.elapsed.toFixed(0)}`);
  }
  if (matchesEtag(c.req.header("If-None-Match"), etag)) return notModified(headers);
  if (c.req.method === "HEAD") return new Response(null, { headers });
  const content = render();
  if (typeof content !== "string") return new Response(inParts(content), { headers });
  const body = encoder.encode(content);
  c.set("cacheable", { etag, body, read });
  return new Response(body, { headers });
}

/** A part that cannot be made breaks the answer off, so that nobody takes what came for the whole. */
function inParts(parts: AsyncGenerator<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

/** RFC 9110, 15.4.5: a 304 carries the headers that a 200 would, but describes no content. */
export function notModified(headers: Headers): Response {
  headers.delete("Content-Type");
  return new Response(null, { status: 304, headers });
}

/** RFC 9110, 13.1.2: `If-None-Match` uses the weak comparison, in which `W/` counts for nothing. */
export function matchesEtag(header: string | null | undefined, etag: string): boolean {
  if (header == null) return false;
  return header.trim() === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

/**
 * Where KV is asked before every answer, as while data are being edited, browsers are to ask each time too. What the snapshot
 * answered is not to outlive the fault that made it answer.
 */
function freshness(c: EntenteContext, read: ReadHead | null): string {
  if (c.env.REFRESH_SECONDS === "0") return "no-cache";
  return read?.tier === "snapshot" ? "public, max-age=60" : cacheControl;
}
