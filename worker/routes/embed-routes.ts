import { Hono } from "hono";
import { embeddedCard } from "../../data/view/card/embedded-card.ts";
import { countryFrameView } from "../../data/view/pages/country-view.ts";
import { pageView } from "../../data/view/pages/page-view.ts";
import { problemView } from "../../data/view/pages/problem-view.ts";
import type { EntenteContext, EntenteEnv } from "../http/context.ts";
import { dataPolicy, framePolicy } from "../http/headers/content-security.ts";
import { readCountry } from "../http/loading.ts";
import { readLanguage } from "../http/negotiation.ts";
import { type LoadedCard, readCard, readCardForTag, variantOfCard } from "../http/read-card.ts";
import { readTheme } from "../http/request-values.ts";
import { respond } from "../http/respond.ts";
import { countryFrame, framePage } from "../render/pages/frame-page.tsx";
import { countryFrameStyle, frameStyle } from "../render/pages/styles/styles.ts";
import { embedScript } from "../render/scripts.ts";

/** What other sites embed: the frame documents `/embed/no-tj`, `/embed/no-tj/establishment` and `/embed/tj`, and the one-tag script `/embed/no-tj.js`. */
export const embed = new Hono<EntenteEnv>()
  .get("/:code{[A-Za-z]{2,3}}", async (c) => {
    const language = readLanguage(c);
    const theme = readTheme(c);
    const { read, code, relations } = await readCountry(c, c.req.param("code"));
    const origin = c.env.ORIGIN;
    return respond(
      c,
      {
        read,
        variant: ["country-frame", code, language, theme],
        contentType: "text/html; charset=utf-8",
        language,
        policy: framePolicy(origin, countryFrameStyle),
        isFrame: true,
      },
      () => countryFrame(pageView(language), origin, countryFrameView(code, relations, language), theme),
    );
  })
  .get("/:pair/:fact", async (c) => frameResponse(c, await readCard(c, c.req.param("pair"), c.req.param("fact"))))
  .get("/:file", async (c) => {
    const file = c.req.param("file");
    if (!file.endsWith(".js")) return frameResponse(c, await readCard(c, file));
    const { read, relation, options, ignored } = await readCardForTag(c, file.slice(0, -3));
    const warnings = ignored.map(({ type, values }) => problemView(type, options.language, values));
    return respond(
      c,
      {
        read,
        variant: ["tag", relation.id, ...variantOfCard(options), ...ignored.map(({ values }) => `no ${values.name}`)],
        contentType: "text/javascript; charset=utf-8",
        language: options.language,
        policy: dataPolicy,
      },
      () => embedScript(embeddedCard(relation, options), warnings),
    );
  });

/** Responds with the frame document of a card. */
function frameResponse(c: EntenteContext, { read, relation, options }: LoadedCard): Response {
  const theme = readTheme(c);
  return respond(
    c,
    {
      read,
      variant: ["frame", relation.id, ...variantOfCard(options), theme],
      contentType: "text/html; charset=utf-8",
      language: options.language,
      policy: framePolicy(c.env.ORIGIN, frameStyle),
      isFrame: true,
    },
    () => framePage(embeddedCard(relation, options), theme),
  );
}
