import { Hono } from "hono";
import { licence } from "../../data/model/licence.ts";
import { cardView } from "../../data/view/card-view.ts";
import type { Env } from "../env.ts";
import { answer, dataPolicy } from "./answer.ts";
import { readRelation, readStore, variantOf } from "./request.ts";

const json = "application/json; charset=utf-8";

/** The API, version 1. */
export const api = new Hono<{ Bindings: Env }>()
  .get("/relations", async (c) => {
    const { value: relations, ...read } = await readStore(c, (release) => release.relations());
    return answer(c, { read, variant: ["relations"], contentType: json, policy: dataPolicy }, () =>
      JSON.stringify({
        release: read.release.release,
        licence,
        relations: relations.map(([id, { facts }]) => ({ id, facts, url: `${c.env.ORIGIN}/v1/relations/${id}` })),
      }),
    );
  })
  .get("/relations/:pair", async (c) => {
    const { read, relation } = await readRelation(c, c.req.param("pair"));
    return answer(c, { read, variant: ["relation", relation.id], contentType: json, policy: dataPolicy }, () =>
      JSON.stringify({ release: read.release.release, licence, relation }),
    );
  })
  .get("/relations/:pair/card", async (c) => {
    const { read, relation, options } = await readRelation(c, c.req.param("pair"));
    const { language } = options;
    return answer(
      c,
      {
        read,
        variant: ["card", relation.id, ...variantOf(options)],
        contentType: json,
        language,
        policy: dataPolicy,
      },
      () => JSON.stringify(cardView(relation, options)),
    );
  });
