import { HttpError } from "../../errors.ts";
import type { EntenteContext, ReadHead } from "../../http/context.ts";
import { readLanguage } from "../../http/negotiation.ts";
import { parameter } from "../../http/request-values.ts";

/**
 * Returns the groups that `pattern` captures in the cursor; null for the first page.
 * @throws {HttpError} 400 if the cursor does not match
 */
export function readCursor(c: EntenteContext, pattern: RegExp): readonly string[] | null {
  const cursor = parameter(c, "cursor");
  if (cursor === undefined) return null;
  const [, ...parts] = pattern.exec(cursor) ?? [];
  if (parts.length > 0) return parts;
  throw new HttpError("wrong-cursor", { name: "cursor" });
}

/** Number of the release that a page of the log starts with: the cursor's, or else the current one. */
export function firstRelease(cursor: string | undefined, { release }: { release: number }): number {
  return Math.min(Number(cursor ?? release), release);
}

/** Maximum page size: `limit`, or else the operation's default. */
export function readLimit(c: EntenteContext, { pageLength }: { pageLength: number }): number {
  return parameter(c, "limit") ?? pageLength;
}

/**
 * Returns the URL of the next page: the request's own, with a new cursor and pinned to the release that was read, so that a new
 * release in between neither repeats nor skips entries.
 * @param cursor null if this is the last page; the result is then null too
 * @param read absent for lists that are not part of a release, such as the list of releases
 */
export function nextPage(
  c: EntenteContext,
  cursor: string | null,
  { release }: Partial<ReadHead> = {},
  path = c.req.path,
): string | null {
  if (cursor === null) return null;
  const query = new URLSearchParams(c.req.query());
  query.set("cursor", cursor);
  // Normalized, because the response cache serves this URL to every request that resolves to the same language.
  if (query.has("lang")) query.set("lang", readLanguage(c));
  if (release && release.release > 0) query.set("release", String(release.release));
  return `${c.env.ORIGIN}${path}?${query}`;
}

/** The `Link` header for the next page (RFC 8288). */
export function linkTo(next: string | null): { link?: string } {
  return next ? { link: `<${next}>; rel="next"` } : {};
}
