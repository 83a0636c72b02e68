import { Hono } from "hono";
import { licence } from "../../data/model/licence.ts";
import type { PairId } from "../../data/model/pair.ts";
import { cardView } from "../../data/view/card-view.ts";
import { HttpError } from "../errors.ts";
import { answer, dataPolicy } from "./answer.ts";
import { rateLimit } from "./rate-limit.ts";
import { type EntenteContext, type EntenteEnv, readRelation, readStore, variantOf } from "./request.ts";

const json = "application/json; charset=utf-8";

/** How many relations a page of the list has, unless `limit` asks for fewer. */
const pageLength = 100;

/** The API, version 1. */
export const api = new Hono<EntenteEnv>()
  .get("/relations", rateLimit, async (c) => {
    const limit = readLimit(c);
    const after = readCursor(c);
    const { value: found, ...read } = await readStore(c, (release) => release.relations(after, limit + 1));
    const [relations, more] = [found.slice(0, limit), found.length > limit];
    const next = more ? nextPage(c, relations.at(-1)?.[0] ?? "") : null;
    const variant = ["relations", after, String(limit)];
    const link = next ? { link: `<${next}>; rel="next"` } : {};
    return answer(c, { read, variant, contentType: json, policy: dataPolicy, ...link }, () =>
      JSON.stringify({
        release: read.release.release,
        licence,
        relations: relations.map(([id, { hash, ...entry }]) => ({
          id,
          ...entry,
          url: `${c.env.ORIGIN}/v1/relations/${id}`,
        })),
        next,
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

function readLimit(c: EntenteContext): number {
  const limit = c.req.query("limit") ?? String(pageLength);
  if (/^[1-9]\d{0,2}$/.test(limit) && Number(limit) <= pageLength) return Number(limit);
  throw new HttpError("wrong-parameter", { name: "limit", allowed: `1–${pageLength}` });
}

/** Id of the last relation of the page before; empty for the first page. */
function readCursor(c: EntenteContext): PairId {
  const cursor = c.req.query("cursor") ?? "";
  if (/^([a-z]{2}-[a-z]{2})?$/.test(cursor)) return cursor;
  throw new HttpError("wrong-parameter", { name: "cursor", allowed: "…?cursor=no-tj" });
}

function nextPage(c: EntenteContext, last: PairId): string {
  const query = new URLSearchParams(c.req.query());
  query.set("cursor", last);
  return `${c.env.ORIGIN}/v1/relations?${query}`;
}
