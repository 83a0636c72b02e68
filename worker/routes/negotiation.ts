import { parseAccept } from "hono/utils/accept";
import { type Language, languageFor } from "../../data/model/language.ts";
import type { EntenteContext } from "./context.ts";

/** The language of the answer: `lang`, where it is one of ours; else the best of `Accept-Language`; else English. */
export function readLanguage(c: EntenteContext): Language {
  const asked = c.req.query("lang");
  if (asked !== undefined) return languageFor(asked) ?? "en";
  for (const { type, q } of parseAccept(c.req.header("Accept-Language") ?? "")) {
    const language = languageFor(type);
    if (language && q > 0) return language;
  }
  return "en";
}

/** Which language the answer is in, and whether the request's headers had a say in it. */
export function languageHeaders(c: EntenteContext, language: string): Record<string, string> {
  return { "Content-Language": language, ...(c.req.query("lang") === undefined ? { Vary: "Accept-Language" } : {}) };
}
