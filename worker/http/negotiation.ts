import { parseAccept } from "hono/utils/accept";
import { type Language, languageFor } from "../../data/model/language.ts";
import type { EntenteContext } from "./context.ts";

/**
 * The language of the response: `lang`, or else the best match in `Accept-Language` that we support, or else English. An unsupported
 * `lang` selects English.
 */
export function readLanguage(c: EntenteContext): Language {
  const tag = c.req.query("lang");
  if (tag !== undefined) return languageFor(tag) ?? "en";
  for (const { type, q } of parseAccept(c.req.header("Accept-Language") ?? "")) {
    const language = languageFor(type);
    if (language && q > 0) return language;
  }
  return "en";
}

/** `Content-Language`, and `Vary` if the language depends on the request's headers. */
export function languageHeaders(c: EntenteContext, language: string): Record<string, string> {
  return { "Content-Language": language, ...(c.req.query("lang") === undefined ? { Vary: "Accept-Language" } : {}) };
}
