import { dataPolicy } from "./content-security.ts";

/** Headers of every response. Everything is public, so any origin may read it, without credentials. */
export const commonHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "Accept-Ranges, ETag, Content-Language, Content-Range, Entente-From, Entente-Release, Link, Retry-After, Server-Timing",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Timing-Allow-Origin": "*",
};

/**
 * For frame documents. Without the first header, sites that send it themselves could not embed frames; everything that frames load allows
 * it. With the second, search engines do not list a frame beside the relation's page, but read it as a part of the page that embeds it.
 */
export const frameHeaders = {
  "Cross-Origin-Embedder-Policy": "require-corp",
  "X-Robots-Tag": "noindex, indexifembedded",
};

/** For responses over https: for a year, browsers use only https for this host (RFC 6797). */
export const httpsHeaders = { "Strict-Transport-Security": "max-age=31536000" };

/** Fresh for a minute; for a day, a stale response may be used while a new one is fetched; for a week, if we are down. */
export const cacheControl = "public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800";
/** For responses that never change. */
export const immutableCacheControl = "public, max-age=31536000, immutable";
/** For flags, licences, the icon and the common picture, which hardly ever change. */
const weekCacheControl = "public, max-age=604800";

/** `Cache-Control` of the static assets that browsers may request, by path; `*` matches any text. */
const assetCacheControls = {
  "/flags/*": weekCacheControl,
  "/icon.png": weekCacheControl,
  "/pictures/*": weekCacheControl,
  "/docs/licences.txt": weekCacheControl,
  "/docs/*.js": immutableCacheControl,
  "/builder/*": immutableCacheControl,
  "/widget.js": cacheControl,
  "/widget/*": immutableCacheControl,
};

/**
 * Returns the file `_headers`, with which Cloudflare's asset server sends the headers that the worker would send.
 * @param isLocal true for development: over http, and browsers must not keep `/widget.js`, because somebody is working on it
 */
export function assetHeaders(isLocal: boolean): string {
  const rules = Object.entries(assetCacheControls).map(([path, caching]) => {
    const isChanging = isLocal && caching === cacheControl;
    const headers = {
      ...commonHeaders,
      ...(isLocal ? {} : httpsHeaders),
      "Content-Security-Policy": dataPolicy,
      "Cache-Control": isChanging ? "no-cache" : caching,
    };
    return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  });
  return `${rules.join("\n")}\n`;
}
