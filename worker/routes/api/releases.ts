import { Hono } from "hono";
import { HttpError } from "../../errors.ts";
import { rateLimit } from "../rate-limit.ts";
import { type EntenteEnv, readReleaseNumber, readStore, storeFor } from "../request.ts";
import { jsonAnswer, onlyParameters } from "./json-answer.ts";

/** How many releases the list tells of, the one in force first. */
const listed = 20;

/** What was published when. */
export const releases = new Hono<EntenteEnv>()
  .get("/", rateLimit, async (c) => {
    onlyParameters(c, []);
    const { value, ...read } = await readStore(c, ({ head }) => storeFor(c).log(head.release, listed));
    return jsonAnswer(c, read, ["releases"], () => ({
      releases: value.map((entry) => ({ ...entry, url: `${c.env.ORIGIN}/v1/releases/${entry.release}` })),
    }));
  })
  .get("/:release", async (c) => {
    onlyParameters(c, []);
    const number = readReleaseNumber(c.req.param("release"));
    const { value: entry, ...read } = await readStore(c, () => storeFor(c).logEntry(number));
    if (!entry) throw new HttpError("unknown-release", { value: String(number) });
    return jsonAnswer(c, read, ["release", String(number)], () => ({ release: entry }));
  });
