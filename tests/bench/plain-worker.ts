// Plain Hono routes for comparison. A POST sets the response of all routes.
import { type Context, Hono } from "hono";

let response: { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> };
const respond = (c: Context) => c.body(response.body, 200, response.headers);

export default new Hono()
  .post("*", async (c) => {
    const { body, headers } = await c.req.json<{ body: string; headers: Record<string, string> }>();
    response = { body: new TextEncoder().encode(body), headers };
    return c.body(null, 204);
  })
  .get("/v1/relations/:pair", respond)
  .get("/v1/relations/:pair/card", respond)
  .get("/embed/:file", respond);
