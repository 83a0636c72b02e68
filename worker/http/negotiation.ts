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

/** Media types of the formats that a page is available in. The first one is the default. */
const pageFormats = { html: "text/html", json: "application/json", jsonld: "application/ld+json" } as const;

export type PageFormat = keyof typeof pageFormats;

/** Returns true for the path of a page that is also available as data at the same URL. The data of changes has a URL of its own. */
export function isNegotiated(path: string): boolean {
  return /^\/relations\/(?!.*\/changes$)/.test(path);
}

/** Returns the format of a page that the request prefers: the first in `Accept` that there is, or else HTML. */
export function readPageFormat(c: EntenteContext): PageFormat {
  const accept = c.req.header("Accept");
  if (acceptsPage(accept)) return "html";
  const accepted = parseAccept(accept ?? "").filter(({ q }) => q > 0);
  for (const { type } of accepted) {
    const format = (Object.keys(pageFormats) as PageFormat[]).find((name) => pageFormats[name] === type.toLowerCase());
    if (format) return format;
    if (type === "*/*") break;
  }
  return "html";
}

/** Whether an `Accept` header certainly selects HTML. Those of browsers do. */
export function acceptsPage(accept: string | null | undefined): boolean {
  return accept == null || !accept.toLowerCase().includes("json");
}

/** `Content-Language`, and `Vary` if the language depends on the request's headers. */
export function languageHeaders(c: EntenteContext, language: string): Record<string, string> {
  return { "Content-Language": language, ...(c.req.query("lang") === undefined ? { Vary: "Accept-Language" } : {}) };
}
