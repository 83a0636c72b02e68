import { Hono } from "hono";
import type { Env } from "../env.ts";
import { notFound } from "../errors.ts";
import { widgetScript } from "../render/script.ts";
import { answer, dataPolicy } from "./answer.ts";
import { storeFor } from "./request.ts";

const javascript = "text/javascript; charset=utf-8";

/** The widget's scripts, and the images that its cards show. */
export const scripts = new Hono<{ Bindings: Env }>()
  .get("/widget.js", (c) =>
    answer(
      c,
      { release: null, variant: ["widget"], contentType: javascript, policy: dataPolicy },
      () => widgetScript.text,
    ),
  )
  .get("/widget/:file{[0-9a-f]{64}\\.js}", async (c) => {
    const hash = c.req.param("file").slice(0, 64);
    const text = hash === widgetScript.hash ? widgetScript.text : await storeFor(c).widget(hash);
    if (text === null)
      throw notFound(
        "unknown-script",
        "Unknown script",
        "No widget with this hash was ever released; /widget.js is today's.",
      );
    return answer(
      c,
      { release: null, variant: [hash.slice(0, 16)], contentType: javascript, policy: dataPolicy, immutable: true },
      () => text,
    );
  })
  .get("/flags/:file{[a-z]{2}\\.svg}", async (c) => {
    const image = await c.env.ASSETS.fetch(new URL(c.req.path, c.req.url));
    if (!image.ok)
      throw notFound(
        "unknown-flag",
        "Unknown flag",
        "Flags are at /flags/ and the code of a state, such as /flags/no.svg.",
      );
    return new Response(image.body, {
      headers: {
        "Content-Type": "image/svg+xml",
        "Content-Security-Policy": dataPolicy,
        "Cache-Control": "public, max-age=604800",
      },
    });
  });
