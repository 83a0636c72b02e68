import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Every kind of error that a request can meet, by the stable last part of its RFC 9457 `type`, with its status. `/docs/errors` explains them. */
export const statuses = {
  "malformed-pair": 400,
  "wrong-parameter": 400,
  "wrong-cursor": 400,
  "unknown-parameter": 400,
  "repeated-parameter": 400,
  "unknown-state": 404,
  "unknown-relation": 404,
  "unknown-fact": 404,
  "unknown-source": 404,
  "unknown-release": 404,
  "unknown-script": 404,
  "unknown-flag": 404,
  "unknown-format": 404,
  "unknown-address": 404,
  "read-only": 405,
  "removed-fact": 410,
  withdrawn: 410,
  "too-many-requests": 429,
  fault: 500,
  "nothing-published": 503,
  "unreadable-document": 503,
} as const satisfies Record<string, ContentfulStatusCode>;

/** What the words of each kind could name: for the page that explains them. */
export const exampleValues: Readonly<Partial<Record<keyof typeof statuses, Readonly<Record<string, string>>>>> = {
  "malformed-pair": { value: "norway" },
  "wrong-parameter": { name: "limit", allowed: "1–100" },
  "wrong-cursor": { name: "cursor" },
  "unknown-parameter": { name: "language", allowed: "lang, home, release" },
  "repeated-parameter": { name: "lang", allowed: "200" },
  "unknown-state": { value: "no-xx" },
  "unknown-relation": { value: "no-to" },
  "unknown-fact": { value: "visit-1850" },
  "unknown-source": { value: "mfa" },
  "unknown-release": { value: "99999" },
  "unknown-format": { value: "xml", allowed: "json, csv, ndjson" },
};

/** An answer that is no success. Its words are in the reader's language, so they are not said here. */
export class HttpError extends Error {
  override name = "HttpError";
  constructor(
    readonly type: keyof typeof statuses,
    /** What the words name of this very request: `{ value: "norway" }`. */
    readonly values: Readonly<Record<string, string>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${type} ${JSON.stringify(values)}`);
  }
}

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
