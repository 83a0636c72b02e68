import { Hono } from "hono";
import { statesOf } from "../../data/model/states/pair.ts";
import { HttpError } from "../errors.ts";
import type { EntenteContext, EntenteEnv } from "../http/context.ts";
import { dataPolicy } from "../http/headers/content-security.ts";
import { readFromLog } from "../http/loading.ts";
import { respond } from "../http/respond.ts";
import { type SitemapPage, sitemap, sitemapIndex } from "../render/sitemap.ts";
import { type LastChanges, lastChanges } from "../store/log/last-changes.ts";
import type { ReleaseReader } from "../store/release-reader.ts";

/** The pages that belong to no state and no source. */
const commonPages = ["/", "/docs", "/docs/errors", "/accessibility", "/privacy"];

/**
 * The sitemap, in parts: one for the general pages, one for each state, with its page and the relations in whose ids it comes first, and one
 * for each shard of the source index. So neither the reads for a part nor its size grows with the number of relations or sources. Pages of
 * facts are left out, because the relations' pages have the same content.
 */
export const sitemaps = new Hono<EntenteEnv>()
  .get("/sitemap.xml", async (c) => {
    const { value: pages, ...read } = await readFromLog(c, async (store, release) => {
      const { countries, sources } = await release.root();
      const { time } = release.head;
      const changes = await lastChanges(store, release.head);
      return [
        { path: "/sitemaps/pages.xml", changed: time },
        ...Object.keys(countries).map((code) => ({ path: `/sitemaps/${code}.xml`, changed: changes.ofState(code) })),
        ...Object.keys(sources).map((shard) => ({ path: `/sitemaps/sources-${shard}.xml`, changed: time })),
      ];
    });
    return xmlResponse(c, read, "index", () => sitemapIndex(c.env.ORIGIN, pages));
  })
  .get("/sitemaps/:file{(?:pages|[a-z]{2}|sources-[0-9a-f]*)\\.xml}", async (c) => {
    const [name = ""] = c.req.param("file").split(".");
    const { value: pages, ...read } = await readFromLog(c, async (store, release) => {
      const changes = await lastChanges(store, release.head);
      // Only the front page changes with the data.
      if (name === "pages")
        return commonPages.map((path) => ({ path, changed: path === "/" ? release.head.time : null }));
      return name.length === 2 ? pagesOfState(release, name, changes) : pagesOfSources(release, name, changes);
    });
    if (!pages) throw new HttpError("unknown-address");
    return xmlResponse(c, read, name, () => sitemap(c.env.ORIGIN, pages));
  });

/** Returns the pages of a state; null if it has no relations. */
async function pagesOfState(release: ReleaseReader, code: string, changes: LastChanges): Promise<SitemapPage[] | null> {
  const relations = await release.country(code);
  if (!relations) return null;
  const pairs = Object.keys(relations).filter((pair) => statesOf(pair)[0] === code);
  return [
    { path: `/countries/${code}`, changed: changes.ofState(code) },
    ...pairs.map((pair) => ({ path: `/relations/${pair}`, changed: changes.ofRelation(pair) })),
  ];
}

/** Returns the pages of the sources in a shard; null if there is no such shard. A source's page changes with the relations that quote it. */
async function pagesOfSources(
  release: ReleaseReader,
  name: string,
  changes: LastChanges,
): Promise<SitemapPage[] | null> {
  const sources = await release.sourceShard(name.replace("sources-", ""));
  if (!sources) return null;
  return Object.entries(sources).map(([id, { quotedBy }]) => {
    const changed = quotedBy.map((pair) => changes.ofRelation(pair)).sort();
    return { path: `/sources/${id}`, changed: changed.at(-1) ?? null };
  });
}

function xmlResponse(
  c: EntenteContext,
  read: Parameters<typeof respond>[1]["read"],
  name: string,
  render: () => string,
): Response {
  const contentType = "application/xml; charset=utf-8";
  return respond(c, { read, variant: ["sitemap", name], contentType, policy: dataPolicy }, render);
}
