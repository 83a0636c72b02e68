/** The formats that an answer may come in, by what their addresses end with, with the media type of each. The first is the usual one. */
export type Formats = Readonly<Record<string, string>>;

export const json = "application/json; charset=utf-8";
