import { Hono } from "hono";
import { HttpError } from "../errors.ts";
import { widgetScript } from "../render/script.ts";
import { answer, dataPolicy } from "./answer.ts";
import { type EntenteEnv, storeFor } from "./request.ts";

const javascript = "text/javascript; charset=utf-8";

/** Two states that meet. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="11.5" cy="16" r="9.5" fill="#1d4f91"/><circle cx="20.5" cy="16" r="9.5" fill="#d9a441" fill-opacity=".85"/></svg>';

/** The widget's scripts, and the images that cards and pages show. */
export const scripts = new Hono<EntenteEnv>()
  .get("/widget.js", (c) =>
    answer(
      c,
      { read: null, variant: ["widget"], contentType: javascript, policy: dataPolicy },
      () => widgetScript.text,
    ),
  )
  .get("/widget/:file{[0-9a-f]{64}\\.js}", async (c) => {
    const hash = c.req.param("file").slice(0, 64);
    const text = hash === widgetScript.hash ? widgetScript.text : await storeFor(c).widget(hash);
    if (text === null) throw new HttpError("unknown-script");
    return answer(
      c,
      { read: null, variant: [hash.slice(0, 16)], contentType: javascript, policy: dataPolicy, immutable: true },
      () => text,
    );
  })
  .get("/icon.svg", (c) =>
    answer(c, { read: null, variant: ["icon"], contentType: "image/svg+xml", policy: dataPolicy }, () => icon),
  )
  .get("/flags/:file{[a-z]{2}\\.svg}", async (c) => {
    const image = await c.env.ASSETS.fetch(new Request(new URL(c.req.path, c.req.url), c.req.raw));
    if (!image.ok && image.status !== 304) throw new HttpError("unknown-flag");
    const headers = new Headers({ "Content-Security-Policy": dataPolicy, "Cache-Control": "public, max-age=604800" });
    for (const name of ["Content-Type", "ETag"]) {
      const value = image.headers.get(name);
      if (value) headers.set(name, value);
    }
    return new Response(image.body, { status: image.status, headers });
  });
