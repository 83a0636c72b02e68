import { Hono } from "hono";
import { cardView } from "../../data/view/card/relation-card.ts";
import { countryView } from "../../data/view/pages/country-view.ts";
import { directory, pageView } from "../../data/view/pages/page-view.ts";
import { problemView } from "../../data/view/pages/problem-view.ts";
import { sourceView } from "../../data/view/pages/source-view.ts";
import { relationTitle } from "../../data/view/words/state-names.ts";
import { examples, Moved, statuses } from "../errors.ts";
import { jsonLd, jsonLdScript } from "../render/json-ld/json-ld.ts";
import { countryPage } from "../render/pages/country-page.tsx";
import { errorsPage } from "../render/pages/error-pages.tsx";
import { homePage } from "../render/pages/home-page.tsx";
import { referencePage } from "../render/pages/reference-page.tsx";
import { relationPage } from "../render/pages/relation-page.tsx";
import { sourcePage } from "../render/pages/source-page.tsx";
import { referenceScript, widgetScript } from "../render/scripts.ts";
import { answer } from "./answer.ts";
import { pagePolicy, referencePolicy } from "./content-security.ts";
import type { EntenteContext, EntenteEnv } from "./context.ts";
import { readCountry, readRelation, readSource, readStore, variantOf } from "./loading.ts";
import { readLanguage } from "./negotiation.ts";

const html = "text/html; charset=utf-8";

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
