import { Hono } from "hono";
import { examplesOrigin } from "../../contract/operation.ts";
import { HttpError } from "../../errors.ts";
import type { EntenteEnv } from "../../http/context.ts";
import { respond } from "../../http/respond.ts";
import { route } from "./route.ts";

/** The OpenAPI document from the build, with this server's origin in its examples. */
export const document = new Hono<EntenteEnv>().get(
  ...route("getDocument", async (c, { head }) => {
    const file = await c.env.ASSETS.fetch(new Request(new URL("/openapi.json", c.env.ORIGIN)));
    if (!file.ok) throw new HttpError("unknown-address");
    const text = await file.text();
    return respond(c, { ...head, read: null }, () => text.replaceAll(examplesOrigin, c.env.ORIGIN));
  }),
);
