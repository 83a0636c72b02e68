import type { ContentfulStatusCode } from "hono/utils/http-status";

/** HTTP status of each error type. The key is the stable fragment of the RFC 9457 `type`; `/docs/errors` explains each. */
export const statuses = {
  "malformed-pair": 400,
  "wrong-parameter": 400,
  "no-such-day": 400,
  "wrong-cursor": 400,
  "unknown-parameter": 400,
  "repeated-parameter": 400,
  "english-only": 400,
  "unknown-state": 404,
  "unknown-relation": 404,
  "unknown-fact": 404,
  // Not a wrong parameter: the element would repeat the request without it, and show the whole card as the part.
  "unknown-part": 404,
  "unknown-source": 404,
  "unknown-release": 404,
  "future-release": 404,
  "unknown-script": 404,
  "unknown-flag": 404,
  "unknown-format": 404,
  "unknown-address": 404,
  "no-download": 404,
  "read-only": 405,
  "removed-fact": 410,
  withdrawn: 410,
  "unsatisfiable-range": 416,
  "too-many-requests": 429,
  fault: 500,
  "too-many-downloads": 503,
  "nothing-published": 503,
  "unreadable-document": 503,
} as const satisfies Record<string, ContentfulStatusCode>;

/** Example values for the messages of each error type, for the page `/docs/errors`. */
export const exampleValues: Readonly<Partial<Record<keyof typeof statuses, Readonly<Record<string, string>>>>> = {
  "malformed-pair": { value: "norway" },
  "wrong-parameter": { name: "limit", allowed: "1–100" },
  "no-such-day": { name: "asOf", value: "2016-02-31" },
  "wrong-cursor": { name: "cursor" },
  "unknown-parameter": { name: "language", allowed: "lang, home, release" },
  "repeated-parameter": { name: "lang", allowed: "200" },
  "unknown-state": { value: "no-xx" },
  "unknown-relation": { value: "no-to", url: "/" },
  "unknown-fact": { value: "visit-1850", url: "/v1/relations/no-tj/facts" },
  "unknown-part": { value: "visits" },
  "unknown-source": { value: "mfa", url: "/v1/facts" },
  "unknown-script": { url: "/widget.js" },
  "unknown-flag": { url: "/flags/no.svg" },
  "unknown-address": { url: "/" },
  "unknown-release": { value: "99999", latest: "12" },
  "future-release": { value: "99999", latest: "12" },
  "english-only": { name: "lang", value: "/v1/facts.csv?lang=de" },
  "no-download": { value: "/v1/facts.csv?release=1" },
  "unsatisfiable-range": { value: "48213" },
  "unknown-format": { value: "xml", allowed: "json, csv, ndjson" },
};

/** An error response. The message is in the reader's language, so the error handler looks it up by `type`. */
export class HttpError extends Error {
  override name = "HttpError";
  constructor(
    readonly type: keyof typeof statuses,
    /** Values for the message's placeholders, such as `{ value: "norway" }`. */
    readonly values: Readonly<Record<string, string>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
    /** Where readers can go on from the error's page. */
    readonly links: readonly { text: string; url: string }[] = [],
  ) {
    super(`${type} ${JSON.stringify(values)}`);
  }
}

/** A redirect to the canonical URL. Routes throw it, and one error handler turns it into a 308. */
export class Moved extends Error {
  override name = "Moved";
  constructor(
    /** Path and query of the canonical URL. */
    readonly location: string,
  ) {
    super(location);
  }
}
