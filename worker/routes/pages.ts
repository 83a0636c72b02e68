import { Hono } from "hono";
import { cardView } from "../../data/view/card-view.ts";
import { countryView } from "../../data/view/country-view.ts";
import { directory, pageView, relationTitle } from "../../data/view/page-view.ts";
import { problemView } from "../../data/view/problem-view.ts";
import { sourceView } from "../../data/view/source-view.ts";
import { examples, Moved, statuses } from "../errors.ts";
import { countryPage } from "../render/country-page.tsx";
import { errorsPage } from "../render/error-pages.tsx";
import { homePage } from "../render/home-page.tsx";
import { jsonLd, jsonLdScript } from "../render/json-ld.ts";
import { referencePage } from "../render/reference-page.tsx";
import { relationPage } from "../render/relation-page.tsx";
import { referenceScript, widgetScript } from "../render/script.ts";
import { sourcePage } from "../render/source-page.tsx";
import { emptyStyle, pageStyle } from "../render/styles.ts";
import { answer } from "./answer.ts";
import {
  type EntenteContext,
  type EntenteEnv,
  readCountry,
  readLanguage,
  readRelation,
  readSource,
  readStore,
  variantOf,
} from "./request.ts";

const html = "text/html; charset=utf-8";

/** What a page of ours may load: its own style, and our scripts, data and images. */
export const pagePolicy = (origin: string) =>
  `default-src 'none'; style-src ${pageStyle.cspSource}; script-src ${origin} 'self'; connect-src ${origin} 'self'; img-src ${origin} 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/**
 * What the reference of the API may load. Redoc puts its rules into an empty style element through the CSSOM, which needs leave for
 * that element alone; its arrows are `data:` images, and it searches in a worker that it makes of its own text.
 */
const referencePolicy = `default-src 'none'; style-src ${pageStyle.cspSource} ${emptyStyle.cspSource}; script-src 'self'; worker-src blob:; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/** The pages that people open. */
export const pages = new Hono<EntenteEnv>()
  .get("/", async (c: EntenteContext) => {
    const language = readLanguage(c);
    const { value: root, ...read } = await readStore(c, (release) => release.root());
    return answer(
      c,
      { read, variant: ["home", language], contentType: html, language, policy: pagePolicy(c.env.ORIGIN) },
      () =>
        homePage(pageView(language), c.env.ORIGIN, {
          countries: directory(root.countries, language),
          featured:
            root.featured === null ? null : { pair: root.featured, title: relationTitle(root.featured, language) },
          widget: widgetScript,
        }),
    );
  })
  .get("/countries/:code", async (c: EntenteContext) => {
    const language = readLanguage(c);
    const { read, code, relations } = await readCountry(c, c.req.param("code") ?? "");
    return answer(
      c,
      { read, variant: ["country", code, language], contentType: html, language, policy: pagePolicy(c.env.ORIGIN) },
      () => countryPage(pageView(language), c.env.ORIGIN, countryView(code, relations, language)),
    );
  })
  .get("/sources/:id", async (c: EntenteContext) => {
    const language = readLanguage(c);
    const { read, source, quotes } = await readSource(c, c.req.param("id") ?? "");
    const origin = c.env.ORIGIN;
    return answer(
      c,
      { read, variant: ["source", source.id, language], contentType: html, language, policy: pagePolicy(origin) },
      () => sourcePage(pageView(language), origin, sourceView(source, quotes, { language, origin })),
    );
  })
  // The list of relations is on the front page.
  .get("/relations", (c) => {
    throw new Moved(`/${new URL(c.req.url).search}`);
  })
  .get("/relations/:pair", async (c) => {
    const { read, relation, options } = await readRelation(c, c.req.param("pair"));
    const { language } = options;
    return answer(
      c,
      {
        read,
        variant: ["page", relation.id, ...variantOf(options)],
        contentType: html,
        language,
        policy: pagePolicy(c.env.ORIGIN),
      },
      () => {
        const view = cardView(relation, options);
        const linkedData = jsonLdScript(jsonLd(relation, view, { ...options, time: read.release.time }));
        return relationPage(view, pageView(language), c.env.ORIGIN, linkedData);
      },
    );
  })
  .get("/docs", (c: EntenteContext) => {
    const language = readLanguage(c);
    return answer(
      c,
      { read: null, variant: ["reference", language], contentType: html, language, policy: referencePolicy },
      () => referencePage(pageView(language), c.env.ORIGIN, referenceScript),
    );
  })
  .get("/docs/errors", (c: EntenteContext) => {
    const language = readLanguage(c);
    const types = Object.keys(statuses) as (keyof typeof statuses)[];
    return answer(
      c,
      { read: null, variant: ["errors", language], contentType: html, language, policy: pagePolicy(c.env.ORIGIN) },
      () =>
        errorsPage(
          pageView(language),
          c.env.ORIGIN,
          types.map((type) => ({ type, status: statuses[type], ...problemView(type, language, examples[type]) })),
        ),
    );
  });
