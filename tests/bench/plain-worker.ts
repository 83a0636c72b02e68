// What our routes are compared with: plain Hono routes that give back what they were told to, and nothing else.
import { type Context, Hono } from "hono";

let told: { body: Uint8Array<ArrayBuffer>; headers: Record<string, string> };
const answer = (c: Context) => c.body(told.body, 200, told.headers);

export default new Hono()
  .post("*", async (c) => {
    const { body, headers } = await c.req.json<{ body: string; headers: Record<string, string> }>();
    told = { body: new TextEncoder().encode(body), headers };
    return c.body(null, 204);
  })
  .get("/v1/relations/:pair", answer)
  .get("/v1/relations/:pair/card", answer)
  .get("/embed/:file", answer);
