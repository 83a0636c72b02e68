import { Hono } from "hono";
import type { Fact } from "../../../data/model/fact.ts";
import type { PairId } from "../../../data/model/pair.ts";
import type { Relation } from "../../../data/model/relation.ts";
import { cardView } from "../../../data/view/card-view.ts";
import { claimCitation } from "../../../data/view/citation.ts";
import { factRows } from "../../../data/view/fact-row.ts";
import { feedView } from "../../../data/view/feed-view.ts";
import { HttpError } from "../../errors.ts";
import { cslJson } from "../../render/citation-csl.ts";
import { ris } from "../../render/citation-ris.ts";
import { factsCsv } from "../../render/facts-csv.ts";
import { factsNdjson } from "../../render/facts-ndjson.ts";
import { atomFeed } from "../../render/feed-atom.ts";
import { jsonFeed } from "../../render/feed-json.ts";
import { jsonLd } from "../../render/json-ld.ts";
import { historyOf } from "../../store/history.ts";
import { answer, dataPolicy } from "../answer.ts";
import { rateLimit } from "../rate-limit.ts";
import {
  type EntenteContext,
  type EntenteEnv,
  readLanguage,
  readPair,
  readRelation,
  readStore,
  storeFor,
  variantOf,
} from "../request.ts";
import { chosenFormat } from "./format.ts";
import { json, jsonAnswer, onlyParameters } from "./json-answer.ts";

/** How many relations a page of the list has, unless `limit` asks for fewer. */
const pageLength = 100;

const utf8 = "; charset=utf-8";
const relationFormats = { json, jsonld: "application/ld+json" } as const;
const factFormats = {
  json,
  // RFC 7111: the first line names the columns.
  csv: `text/csv${utf8}; header=present`,
  ndjson: "application/x-ndjson",
} as const;
const citationFormats = {
  json: "application/vnd.citationstyles.csl+json",
  ris: "application/x-research-info-systems",
} as const;
const changeFormats = { json: "application/feed+json", atom: `application/atom+xml${utf8}` } as const;

/** Through how many releases a feed of changes looks back. */
const toldReleases = 50;

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
    const asked = c.req.param("pair");
    const { format, contentType, negotiated } = chosenFormat(c, asked, relationFormats);
    const { read, relation, options } = await readRelation(c, asked.replace(/\.json(ld)?$/, ""));
    onlyParameters(c, ["release"]);
    if (format === "json") {
      return jsonAnswer(c, read, ["relation", relation.id], () => ({ relation }), { negotiated });
    }
    const { language } = options;
    const variant = ["jsonld", relation.id, language];
    return answer(c, { read, variant, contentType, language, policy: dataPolicy, negotiated }, () =>
      JSON.stringify(jsonLd(relation, cardView(relation, options), { ...options, time: read.release.time })),
    );
  })
  .get("/:pair/card", async (c) => {
    const { read, relation, options } = await readRelation(c, c.req.param("pair"));
    onlyParameters(c, ["home", "asOf", "release"]);
    const { language } = options;
    const variant = ["card", relation.id, ...variantOf(options)];
    // The card is a contract of its own and stands alone: it names its release and licences itself.
    return answer(c, { read, variant, contentType: json, language, policy: dataPolicy }, () =>
      JSON.stringify(cardView(relation, options)),
    );
  })
  .get("/:pair/:file{facts(?:\\.(?:json|csv|ndjson))?}", async (c) => {
    const { format, contentType, negotiated } = chosenFormat(c, c.req.param("file"), factFormats);
    const { read, relation, options } = await readRelation(c, c.req.param("pair"));
    onlyParameters(c, ["home", "release"]);
    if (format === "json") {
      return jsonAnswer(c, read, ["facts", relation.id], () => ({ facts: relation.facts }), { negotiated });
    }
    const { language } = options;
    const variant = [format, relation.id, ...variantOf(options)];
    return answer(c, { read, variant, contentType, language, policy: dataPolicy, negotiated }, () => {
      const rows = relation.facts.flatMap((fact) => factRows(fact, relation, options));
      return format === "csv" ? factsCsv(rows) : factsNdjson(rows);
    });
  })
  .get("/:pair/facts/:fact/:file{citation(?:\\.(?:json|ris))?}", async (c) => {
    const { format, contentType, negotiated } = chosenFormat(c, c.req.param("file"), citationFormats);
    const { read, relation, options } = await readRelation(c, c.req.param("pair"));
    onlyParameters(c, ["release"]);
    const fact = factOf(c, relation, c.req.param("fact"));
    const { language } = options;
    const variant = ["citation", format, relation.id, fact.id, language];
    return answer(c, { read, variant, contentType, language, policy: dataPolicy, negotiated }, () => {
      const citations = fact.claims.map((_, index) => claimCitation(fact, index + 1, relation, options));
      return format === "ris" ? ris(citations) : cslJson(citations);
    });
  })
  .get("/:pair/:file{changes(?:\\.(?:json|atom))?}", rateLimit, async (c) => {
    const { format, contentType, negotiated } = chosenFormat(c, c.req.param("file"), changeFormats);
    onlyParameters(c, []);
    const pair = readPair(c, c.req.param("pair"));
    const language = readLanguage(c);
    const { value, ...read } = await readStore(c, async (release) => ({
      isHeld: (await release.relationHash(pair)) !== null,
      changes: await historyOf(storeFor(c), pair, release.head.release, toldReleases),
    }));
    const { isHeld, changes } = value;
    if (!isHeld && changes.length === 0) throw new HttpError("unknown-relation", { value: pair });
    const origin = c.env.ORIGIN;
    const head = { read, variant: ["changes", format, pair, language], contentType };
    return answer(c, { ...head, language, policy: dataPolicy, negotiated }, () => {
      const view = feedView(changes, { language, origin, pair, updated: read.release.time });
      const self = `${addressOf(c, pair)}/changes.${format}?lang=${language}`;
      return format === "atom" ? atomFeed(view, { self, next: null }) : jsonFeed(view, { self, next: null });
    });
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
