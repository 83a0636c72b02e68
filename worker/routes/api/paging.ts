import { HttpError } from "../../errors.ts";
import type { EntenteContext, ReadHead } from "../context.ts";
import { readLanguage } from "../negotiation.ts";
import { parameter } from "../request-values.ts";

/** Where a page begins, in the parts that `pattern` takes it to; null for the first page. @throws {HttpError} 400 for what begins none */
export function readCursor(c: EntenteContext, pattern: RegExp): readonly string[] | null {
  const cursor = parameter(c, "cursor");
  if (cursor === undefined) return null;
  const [, ...parts] = pattern.exec(cursor) ?? [];
  if (parts.length > 0) return parts;
  throw new HttpError("wrong-cursor", { name: "cursor" });
}

/** Number of the release that a page of the log begins with: the cursor's, or that of the one in force. */
export function firstRelease(cursor: string | undefined, { release }: { release: number }): number {
  return Math.min(Number(cursor ?? release), release);
}

/** How many a page is to have at most. */
export function readLimit(c: EntenteContext, { pageLength }: { pageLength: number }): number {
  return parameter(c, "limit") ?? pageLength;
}

/**
 * Address of the next page: the same one, with another cursor. Pages of what a release holds all are of the same release, so that
 * nothing is told twice or not at all where another one comes between. Null where there is none.
 * @param read absent for a list that no release holds, such as that of releases
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
  // As the answer is kept: whoever asks in the same language is given it, however that was written.
  if (query.has("lang")) query.set("lang", readLanguage(c));
  if (release && release.release > 0) query.set("release", String(release.release));
  return `${c.env.ORIGIN}${path}?${query}`;
}

/** RFC 8288: the header that leads to the next page. */
export function linkTo(next: string | null): { link?: string } {
  return next ? { link: `<${next}>; rel="next"` } : {};
}
