import type { Language } from "../../data/model/language.ts";
import type { Env } from "../env.ts";
import type { StorageTier } from "../store/tiers/storage-access.ts";
import type { EntenteContext, ReadHead } from "./context.ts";
import { cacheControl, frameHeaders, immutableCacheControl } from "./headers/asset-headers.ts";
import { languageHeaders } from "./negotiation.ts";

/** Everything about a response except its body. */
export interface ResponseHead {
  /** The release that the body is built from; null if it does not depend on a release. */
  read: ReadHead | null;
  /** The format and every option that affects the body. They become part of the entity tag. */
  variant: readonly (string | null)[];
  contentType: string;
  /** Language of the body; absent if it has none. */
  language?: Language;
  /** Content security policy. */
  policy: string;
  /** True for documents that other sites show in frames. */
  isFrame?: boolean;
  /** True if the body at this URL never changes. */
  isImmutable?: boolean;
  /** Value of the `Link` header (RFC 8288). */
  link?: string;
  /** True if the format depends on the request's `Accept` header. */
  isNegotiated?: boolean;
}

const encoder = new TextEncoder();

/**
 * Responds with the result of `render()`, or with a 304 without rendering if the client has the current version. The response goes to
 * the response cache.
 *
 * The entity tag is built from the inputs of the body (release, variant, worker version), so nothing is hashed per request.
 */
export function respond(
  c: EntenteContext,
  head: ResponseHead,
  render: () => string | Uint8Array<ArrayBuffer>,
): Response {
  const { read } = head;
  const version = c.env.VERSION.id.slice(0, 8);
  // A withdrawal removes content without a new release, so the number of withdrawn documents is part of the tag.
  const compared = read?.comparedWith === undefined ? [] : [read.comparedWith];
  const parts = [
    read?.release.root.slice(0, 16),
    read?.release.release,
    read?.withdrawals,
    version,
    ...head.variant,
    ...compared,
  ];
  const etag = `"${parts.map((part) => encodeURIComponent(part ?? "")).join("-")}"`;
  const headers = responseHeaders(c, head, etag);
  if (matchesEtag(c.req.header("If-None-Match"), etag)) return notModified(headers);
  if (c.req.method === "HEAD") return new Response(null, { headers });
  const rendered = render();
  const body = typeof rendered === "string" ? encoder.encode(rendered) : rendered;
  c.set("cacheable", { etag, body, read });
  return new Response(body, { headers });
}

/** Returns the headers of a response, apart from those about its length. */
export function responseHeaders(c: EntenteContext, head: ResponseHead, etag: string): Headers {
  const { read, language } = head;
  const headers = new Headers({
    "Content-Type": head.contentType,
    "Content-Security-Policy": head.policy,
    "Cache-Control": head.isImmutable ? immutableCacheControl : cacheControlFor(c.env, read?.tier),
    ETag: etag,
    ...(head.isFrame ? frameHeaders : {}),
    ...(language ? languageHeaders(c, language) : {}),
    ...(head.link ? { Link: head.link } : {}),
  });
  if (head.isNegotiated) headers.append("Vary", "Accept");
  if (read) {
    headers.set("Entente-Release", String(read.release.release));
    headers.set("Entente-From", read.tier);
    headers.set("Server-Timing", `store;desc="${read.tier}";dur=${read.elapsed.toFixed(0)}`);
  }
  return headers;
}

/** A 304 with the headers that a 200 would have, except those that describe the content (RFC 9110, 15.4.5). */
export function notModified(headers: Headers): Response {
  headers.delete("Content-Type");
  return new Response(null, { status: 304, headers });
}

/** Whether an `If-None-Match` header contains the tag. It uses weak comparison, which ignores `W/` (RFC 9110, 13.1.2). */
export function matchesEtag(header: string | null | undefined, etag: string): boolean {
  if (header == null) return false;
  return header.trim() === "*" || header.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

/**
 * If KV is read for every request, as during editing, browsers must revalidate every time too. A response from the snapshot must not
 * outlive the fault that caused it.
 */
export function cacheControlFor({ REFRESH_SECONDS }: Env, tier?: StorageTier): string {
  if (REFRESH_SECONDS === "0") return "no-cache";
  return tier === "snapshot" ? "public, max-age=60" : cacheControl;
}
