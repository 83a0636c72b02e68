import { Hono } from "hono";
import type { Relation } from "../../data/model/facts/relation.ts";
import type { PairId } from "../../data/model/states/pair.ts";
import { settingNames, settingPatterns } from "../../data/model/views/builder-settings.ts";
import { queryOf } from "../../data/view/card/card-options.ts";
import { accessibilityView } from "../../data/view/pages/accessibility-view.ts";
import { countryPageView } from "../../data/view/pages/country-view.ts";
import { directoryView, frontPageOffer } from "../../data/view/pages/directory-view.ts";
import { pageView } from "../../data/view/pages/page-view.ts";
import { privacyView } from "../../data/view/pages/privacy-view.ts";
import { problemView } from "../../data/view/pages/problem-view.ts";
import { sourceView } from "../../data/view/pages/source/source-view.ts";
import { relationTitle } from "../../data/view/words/state-names.ts";
import type { Env } from "../env.ts";
import { exampleValues, Moved, statuses } from "../errors.ts";
import type { EntenteContext, EntenteEnv } from "../http/context.ts";
import { frontPagePolicy, pagePolicy, referencePolicy } from "../http/headers/content-security.ts";
import { readCountry, readSource, readStore } from "../http/loading.ts";
import { readLanguage } from "../http/negotiation.ts";
import { checkRate } from "../http/rate-limit.ts";
import { readListQuery, readPageTheme } from "../http/request-values.ts";
import { type ResponseHead, respond } from "../http/respond.ts";
import { countryPage } from "../render/pages/country-page.tsx";
import { errorsPage } from "../render/pages/error-pages.tsx";
import { frontPage } from "../render/pages/front-page.tsx";
import { referencePage } from "../render/pages/reference-page.tsx";
import { sourcePage } from "../render/pages/source-page.tsx";
import { statementPage } from "../render/pages/statement-page.tsx";
import { referenceScript } from "../render/scripts.ts";
import type { ReleaseReader } from "../store/release-reader.ts";
import { unlessWithdrawn } from "../store/unless-withdrawn.ts";

/** The web pages. */
export const pages = new Hono<EntenteEnv>()
  .get("/", async (c) => {
    const language = readLanguage(c);
    const query = new URL(c.req.url).searchParams;
    const { value, ...read } = await readStore(c, async (release) => {
      const root = await release.root();
      return { root, chosen: await chosenRelation(release, query, root.featured) };
    });
    const { root, chosen } = value;
    const { featured } = root;
    const policy = frontPagePolicy(c.env.ORIGIN);
    const list = readListQuery(c);
    // Also for a response without a body: a parameter that selects nothing is an error.
    const directory = directoryView(root.countries, language, list);
    const builder = chosen && { relation: chosen, ...read.release, query };
    const settings = settingNames.map((name) => query.get(name));
    const variant = ["home", language, ...Object.values(list), ...settings];
    return htmlResponse(c, { read, variant, policy }, () =>
      frontPage(pageView(language), c.env.ORIGIN, {
        directory,
        offer: frontPageOffer(language),
        featured: featured === null ? null : { pair: featured, title: relationTitle(featured, language) },
        builder,
      }),
    );
  })
  .get("/countries/:code", async (c) => {
    const language = readLanguage(c);
    const { read, code, relations } = await readCountry(c, c.req.param("code"));
    const theme = readPageTheme(c);
    const query = queryOf({ lang: language, release: read.isPinned ? read.release.release : null, theme });
    const list = readListQuery(c);
    const country = countryPageView(code, relations, language, list);
    return htmlResponse(c, { read, variant: ["country", code, query, ...Object.values(list)] }, () =>
      countryPage(pageView(language), c.env.ORIGIN, country, query),
    );
  })
  .get("/sources/:id", async (c) => {
    await checkRate(c);
    const language = readLanguage(c);
    const pair = c.req.query("relation") ?? null;
    const { read, source, quotes, relation } = await readSource(c, c.req.param("id"), pair);
    const { isPinned } = read;
    const options = { language, origin: c.env.ORIGIN, release: read.release.release, isPinned };
    return htmlResponse(c, { read, variant: ["source", source.id, language, isPinned ? "pinned" : "", pair] }, () =>
      sourcePage(pageView(language), options, sourceView(source, quotes, relation, options)),
    );
  })
  // The front page has the list of relations.
  .get("/relations", (c) => {
    throw new Moved(`/${new URL(c.req.url).search}`);
  })
  .get("/docs", (c) => {
    const language = readLanguage(c);
    return htmlResponse(c, { read: null, variant: ["reference", language], policy: referencePolicy }, () =>
      referencePage(pageView(language), c.env.ORIGIN, referenceScript),
    );
  })
  .get("/docs/errors", (c) => {
    const language = readLanguage(c);
    const types = Object.keys(statuses) as (keyof typeof statuses)[];
    return htmlResponse(c, { read: null, variant: ["errors", language] }, () =>
      errorsPage(
        pageView(language),
        c.env.ORIGIN,
        types.map((type) => ({ type, status: statuses[type], ...problemView(type, language, exampleValues[type]) })),
      ),
    );
  })
  .get("/accessibility", (c) => {
    const language = readLanguage(c);
    const { ORIGIN: origin } = c.env;
    return htmlResponse(c, { read: null, variant: ["accessibility", language] }, () => {
      const view = accessibilityView(language, new URL(origin).host, contactOf(c.env));
      return statementPage(pageView(language), origin, "/accessibility", view);
    });
  })
  .get("/privacy", (c) => {
    const language = readLanguage(c);
    const { ORIGIN: origin, RATE_LIMIT, METRICS } = c.env;
    return htmlResponse(c, { read: null, variant: ["privacy", language] }, () => {
      const host = new URL(origin).host;
      const settings = { host, contact: contactOf(c.env), isLimited: RATE_LIMIT === "on", isCounted: Boolean(METRICS) };
      return statementPage(pageView(language), origin, "/privacy", privacyView(language, settings));
    });
  });

/** Reads the relation that the builder shows: the one that the query names or, if there is none, the featured one. */
async function chosenRelation(release: ReleaseReader, query: URLSearchParams, featured: PairId | null) {
  const named = query.get("relation") ?? "";
  for (const pair of [settingPatterns.relation.test(named) && named, featured]) {
    const relation = pair && (await unlessWithdrawn<Relation | null>(release.relation(pair)));
    if (relation) return relation;
  }
  return null;
}

/** Returns the URL at which the site's visitors reach its operator; null if there is none. */
function contactOf({ CONTACT }: Env): string | null {
  return /^(https|mailto):./.test(CONTACT) ? CONTACT : null;
}

/** Responds with a page in the request's language. */
function htmlResponse(
  c: EntenteContext,
  head: Pick<ResponseHead, "read" | "variant"> & { policy?: string },
  render: () => string,
): Response {
  const language = readLanguage(c);
  const policy = pagePolicy(c.env.ORIGIN);
  return respond(c, { contentType: "text/html; charset=utf-8", language, policy, ...head }, render);
}
