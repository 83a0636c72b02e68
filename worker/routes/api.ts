import { Hono } from "hono";
import { licence } from "../../data/model/licence.ts";
import { cardView } from "../../data/view/card-view.ts";
import type { Env } from "../env.ts";
import { answer, dataPolicy } from "./answer.ts";
import { readRelation, storeFor, variantOf } from "./request.ts";

const json = "application/json; charset=utf-8";

/** The API, version 1. */
export const api = new Hono<{ Bindings: Env }>()
  .get("/relations", async (c) => {
    const store = storeFor(c);
    const release = await store.pointer();
    const relations = await store.relations(release);
    return answer(c, { release, variant: ["relations"], contentType: json, policy: dataPolicy }, () =>
      JSON.stringify({
        release: release.release,
        licence,
        relations: relations.map(([id, { facts }]) => ({ id, facts, url: `${c.env.ORIGIN}/v1/relations/${id}` })),
      }),
    );
  })
  .get("/relations/:pair", async (c) => {
    const { release, relation } = await readRelation(c, c.req.param("pair"));
    return answer(c, { release, variant: ["relation", relation.id], contentType: json, policy: dataPolicy }, () =>
      JSON.stringify({ release: release.release, licence, relation }),
    );
  })
  .get("/relations/:pair/card", async (c) => {
    const { release, relation, options } = await readRelation(c, c.req.param("pair"));
    const { language } = options;
    return answer(
      c,
      {
        release,
        variant: ["card", relation.id, ...variantOf(options)],
        contentType: json,
        language,
        policy: dataPolicy,
      },
      () => JSON.stringify(cardView(relation, options)),
    );
  });
