// The lists and sitemaps with all 18,915 relations between 195 states. Only the indexes and one relation are published: nothing else is read for these pages.
import { env } from "cloudflare:test";
import { beforeAll, expect, inject, test } from "vitest";
import { type Documents, documentKey, encode, type RelationEntry } from "../../data/model/release/documents.ts";
import { logKey, pointerKey } from "../../data/model/release/release-log.ts";
import { stateCodes } from "../../data/model/states/states.ts";
import type { Env } from "../../worker/env.ts";
import { mulberry32 } from "../random.ts";
import { emptyKv } from "./empty-kv.ts";
import { ObservedKv } from "./observed-kv.ts";
import { assetsWithoutSnapshot, publishedWorker } from "./published-worker.ts";

const { KV } = env as unknown as Env;
const worker = publishedWorker();
const time = "2026-01-01T00:00:00Z";

beforeAll(async () => {
  await emptyKv(KV);
  // The front page's builder shows this relation, the same that the published release has.
  const card = inject("release").documents.find(
    ({ key, text }) => key.startsWith("relation/") && text.includes('"id":"no-tj"'),
  ) as { key: string; text: string };
  const relations: Record<string, RelationEntry> = {};
  const next = mulberry32(1);
  for (const [index, first] of stateCodes.entries())
    for (const second of stateCodes.slice(index + 1)) {
      // Fictitious. As many bytes as a real entry has.
      const facts = 1 + Math.floor(40 * next());
      relations[`${first}-${second}`] = {
        hash: first === "no" && second === "tj" ? card.key.replace("relation/", "") : "0".repeat(64),
        facts,
        since: ["1992-06-29"],
        disputed: false,
        grade: "official",
        restsOnMirrors: false,
        kinds: "a1992-2024 e1992 l t2001,2010 v1998,2004-2007",
      };
    }
  const values: [string, string][] = [];
  const add = <Type extends "root" | "country" | "sources">(type: Type, document: Documents[Type]) => {
    const { hash, text } = encode<Type>(document);
    values.push([documentKey(type, hash), text]);
    return hash;
  };
  const countries = stateCodes.map((code) => {
    const own = Object.fromEntries(Object.entries(relations).filter(([pair]) => pair.split("-").includes(code)));
    const pairs = Object.keys(own);
    const hash = add("country", { schema: 1, code, relations: own });
    const facts = Object.values(own).reduce((sum, entry) => sum + entry.facts, 0);
    return [
      code,
      {
        hash,
        relations: pairs.length,
        facts,
        first: pairs.filter((pair) => pair.startsWith(code)).length,
        years: "1992-2024",
      },
    ];
  });
  const quotedBy = Object.keys(relations).slice(0, 2);
  const shards = Array.from({ length: 256 }, (_, index) => {
    const prefix = index.toString(16).padStart(2, "0");
    const sources = Array.from({ length: 184 }, (_, number) => [
      `source-${prefix}-${number}`,
      { hash: "0".repeat(64), quotedBy },
    ]);
    return [prefix, add("sources", { schema: 1, sources: Object.fromEntries(sources) })];
  });
  const root = add("root", {
    schema: 1,
    countries: Object.fromEntries(countries),
    sources: Object.fromEntries(shards),
    widget: "0".repeat(64),
    featured: "no-tj",
  });
  const entry = { schema: 1, release: 1, root, previous: null, time, action: "publish", summary: "all", changed: null };
  const pointer = { schema: 1, release: 1, root, time, rolledBack: [], abandoned: [], withdrawals: [] };
  values.push([logKey(1), JSON.stringify(entry)], [pointerKey, JSON.stringify(pointer)]);
  values.push([card.key, card.text]);
  for (const [key, text] of values) await KV.put(key, text);
});

/** Requests a page in a new isolate, without a snapshot. Returns its text, and how many operations and keys of KV it took. */
async function cold(path: string) {
  const kv = new ObservedKv(KV);
  worker.kv = kv as never;
  const response = await worker.get(path, {}, { ASSETS: assetsWithoutSnapshot, REFRESH_SECONDS: "60" });
  expect([path, response.status]).toEqual([path, 200]);
  const text = await response.text();
  const bytes = new TextEncoder().encode(text).length;
  const zipped = await new Response(new Response(text).body?.pipeThrough(new CompressionStream("gzip"))).arrayBuffer();
  const operations = kv.operations.length;
  console.log(
    `${path}: ${operations} operations (${kv.operations.flatMap(({ keys }) => keys).length} keys), ${bytes} bytes, ${zipped.byteLength} with gzip`,
  );
  return { text, operations, bytes };
}

test.each([
  // Operations, and bytes.
  ["/?lang=de", 4, 60_000],
  ["/?lang=fa&letter=%D8%A8", 4, 60_000],
  ["/?lang=tg&order=name&page=6", 4, 60_000],
  ["/countries/no?lang=de", 3, 60_000],
  ["/countries/no?lang=fa&order=facts&page=4", 3, 60_000],
  ["/embed/no?lang=fa", 3, 60_000],
  ["/sitemap.xml", 3, 100_000],
  ["/sitemaps/ad.xml", 4, 1_500_000],
  ["/sitemaps/sources-a0.xml", 4, 1_500_000],
])("%s takes at most %i operations and %i bytes", async (path, operations, bytes) => {
  const page = await cold(path);
  expect(page.operations).toBeLessThanOrEqual(operations);
  expect(page.bytes).toBeLessThanOrEqual(bytes);
});

test("a reader finds any of the relations by two letters", async () => {
  const letter = async (path: string, name: string) => {
    const { text } = await cold(path);
    const [, url = ""] = new RegExp(`href="([^"#]*)#[a-z]+"[^>]*>${name}</a>`).exec(text) ?? [];
    return (await cold(url.replaceAll("&amp;", "&"))).text;
  };
  expect(await letter("/?lang=en", "Z")).toContain('href="/countries/zm?lang=en"');
  expect(await letter("/countries/zm?lang=en", "V")).toContain('href="/relations/vu-zm?lang=en&amp;home=zm"');
});

test("the frame of a state shows the first of its relations and links to the page with all of them", async () => {
  const { text } = await cold("/embed/no?lang=en");
  expect(text.match(/<th scope="row">/g)).toHaveLength(60);
  expect(text).toContain(`/countries/no?lang=en">All relations of this state (194)</a>`);
});

test("the sitemaps contain every relation once per language", async () => {
  const { text } = await cold("/sitemap.xml");
  const parts = [...text.matchAll(/<loc>[^<]*?(\/sitemaps\/[a-z]{2}\.xml)<\/loc>/g)].map(([, path = ""]) => path);
  expect(parts).toHaveLength(195);
  let urls = 0;
  for (const path of parts) {
    const part = await (await worker.get(path)).text();
    urls += [...part.matchAll(/<loc>[^<]*\/relations\//g)].length;
  }
  expect(urls).toBe(6 * 18_915);
});
