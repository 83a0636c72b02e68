import { Hono } from "hono";
import { HttpError } from "../errors.ts";
import type { EntenteEnv } from "../http/context.ts";
import { earlierScript } from "../http/earlier-scripts.ts";
import { dataPolicy } from "../http/headers/content-security.ts";
import { respond } from "../http/respond.ts";
import { icon } from "../render/icon.ts";
import { widgetScript } from "../render/scripts.ts";

const javascript = "text/javascript; charset=utf-8";

/** The widget's scripts and the icon. */
export const scripts = new Hono<EntenteEnv>()
  .get("/widget.js", (c) =>
    respond(
      c,
      { read: null, variant: ["widget"], contentType: javascript, policy: dataPolicy },
      () => widgetScript.text,
    ),
  )
  .get("/widget/:file{[0-9a-f]{64}\\.js}", async (c) => {
    const hash = c.req.param("file").slice(0, 64);
    const text = hash === widgetScript.hash ? widgetScript.text : await earlierScript(c, hash);
    if (text === null) throw new HttpError("unknown-script");
    return respond(
      c,
      { read: null, variant: [hash.slice(0, 16)], contentType: javascript, policy: dataPolicy, isImmutable: true },
      () => text,
    );
  })
  // The asset server answers requests for scripts of the reference and the front page, and for flags, unless there is no such asset.
  .get("/docs/:file{[0-9a-f]{64}\\.js}", () => {
    throw new HttpError("unknown-script");
  })
  .get("/builder/:file{[0-9a-f]{64}\\.js}", () => {
    throw new HttpError("unknown-script");
  })
  .get("/icon.svg", (c) =>
    respond(c, { read: null, variant: ["icon"], contentType: "image/svg+xml", policy: dataPolicy }, () => icon),
  )
  .get("/flags/:file{[a-z]{2}\\.svg}", () => {
    throw new HttpError("unknown-flag");
  });
