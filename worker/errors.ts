import type { ContentfulStatusCode } from "hono/utils/http-status";

/** An answer that is no success: what a reader is told, and under which status. */
export class HttpError extends Error {
  override name = "HttpError";
  constructor(
    readonly status: ContentfulStatusCode,
    /** Stable name of the kind of error: the last part of its RFC 9457 `type`. */
    readonly type: string,
    /** The same for every error of this type. */
    readonly title: string,
    /** What is wrong here, and what to do. */
    readonly detail: string,
    readonly headers: Record<string, string> = {},
    options?: ErrorOptions,
  ) {
    super(detail, options);
  }
}

/** 400: a request that cannot be understood. */
export const badRequest = (type: string, title: string, detail: string) => new HttpError(400, type, title, detail);

/** 404: an address at which there is nothing. */
export const notFound = (type: string, title: string, detail: string) => new HttpError(404, type, title, detail);

/** Another spelling of an address that has one spelling only. Thrown, so that every surface redirects alike. */
export class Moved extends Error {
  override name = "Moved";
  constructor(
    /** Path and query. */
    readonly location: string,
  ) {
    super(location);
  }
}
