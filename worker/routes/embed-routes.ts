import { Hono } from "hono";
import { cardView } from "../../data/view/card/relation-card.ts";
import { countryView } from "../../data/view/pages/country-view.ts";
import { pageView } from "../../data/view/pages/page-view.ts";
import { dataPolicy, framePolicy } from "../http/content-security.ts";
import type { EntenteContext, EntenteEnv } from "../http/context.ts";
import { readCountry, readRelation, variantOf } from "../http/loading.ts";
import { readLanguage } from "../http/negotiation.ts";
import { respond } from "../http/respond.ts";
import { countryFrame, framePage, type Theme } from "../render/pages/frame-page.tsx";
import { countryFrameStyle, frameStyle } from "../render/pages/styles.ts";
import { embedScript } from "../render/scripts.ts";

/** What other sites embed: the frame documents `/embed/no-tj` and `/embed/tj`, and the one-tag script `/embed/no-tj.js`. */
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
      },
      () => countryFrame(pageView(language), origin, countryView(code, relations, language), theme),
    );
  })
  .get("/:file", async (c) => {
    const file = c.req.param("file");
    const isScript = file.endsWith(".js");
    const { read, relation, options } = await readRelation(c, isScript ? file.slice(0, -3) : file);
    const { language } = options;
    if (isScript) {
      return respond(
        c,
        {
          read,
          variant: ["tag", relation.id, ...variantOf(options)],
          contentType: "text/javascript; charset=utf-8",
          language,
          policy: dataPolicy,
        },
        () => embedScript(cardView(relation, options)),
      );
    }
    const theme = readTheme(c);
    return respond(
      c,
      {
        read,
        variant: ["frame", relation.id, ...variantOf(options), theme],
        contentType: "text/html; charset=utf-8",
        language,
        policy: framePolicy(c.env.ORIGIN, frameStyle),
      },
      () => framePage(cardView(relation, options), theme),
    );
  });

/** The parameter `theme`; null if it is absent or invalid. */
function readTheme(c: EntenteContext): Theme {
  const theme = c.req.query("theme");
  return theme === "light" || theme === "dark" ? theme : null;
}
