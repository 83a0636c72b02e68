import { Hono } from "hono";
import { HttpError } from "../../errors.ts";
import { dataPolicy } from "../answer.ts";
import { type EntenteContext, type EntenteEnv, readReleaseNumber, storeFor } from "../request.ts";
import { onlyParameters } from "./json-answer.ts";

/** How many releases the list tells of, the one in force first. */
const listed = 20;

/** What was published when. */
export const releases = new Hono<EntenteEnv>()
  .get("/", async (c) => {
    onlyParameters(c, []);
    const entries = await storeFor(c).log(listed);
    return c.json({ releases: entries.map((entry) => ({ ...entry, url: addressOf(c, entry.release) })) }, 200, headers);
  })
  .get("/:release", async (c) => {
    onlyParameters(c, []);
    const number = readReleaseNumber(c.req.param("release"));
    const entry = await storeFor(c).logEntry(number);
    if (!entry) throw new HttpError("unknown-release", { value: String(number) });
    return c.json({ release: entry }, 200, headers);
  });

const headers = { "Cache-Control": "no-cache", "Content-Security-Policy": dataPolicy };

function addressOf(c: EntenteContext, release: number): string {
  return `${c.env.ORIGIN}/v1/releases/${release}`;
}
