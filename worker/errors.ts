import type { ContentfulStatusCode } from "hono/utils/http-status";

/** Every kind of error that a request can meet, by the stable last part of its RFC 9457 `type`. `/docs/errors` shows this table. */
export const problems = {
  "malformed-pair": {
    status: 400,
    title: "Malformed pair",
    help: "The address names no pair. Write two ISO 3166-1 codes with a hyphen between them: no-tj.",
  },
  "wrong-parameter": {
    status: 400,
    title: "Wrong parameter",
    help: "A parameter has a value that it cannot have; the detail names it, and what it may be.",
  },
  "unknown-state": {
    status: 404,
    title: "Unknown state",
    help: "One of the codes is no state's. States are written with their ISO 3166-1 codes.",
  },
  "unknown-relation": {
    status: 404,
    title: "Unknown relation",
    help: "Nothing is known about this pair yet. /v1/relations lists what there is.",
  },
  "unknown-script": {
    status: 404,
    title: "Unknown script",
    help: "No widget with this hash was ever released. /widget.js is the newest one.",
  },
  "unknown-flag": {
    status: 404,
    title: "Unknown flag",
    help: "There is no flag for this code. Flags are at /flags/ and the code of a state: /flags/no.svg.",
  },
  "unknown-address": {
    status: 404,
    title: "Nothing here",
    help: "There is nothing at this address; / shows what there is.",
  },
  "read-only": { status: 405, title: "Method not allowed", help: "Everything here is read with GET, HEAD or OPTIONS." },
  fault: {
    status: 500,
    title: "Something went wrong",
    help: "This is our fault, and it was written down. Try again later.",
  },
  "nothing-published": {
    status: 503,
    title: "Nothing is published yet",
    help: "There is no release yet. Run npm start on your machine, or npm run data -- publish, and open this page again.",
  },
  "unreadable-document": {
    status: 503,
    title: "Temporarily unavailable",
    help: "A document of the release cannot be read at the moment. Try again shortly.",
  },
} as const satisfies Record<string, Problem>;

/** What is said about one kind of error. */
export interface Problem {
  status: ContentfulStatusCode;
  title: string;
  /** What it means, and what to do. */
  help: string;
}

/** An answer that is no success. */
export class HttpError extends Error {
  override name = "HttpError";
  constructor(
    readonly type: keyof typeof problems,
    /** What is wrong with this very request, where more can be said than of all of its kind. */
    readonly detail: string = problems[type].help,
    readonly headers: Record<string, string> = {},
  ) {
    super(detail);
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
