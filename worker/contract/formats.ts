/** The formats that an answer may come in, by what their addresses end with, with the media type of each. The first is the usual one. */
export type Formats = Readonly<Record<string, string>>;

export const json = "application/json; charset=utf-8";

/** The media type alone, without its parameters. RFC 9110, 8.3.1. */
export function mediaTypeOf(contentType = ""): string {
  return contentType.split(";", 1)[0] ?? "";
}
