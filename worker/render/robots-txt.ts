/**
 * What crawlers should leave alone: downloads, searches and other data, whose content is on the pages too, and URLs that only redirect. Programs
 * that embed pages may obey these rules, so `/oembed` is allowed.
 */
const disallowed = ["/v1/", "/fragment/", "/go/", "/healthz"];

/** What cards on other sites load. If it were disallowed, search engines would see those sites without their cards. */
const allowed = ["/v1/relations/*/card", "/fragment/*.css"];

/** Returns the rules for crawlers (RFC 9309). All pages, frames and scripts are allowed. */
export function robotsTxt(origin: string): string {
  return [
    "User-agent: *",
    ...disallowed.map((path) => `Disallow: ${path}`),
    ...allowed.map((path) => `Allow: ${path}`),
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n");
}
