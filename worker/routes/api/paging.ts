import { HttpError } from "../../errors.ts";
import { type EntenteContext, parameter } from "../request.ts";

/** Where a page begins, in the parts that `pattern` takes it to; null for the first page. @throws {HttpError} 400 for what begins none */
export function readCursor(c: EntenteContext, pattern: RegExp): readonly string[] | null {
  const cursor = parameter(c, "cursor");
  if (cursor === undefined) return null;
  const [, ...parts] = pattern.exec(cursor) ?? [];
  if (parts.length > 0) return parts;
  throw new HttpError("wrong-parameter", { name: "cursor", allowed: "next" });
}

/** Address of the next page: the same one, with another cursor. Null where there is none. */
export function nextPage(c: EntenteContext, cursor: string | null): string | null {
  if (cursor === null) return null;
  const query = new URLSearchParams(c.req.query());
  query.set("cursor", cursor);
  return `${c.env.ORIGIN}${c.req.path}?${query}`;
}

/** RFC 8288: the header that leads to the next page. */
export function linkTo(next: string | null): { link?: string } {
  return next ? { link: `<${next}>; rel="next"` } : {};
}
