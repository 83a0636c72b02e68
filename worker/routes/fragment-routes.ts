import { Hono } from "hono";
import { embeddedCard } from "../../data/view/card/embedded-card.ts";
import { HttpError } from "../errors.ts";
import type { EntenteContext, EntenteEnv } from "../http/context.ts";
import { dataPolicy, fragmentPolicy } from "../http/headers/content-security.ts";
import { readCard, variantOfCard } from "../http/read-card.ts";
import { readTheme } from "../http/request-values.ts";
import { respond } from "../http/respond.ts";
import { fragment } from "../render/fragment.tsx";
import { fragmentStyle } from "../render/pages/styles/styles.ts";
import { plainCard } from "../render/plain-card.tsx";
import { flagFile } from "../store/files/flag-file.ts";

/** A path on the including site. It cannot lead to another host. */
const cssPath = /^\/(?!\/)[\w./~-]{1,150}\.css$/;

/** What other sites include on their server: the card as HTML, and its style sheet at a URL that never changes. */
export const fragments = new Hono<EntenteEnv>()
  .get("/:file{[0-9a-f]{64}\\.css}", (c) => {
    if (c.req.param("file") !== fragmentStyle.file) throw new HttpError("unknown-address");
    const contentType = "text/css; charset=utf-8";
    return respond(
      c,
      { read: null, variant: [fragmentStyle.file.slice(0, 16)], contentType, policy: dataPolicy, isImmutable: true },
      () => fragmentStyle.css,
    );
  })
  .get("/:pair", async (c) => {
    const { read, relation, options } = await readCard(c, c.req.param("pair"));
    const [css, heading, theme, isPlain] = [readCss(c), readHeading(c), readTheme(c), readMarkup(c) === "plain"];
    const view = embeddedCard(relation, options);
    const files = await Promise.all(view.states.map(async ({ code }) => [code, await flagFile(c.env, code)] as const));
    const flags = new Map(files.flatMap(([code, file]) => (file ? [[code, file] as const] : [])));
    return respond(
      c,
      {
        read,
        variant: [
          "fragment",
          relation.id,
          ...variantOfCard(options),
          String(heading),
          theme,
          css,
          isPlain ? "plain" : null,
        ],
        contentType: "text/html; charset=utf-8",
        language: options.language,
        policy: fragmentPolicy,
        link: `<${c.env.ORIGIN}${fragmentStyle.path}>; rel="stylesheet"`,
      },
      () => (isPlain ? plainCard(view, heading) : fragment(view, flags, { heading, theme, css })),
    );
  });

/** Returns the parameter `heading`, the level of the card's title; 2 if it is absent or invalid. */
function readHeading(c: EntenteContext): number {
  const heading = c.req.query("heading") ?? "";
  return /^[1-6]$/.test(heading) ? Number(heading) : 2;
}

/** Returns the parameter `markup`. @throws {HttpError} 400 if it is invalid */
function readMarkup(c: EntenteContext): "card" | "plain" {
  const markup = c.req.query("markup") ?? "card";
  if (markup === "card" || markup === "plain") return markup;
  throw new HttpError("wrong-parameter", { name: "markup", allowed: "card, plain" });
}

/** Returns the parameter `css`; null if it is absent. @throws {HttpError} 400 if it is not a path of a style sheet */
function readCss(c: EntenteContext): string | null {
  const css = c.req.query("css");
  if (css === undefined) return null;
  if (cssPath.test(css)) return css;
  throw new HttpError("wrong-parameter", { name: "css", allowed: "/entente.css, /assets/entente.css, …" });
}
