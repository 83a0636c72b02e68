import { createMiddleware } from "hono/factory";
import type { EntenteEnv } from "../context.ts";
import { commonHeaders } from "./asset-headers.ts";

/** Redirects from http to the same URL with https, unless the site itself is served over http, as in development. */
export const httpsOnly = createMiddleware<EntenteEnv>(async (c, next) => {
  const { url, method } = c.req;
  const isRead = method === "GET" || method === "HEAD";
  if (!isRead || !url.startsWith("http:") || !c.env.ORIGIN.startsWith("https:")) return next();
  const headers = { ...commonHeaders, "Cache-Control": "public, max-age=86400" };
  return new Response(null, { status: 301, headers: { ...headers, Location: url.replace("http:", "https:") } });
});
