import { Hono } from "hono";
import { cardView } from "../../data/view/card-view.ts";
import { directory, pageView } from "../../data/view/page-view.ts";
import { problemView } from "../../data/view/problem-view.ts";
import type { Env } from "../env.ts";
import { Moved, statuses } from "../errors.ts";
import { errorsPage, homePage, relationPage } from "../render/page.tsx";
import { widgetScript } from "../render/script.ts";
import { pageStyle } from "../render/styles.ts";
import { answer } from "./answer.ts";
import { type EntenteContext, readLanguage, readRelation, readStore, variantOf } from "./request.ts";

const html = "text/html; charset=utf-8";

/** What a page of ours may load: its own style, and our scripts, data and images. */
export const pagePolicy = (origin: string) =>
  `default-src 'none'; style-src ${pageStyle.cspSource}; script-src ${origin} 'self'; connect-src ${origin} 'self'; img-src ${origin} 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'`;

/** The pages that people open. */
export const pages = new Hono<{ Bindings: Env }>()
  .get("/", async (c: EntenteContext) => {
    const language = readLanguage(c);
    const { value: relations, ...read } = await readStore(c, (release) => release.relations());
    return answer(
      c,
      { read, variant: ["home", language], contentType: html, language, policy: pagePolicy(c.env.ORIGIN) },
      () => homePage(pageView(language), c.env.ORIGIN, { ...directory(relations, language), widget: widgetScript }),
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
      () => relationPage(cardView(relation, options), pageView(language), c.env.ORIGIN),
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
          types.map((type) => ({ type, status: statuses[type], ...problemView(type, language) })),
        ),
    );
  });
