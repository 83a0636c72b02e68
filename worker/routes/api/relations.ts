import { Hono } from "hono";
import type { Fact } from "../../../data/model/fact.ts";
import type { PairId } from "../../../data/model/pair.ts";
import type { Relation } from "../../../data/model/relation.ts";
import { cardView } from "../../../data/view/card-view.ts";
import { HttpError } from "../../errors.ts";
import { answer, dataPolicy } from "../answer.ts";
import { rateLimit } from "../rate-limit.ts";
import { type EntenteContext, type EntenteEnv, readRelation, readStore, variantOf } from "../request.ts";
import { jsonAnswer, onlyParameters } from "./json-answer.ts";

/** How many relations a page of the list has, unless `limit` asks for fewer. */
const pageLength = 100;

/** Relations and their facts. */
export const relations = new Hono<EntenteEnv>()
  .get("/", rateLimit, async (c) => {
    onlyParameters(c, ["limit", "cursor", "release"]);
    const limit = readLimit(c);
    const after = readCursor(c);
    const { value: found, ...read } = await readStore(c, (release) => release.relations(after, limit + 1));
    const page = found.slice(0, limit);
    const next = found.length > limit ? nextPage(c, page.at(-1)?.[0] ?? "") : null;
    return jsonAnswer(
      c,
      read,
      ["relations", after, String(limit)],
      () => ({
        relations: page.map(([id, { hash, ...entry }]) => ({ id, ...entry, url: addressOf(c, id) })),
        next,
      }),
      next ? { link: `<${next}>; rel="next"` } : {},
    );
  })
  .get("/:pair", async (c) => {
    const { read, relation } = await readRelation(c, c.req.param("pair"));
    onlyParameters(c, ["release"]);
    return jsonAnswer(c, read, ["relation", relation.id], () => ({ relation }));
  })
  .get("/:pair/card", async (c) => {
    const { read, relation, options } = await readRelation(c, c.req.param("pair"));
    onlyParameters(c, ["home", "asOf", "release"]);
    const { language } = options;
    const variant = ["card", relation.id, ...variantOf(options)];
    const contentType = "application/json; charset=utf-8";
    // The card is a contract of its own and stands alone: it names its release and licences itself.
    return answer(c, { read, variant, contentType, language, policy: dataPolicy }, () =>
      JSON.stringify(cardView(relation, options)),
    );
  })
  .get("/:pair/facts", async (c) => {
    const { read, relation } = await readRelation(c, c.req.param("pair"));
    onlyParameters(c, ["release"]);
    return jsonAnswer(c, read, ["facts", relation.id], () => ({ facts: relation.facts }));
  })
  .get("/:pair/facts/:fact", async (c) => {
    const { read, relation } = await readRelation(c, c.req.param("pair"));
    onlyParameters(c, ["release"]);
    const fact = factOf(c, relation, c.req.param("fact"));
    return jsonAnswer(c, read, ["fact", relation.id, fact.id], () => ({ relation: relation.id, fact }));
  });

/** @throws {HttpError} 410 for a fact that was removed, with the reason; 404 for one that never was */
function factOf(c: EntenteContext, { id: pair, facts, removed }: Relation, id: string): Fact {
  const fact = facts.find((one) => one.id === id);
  if (fact) return fact;
  const tombstone = removed.find((one) => one.id === id);
  if (!tombstone) throw new HttpError("unknown-fact", { value: id });
  const { reason, movedTo } = tombstone;
  throw new HttpError("removed-fact", {
    value: movedTo ? `${reason} → ${addressOf(c, pair)}/facts/${movedTo}` : reason,
  });
}

function addressOf(c: EntenteContext, pair: PairId): string {
  return `${c.env.ORIGIN}/v1/relations/${pair}`;
}

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
