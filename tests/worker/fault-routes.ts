// What the fault trials request. Release 1 is older than the snapshot, which contains release 2 and, as its own, release 3.
import { inject } from "vitest";
import { app } from "../../worker/app.ts";
import { fragmentStyle } from "../../worker/render/pages/styles/styles.ts";

const [, otherRelease] = inject("fewRelations");
const oldWidget = otherRelease.documents.find(({ key }) => key.startsWith("widget/"))?.key.slice("widget/".length);

/** Requests that can name a release; `#` is its number. */
const pinned = [
  "/v1/relations/no-tj?release=#",
  "/v1/relations?limit=5&release=#",
  "/v1/relations/no-tj/card?lang=fa&release=#",
  "/embed/no-tj?release=#&lang=de",
  "/embed/no-tj.js?release=#&lang=ru",
  "/embed/no?release=#&lang=de",
  "/embed/no-tj/visit-2012-11-gul?lang=de&release=#",
  "/fragment/no-tj?lang=fa&release=#",
  "/relations/no-tj?lang=nb&release=#",
  "/relations/no-tj/visit-2012-11-gul?lang=en&release=#",
  "/oembed?url=https://entente.example/relations/no-tj?release=#",
  "/countries/no?lang=ru&release=#",
  "/v1/sources/mfa-tj.no.de?release=#",
  "/v1/facts?country=no&release=#",
  "/v1/search?q=vollebaek&release=#",
  "/v1/exports/facts.csv?release=#",
  "/v1/exports/facts.ndjson.gz?release=#",
  "/v1/exports/facts.parquet?release=#",
  "/v1/exports/entente.zip?release=#",
  "/v1/exports/datapackage.json?release=#",
];

/** One request or more for each route of the worker; see {@link untestedRoutes}. */
export const urls: readonly string[] = [
  ...["1", "2", "3"].flatMap((release) => pinned.map((url) => url.replace("#", release))),
  "/?lang=de",
  "/relations/no-tj?lang=nb",
  "/relations/kz-no?lang=tg",
  "/relations/no-tj/changes?lang=fa",
  "/relations/no-tj/changes?lang=en&since=2",
  "/countries/no?lang=ru",
  "/sources/mfa-tj.no.de?lang=en",
  "/docs",
  "/docs/errors?lang=en",
  "/accessibility?lang=ru",
  "/privacy?lang=tg",
  "/widget.js",
  `/widget/${oldWidget}.js`,
  fragmentStyle.path,
  "/icon.svg",
  `/pictures/${"0".repeat(64)}.de.png`,
  "/pictures/common.png",
  "/healthz",
  "/robots.txt",
  "/.well-known/security.txt",
  "/sitemap.xml",
  "/sitemaps/no.xml",
  "/embed/no?lang=de",
  "/embed/no-tj?lang=de",
  "/embed/cn-tj?lang=en",
  "/embed/no-tj.js?lang=de",
  "/v1/openapi.json",
  "/v1/relations",
  "/v1/relations?limit=5&cursor=cn-tj",
  "/v1/relations?kind=visit&country=no",
  "/v1/relations?updatedSince=2026-01-01",
  "/v1/relations/no-tj",
  "/v1/relations/no-tj.jsonld?lang=en",
  "/v1/relations/no-tj/card?lang=de&home=tj&asOf=2016-01-01",
  "/v1/relations/af-tj/card?lang=ru",
  "/v1/relations/no-tj/facts",
  "/v1/relations/no-tj/facts.csv?lang=de",
  "/v1/relations/no-tj/facts.ndjson?lang=ru",
  "/v1/relations/no-tj/facts/establishment-1992",
  "/v1/relations/no-tj/facts/establishment-1992/citation.ris",
  "/v1/relations/no-tj/changes?lang=de",
  "/v1/relations/no-tj/changes.atom?lang=en",
  "/v1/facts?country=no",
  "/v1/facts.csv?kind=aid&country=no&lang=de",
  "/v1/search?q=Tajikistan+1992&lang=ru",
  "/v1/countries?lang=tg",
  "/v1/countries/no?lang=nb",
  "/v1/countries/tj/anniversaries.ics?lang=fa",
  "/v1/sources?limit=5",
  "/v1/sources/mfa-tj.no.de",
  "/v1/changes?lang=de&limit=5",
  "/v1/changes.atom?lang=en&limit=5",
  "/v1/releases",
  "/v1/releases/2",
  "/v1/exports",
  "/v1/exports/facts.csv",
  "/v1/exports/facts.csv.gz",
  "/v1/exports/facts.ndjson",
  "/v1/exports/facts.ndjson.gz",
  "/v1/exports/facts.parquet",
  "/v1/exports/entente.zip",
  "/v1/exports/codebook.md",
  "/v1/exports/datapackage.json",
  "/v1/exports/CITATION.cff",
];

/** Whether a response is a download of all facts, whose parts are never kept in memory. */
export const isDownload = (url: string) => /\/exports\/(facts|entente)/.test(url);

/** Whether a download is of an older release than the snapshot's, which has only its own downloads. */
export const isOlderDownload = (url: string) => isDownload(url) && /release=[12]/.test(url);

/** Whether a response needs the release log, which cannot be read until KV has returned the pointer. */
export const needsLog = (url: string) => /\/releases|\/changes|\/sitemap|updatedSince/.test(url);

/** Whether a response needs documents that the snapshot lacks: of the oldest release, or an index of words of an older release. */
export const isBeyondSnapshot = (url: string) =>
  /release=1/.test(url) || isOlderDownload(url) || (url.startsWith("/v1/search") && /release=2/.test(url));

/**
 * Returns which failures are right for URLs that an isolate has served before.
 * @param remembers whether it keeps all documents that it has read in memory
 */
export function mayFail(remembers: boolean): (url: string, outcome: string, states: readonly string[]) => boolean {
  return (url, outcome, states) => {
    // Parts of downloads are too large to be kept in memory, and the snapshot has only those of its own release.
    if (isOlderDownload(url)) return outcome === "cut" || outcome === "503";
    if (outcome === "cut") return isDownload(url) && states.includes("published");
    return outcome === "503" && !remembers && (isBeyondSnapshot(url) || needsLog(url));
  };
}

/** Returns the path pattern of the route that responds to a URL. */
export function routeOf(url: string): string {
  const [matches] = app.router.match("GET", url.replace(/\?.*/, ""));
  const paths = matches.map(([[, { path }]]) => path);
  return paths.find((path) => path !== "/*") ?? "";
}

/** Routes that only redirect. */
const redirects = ["/relations", "/v1", "/go/:pair/:fact/:claim{[1-9]\\d{0,3}}"];

/** Returns the routes that none of `urls` requests, without those of the asset server. */
export function untestedRoutes(): string[] {
  const tested = new Set(urls.map(routeOf));
  const paths = app.routes.filter(({ method }) => method === "GET").map(({ path }) => path);
  const ofAssets = /^\/(builder|docs|flags)\/:/;
  return paths.filter((path) => ![...tested, ...redirects].includes(path) && !ofAssets.test(path));
}
