import { Hono } from "hono";
import { annotationsOf } from "../../render/annotations.ts";
import { type EntenteEnv, readSource } from "../request.ts";
import { jsonAnswer, onlyParameters } from "./json-answer.ts";

/** Sources: from the sentence to the fact. */
export const sources = new Hono<EntenteEnv>().get("/:id", async (c) => {
  onlyParameters(c, ["release"]);
  const { read, source, quotes } = await readSource(c, c.req.param("id"));
  return jsonAnswer(c, read, ["source", source.id], () => ({
    source,
    annotations: annotationsOf(source, quotes, c.env.ORIGIN),
  }));
});
