/** Content types of an operation's response by format name (the URL's extension). The first format is the default. */
export type Formats = Readonly<Record<string, string>>;

export const json = "application/json; charset=utf-8";

// RFC 7111: the first line is a header.
export const csv = "text/csv; charset=utf-8; header=present";

export const ndjson = "application/x-ndjson";

/** Registered with IANA by the Apache Software Foundation. */
export const parquet = "application/vnd.apache.parquet";

/** RFC 6713. */
export const gzip = "application/gzip";

/** Formats of a list of facts. */
export const tables = { json, csv, ndjson } as const;

/** Formats of a list of changes. */
export const feeds = {
  json,
  jsonfeed: "application/feed+json",
  atom: "application/atom+xml; charset=utf-8",
} as const;

/** The media type without its parameters (RFC 9110, 8.3.1). */
export function mediaTypeOf(contentType = ""): string {
  return contentType.split(";", 1)[0] ?? "";
}
