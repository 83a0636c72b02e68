import { parseAccept } from "hono/utils/accept";
import type { EntenteContext } from "../request.ts";

/** The formats that an answer may come in, by what their addresses end with, with the media type of each. The first is the usual one. */
export type Formats = Readonly<Record<string, string>>;

/** A format that was chosen, and whether the request's `Accept` had a say. */
export interface Chosen<F extends Formats> {
  format: keyof F & string;
  contentType: string;
  /** True where the address itself says no format. */
  negotiated: boolean;
}

/**
 * The format that a request asks for: by the ending of its address, else the first of `Accept` that there is, else the usual one
 * (RFC 9110, 12.4.1: a server may disregard `Accept` rather than answer 406).
 * @param file the last part of the path: `facts.csv`, `facts`
 */
export function chosenFormat<F extends Formats>(c: EntenteContext, file: string, formats: F): Chosen<F> {
  const names = Object.keys(formats) as (keyof F & string)[];
  const usual = names[0] as keyof F & string;
  const at = (format: keyof F & string, negotiated: boolean) => {
    return { format, contentType: formats[format] as string, negotiated };
  };
  const ending = names.find((name) => file.endsWith(`.${name}`));
  if (ending) return at(ending, false);
  for (const { type } of parseAccept(c.req.header("Accept") ?? "")) {
    const format = names.find((name) => formats[name]?.split(";")[0] === type);
    if (format) return at(format, true);
    if (type === "*/*") break;
  }
  return at(usual, true);
}
