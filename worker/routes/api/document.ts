import { Hono } from "hono";
import { json } from "../../contract/formats.ts";
import { HttpError } from "../../errors.ts";
import { answer, dataPolicy } from "../answer.ts";
import type { EntenteEnv } from "../request.ts";

/** The origin that the build writes into the document's examples. */
const examplesOrigin = "https://entente.example";

/** The API, described for machines: OpenAPI 3.1, as the build wrote it. */
export const document = new Hono<EntenteEnv>().get("/v1/openapi.json", async (c) => {
  const file = await c.env.ASSETS.fetch(new Request(new URL("/openapi.json", c.env.ORIGIN)));
  if (!file.ok) throw new HttpError("unknown-address");
  const text = await file.text();
  return answer(c, { read: null, variant: ["openapi"], contentType: json, policy: dataPolicy }, () =>
    text.replaceAll(examplesOrigin, c.env.ORIGIN),
  );
});
