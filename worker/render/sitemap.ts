import { escapeXml } from "./escape-xml.ts";
import { alternateUrls } from "./page-urls.ts";

/** A page for search engines, which has the same path in every language. */
export interface SitemapPage {
  path: string;
  /** When it last changed (ISO 8601, UTC); null if that is unknown. */
  changed: string | null;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * Returns a sitemap (https://www.sitemaps.org/protocol.html). Each language of a page has an entry of its own, which names all of them, as
 * search engines require. The addresses are those of the links in the pages' heads.
 */
export function sitemap(origin: string, pages: readonly SitemapPage[]): string {
  const entries = pages.flatMap(({ path, changed }) => {
    const urls = alternateUrls(origin + path).map(({ hreflang, href }) => ({ hreflang, href: escapeXml(href) }));
    const alternates = urls
      .map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`)
      .join("");
    return urls
      .filter(({ hreflang }) => hreflang !== "x-default")
      .map(({ href }) => `<url><loc>${href}</loc>${lastmod(changed)}${alternates}</url>\n`);
  });
  return `${declaration}<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join("")}</urlset>\n`;
}

/** Returns the index of the sitemaps. */
export function sitemapIndex(origin: string, parts: readonly SitemapPage[]): string {
  const entries = parts.map(
    ({ path, changed }) => `<sitemap><loc>${escapeXml(origin + path)}</loc>${lastmod(changed)}</sitemap>\n`,
  );
  return `${declaration}<sitemapindex ${namespace}>\n${entries.join("")}</sitemapindex>\n`;
}

function lastmod(time: string | null): string {
  return time === null ? "" : `<lastmod>${time}</lastmod>`;
}
