import { Hono } from "hono";
import { HttpError } from "./errors.ts";
import { responseCache } from "./http/cache/response-cache.ts";
import type { EntenteEnv } from "./http/context.ts";
import { errorResponse } from "./http/error-response.ts";
import { commonHeaders, httpsHeaders } from "./http/headers/asset-headers.ts";
import { httpsOnly } from "./http/headers/https-only.ts";
import { api } from "./routes/api/api.ts";
import { changePages } from "./routes/change-page-route.ts";
import { crawlerFiles } from "./routes/crawler-routes.ts";
import { embed } from "./routes/embed-routes.ts";
import { factPages } from "./routes/fact-page-routes.ts";
import { fragments } from "./routes/fragment-routes.ts";
import { go } from "./routes/go-route.ts";
import { health } from "./routes/health-route.ts";
import { oembed } from "./routes/oembed-route.ts";
import { pages } from "./routes/page-routes.ts";
import { pictures } from "./routes/picture-routes.ts";
import { scripts } from "./routes/script-routes.ts";
import { sitemaps } from "./routes/sitemap-routes.ts";

const methods = "GET, HEAD, OPTIONS";

/** The worker's Hono application: all routes and the middleware they share. */
export const app = new Hono<EntenteEnv>()
  // Before the cache, which therefore never has a response to an http URL.
  .use(httpsOnly)
  .use(responseCache)
  .use(async (c, next) => {
    await next();
    const headers = c.env.ORIGIN.startsWith("https:") ? { ...commonHeaders, ...httpsHeaders } : commonHeaders;
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
  })
  .options("*", () => {
    const preflight = {
      "Access-Control-Allow-Methods": methods,
      "Access-Control-Allow-Headers": "*",
      "Access-Control-Max-Age": "86400",
    };
    return new Response(null, { status: 204, headers: { Allow: methods, ...preflight } });
  })
  .use(async (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") {
      throw new HttpError("read-only", {}, { Allow: methods });
    }
    await next();
  })
  .route("/", pages)
  // Before the pages of facts. No fact has the id "changes", because ids start with the kind of fact.
  .route("/", changePages)
  .route("/", factPages)
  .route("/", go)
  .route("/", oembed)
  .route("/", scripts)
  .route("/", crawlerFiles)
  .route("/", sitemaps)
  .route("/", pictures)
  .route("/", health)
  .route("/embed", embed)
  .route("/fragment", fragments)
  .route("/", api)
  .notFound(() => {
    throw new HttpError("unknown-address");
  })
  .onError((error, c) => errorResponse(c, error));
