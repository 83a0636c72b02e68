import { settingNames } from "../../../data/model/views/builder-settings.ts";
import { listParameters } from "../../../data/view/pages/list-view.ts";
import { parameters } from "../../contract/parameters.ts";
import type { EntenteContext } from "../context.ts";
import { acceptsPage, isNegotiated, readLanguage } from "../negotiation.ts";

/** The parameters that select which facts a card on another site shows. */
const selection = ["layout", "fact", "kinds"];

/** Which query parameters a response depends on, by path. The first match counts; other paths are not cached. */
const cachedPaths: readonly { path: RegExp; names: readonly string[]; hasLanguage?: false }[] = [
  { path: /^\/v1\//, names: Object.keys(parameters).filter((name) => name !== "lang") },
  { path: /^\/embed\/[A-Za-z]{2,3}$/, names: ["release", "theme"] },
  { path: /^\/embed\/.*\.js$/, names: ["release", "home", "asOf", ...selection] },
  { path: /^\/embed\//, names: ["release", "home", "asOf", "theme", ...selection] },
  { path: /^\/fragment\/.*\.css$/, names: [], hasLanguage: false },
  { path: /^\/fragment\//, names: ["release", "home", "asOf", "theme", "heading", "css", "markup", ...selection] },
  { path: /^\/relations\/.*\/changes$/, names: ["since"] },
  { path: /^\/relations\//, names: ["release", "home", "asOf", "layout", "kinds", "theme"] },
  { path: /^\/oembed$/, names: ["url", "format", "maxwidth", "maxheight"] },
  { path: /^\/countries\//, names: ["release", "theme", ...listParameters] },
  { path: /^\/$/, names: ["release", ...listParameters, ...settingNames] },
  { path: /^\/sources\//, names: ["release", "relation"] },
  { path: /^\/(?:docs(?:\/errors)?|accessibility|privacy)$/, names: [] },
  {
    path: /^\/(?:widget(?:\/.*)?\.js|icon\.svg|robots\.txt|sitemap\.xml|sitemaps\/.*)$/,
    names: [],
    hasLanguage: false,
  },
];

/** Whose default format is meant: JSON in the API, HTML of a page. */
type FormatNegotiation = "api" | "page";

/** Identifies a response in the cache. */
export interface CacheKey {
  key: string;
  /** True if the response depends on the request's `Accept-Language`. */
  isLanguageNegotiated: boolean;
  /** Which `Accept` headers select the default format; null if there is no other format at this URL. */
  negotiation: FormatNegotiation | null;
  /** True if the query has a parameter that the response does not depend on. */
  hasUnusedParameters: boolean;
}

/**
 * Returns the cache key of a request: the path, the language and the parameters that the response depends on, so that other parameters
 * neither render it again nor create copies of it.
 * @returns null if the request is not cached: the API rejects a parameter, `Accept` may select a format, or the path has no cached responses
 */
export function cacheKey(c: EntenteContext): CacheKey | null {
  const { path, method } = c.req;
  const entry = cachedPaths.find((cached) => cached.path.test(path));
  if (!entry || (method !== "GET" && method !== "HEAD")) return null;
  const { names, hasLanguage = true } = entry;
  const queries = c.req.queries();
  const used = hasLanguage ? ["lang", ...names] : names;
  const hasUnusedParameters = Object.keys(queries).some((name) => !used.includes(name));
  const isApi = path.startsWith("/v1/");
  // The API rejects unknown and repeated parameters; elsewhere, the first value counts.
  if (isApi && (hasUnusedParameters || Object.values(queries).some(({ length }) => length > 1))) return null;
  const negotiation = isNegotiated(path) ? "page" : isApi && !/\.\w+$/.test(path) ? "api" : null;
  if (negotiation && !acceptsDefault(negotiation, c.req.header("Accept"))) return null;
  const isLanguageNegotiated = hasLanguage && !("lang" in queries);
  const language = hasLanguage ? `${isLanguageNegotiated ? "~" : ""}${readLanguage(c)}` : "";
  const options = names.flatMap((name) => {
    const value = queries[name]?.[0];
    const isUsed = value !== undefined && (name !== "theme" || value === "light" || value === "dark");
    return isUsed ? [`${name}=${value}`] : [];
  });
  return {
    key: [path, language, ...options].join("\n"),
    isLanguageNegotiated,
    negotiation,
    hasUnusedParameters,
  };
}

/** Whether an `Accept` header selects the default format. Any other header would have to be parsed. */
export function acceptsDefault(negotiation: FormatNegotiation, accept: string | null | undefined): boolean {
  if (negotiation === "page") return acceptsPage(accept);
  return accept == null || accept === "*/*" || accept === "application/json";
}
