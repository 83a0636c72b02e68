// The accessibility statement and the privacy page, and whether what the privacy page says is true.
import { createExecutionContext, env } from "cloudflare:test";
import { afterEach, beforeEach, expect, inject, type MockInstance, test, vi } from "vitest";
import { type Language, languages } from "../../../data/model/language.ts";
import { documentKey } from "../../../data/model/release/documents.ts";
import { countedBy, loggedAttributes, readHeaders } from "../../../data/model/request-data.ts";
import type { Env } from "../../../worker/env.ts";
import entente from "../../../worker/index.ts";
import { bulkGet } from "../../bulk-get.ts";
import { urls } from "../fault-routes.ts";
import { assetsWithoutSnapshot, origin, publishedWorker } from "../published-worker.ts";

const worker = publishedWorker();
const { get } = worker;
const paths = ["/accessibility", "/privacy"];
const tags = Object.keys(languages) as Language[];

const searchHeadings: Record<Language, string> = {
  de: "Suchfelder",
  en: "Search boxes",
  nb: "Søkefelt",
  ru: "Поля поиска",
  tg: "Майдонҳои ҷустуҷӯ",
  fa: "کادرهای جست‌وجو",
};

/** Requests of every route, and some that fail. */
const requests = [
  ...urls,
  "/no-such-page",
  "/embed/no-xx",
  "/embed/no-xx.js",
  "/v1/search",
  "/relations/no-tj/nothing",
];

/** Returns a page without the characters that isolate names from the direction of the text. */
async function textOf(path: string, settings: Partial<Env> = {}): Promise<string> {
  const response = await get(path, {}, settings);
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.text())
    .replace(/[\u2066-\u2069]/g, "")
    .replaceAll("\u00a0", " ")
    .replaceAll("\u2011", "-");
}

let logs: MockInstance[];
beforeEach(() => {
  logs = (["warn", "error"] as const).map((method) => vi.spyOn(console, method).mockImplementation(() => undefined));
});
afterEach(() => vi.restoreAllMocks());

test.each(tags)(
  "both pages are complete in %s, and say whether a native speaker has reviewed the language",
  async (tag) => {
    for (const path of paths) {
      const text = await textOf(`${path}?lang=${tag}`, { RATE_LIMIT: "on", METRICS: recordingDataset() });
      expect(text).toContain(`<html lang="${tag}" dir="${languages[tag]}">`);
      expect(/undefined|\[object |\{\w+\}|<(p|li|h1|h2)><\//.exec(text)?.[0]).toBeUndefined();
      expect([path, /<p[^>]*>° /.test(text)]).toEqual([path, tag !== "de" && tag !== "en"]);
    }
  },
);

test("every page links to both in its language, and each links to its other languages", async () => {
  for (const page of [
    "/",
    "/relations/no-tj",
    "/relations/no-tj/visit-2012-11-gul",
    "/countries/no",
    "/docs",
    ...paths,
  ])
    for (const path of paths) expect(await textOf(`${page}?lang=ru`)).toContain(`href="${path}?lang=ru"`);
  for (const path of paths) expect(await textOf(`${path}?lang=ru`)).toContain(`href="${path}?lang=fa" lang="fa"`);
});

test("a contact appears only if one is configured, and only if it can be a link", async () => {
  for (const path of paths) {
    for (const CONTACT of ["", "javascript:alert(1)", "somebody"])
      expect(await textOf(`${path}?lang=en`, { CONTACT })).not.toMatch(/<h2>[^<]*contact|javascript:|somebody/i);
    worker.reset();
    const text = await textOf(`${path}?lang=en`, { CONTACT: "mailto:web@ministry.example" });
    expect(text).toMatch(/contact.*<a href="mailto:web@ministry.example">web@ministry.example<\/a>/i);
    worker.reset();
    const linked = await textOf(`${path}?lang=en`, { CONTACT: "https://ministry.example/form" });
    expect(linked).toContain('<a href="https://ministry.example/form">ministry.example/form</a>');
    worker.reset();
  }
});

test("the accessibility statement names the standard, the tools, the engines, the method and the date", async () => {
  const text = await textOf("/accessibility?lang=en");
  for (const words of [
    new URL(origin).host,
    "WCAG) 2.2",
    "EN 301 549",
    "axe-core 4.14",
    "Chromium 147, Firefox 153, WebKitGTK 2.50",
  ])
    expect(text).toContain(words);
  expect(text).toMatch(/prepared on 29 November 2026.*self-assessment/);
});

test("no response sets a cookie, and no document may load anything from another origin", async () => {
  for (const url of requests) {
    const { headers } = await get(url);
    expect([url, headers.get("Set-Cookie"), headers.get("NEL"), headers.get("Report-To")]).toEqual([
      url,
      null,
      null,
      null,
    ]);
    if (!headers.get("Content-Type")?.startsWith("text/html")) continue;
    const policy = (headers.get("Content-Security-Policy") ?? "")
      .split("; ")
      .filter((part) => !part.startsWith("frame-anc"));
    const sources = policy
      .flatMap((directive) => directive.split(" ").slice(1))
      .filter((source) => source !== "'script'");
    expect(policy[0]).toBe("default-src 'none'");
    expect([
      url,
      sources.filter((source) => !/^('none'|'self'|'sha256-.*'|data:|blob:)$/.test(source) && source !== origin),
    ]).toEqual([url, []]);
    expect([url, headers.get("Referrer-Policy")]).toEqual([url, "strict-origin-when-cross-origin"]);
  }
});

test("the worker reads only the headers that the page names, and the IP address only if requests are limited", async () => {
  const request = new Request(origin);
  for (const RATE_LIMIT of ["off", "on"]) {
    worker.reset();
    const names = new Set<string>();
    for (const url of requests) {
      const { headers } = request;
      const watched = new Proxy(headers, {
        get(target, property) {
          if (property === "get" || property === "has")
            return (name: string) => {
              names.add(name);
              return target[property](name);
            };
          if (property === Symbol.iterator || property === "forEach" || property === "entries") names.add("all");
          return Reflect.get(target, property);
        },
      });
      const { method } = request;
      const bindings = { ...(env as unknown as Env), KV: worker.kv as unknown as KVNamespace, RATE_LIMIT };
      const seen = new Proxy(new Request(`${origin}${url}`, { method }), {
        get(target, property) {
          if (property === "headers") return watched;
          if (property === "cf") names.add("cf");
          const value = Reflect.get(target, property, target);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
      await (await entente.fetch(seen as Parameters<typeof entente.fetch>[0], bindings, createExecutionContext()))
        .text()
        .catch(() => "");
    }
    const address = RATE_LIMIT === "on" ? ["CF-Connecting-IP"] : [];
    expect([...names].sort()).toEqual([...readHeaders, ...address].sort());
    const text = await textOf("/privacy?lang=en", { RATE_LIMIT });
    expect(text).toContain(`${readHeaders.join(", ")}.`);
    expect(text.includes("it also reads the IP address")).toBe(RATE_LIMIT === "on");
    expect(text.includes("counted per IP address")).toBe(RATE_LIMIT === "on");
  }
});

test("the counter per IP address never counts cards and frames, but what the page names", async () => {
  const counted = async (url: string) => {
    let calls = 0;
    const LIMITER = { limit: async () => ({ success: ++calls > 0 }) };
    await get(url, {}, { RATE_LIMIT: "on", MEMORY_BYTES: "0", LIMITER });
    return calls > 0;
  };
  for (const url of requests.filter((path) => /^\/(embed|fragment)\/|\/card\b|^\/widget\.js/.test(path)))
    expect([url, await counted(url)]).toEqual([url, false]);
  for (const url of [
    "/v1/search?q=gul",
    "/v1/facts",
    "/v1/exports/facts.csv",
    "/sources/mfa-tj.no.de",
    "/relations/no-tj/changes",
    "/relations/no-tj/visit-2012-11-gul",
    `/pictures/${"0".repeat(64)}.en.png`,
    `/widget/${"0".repeat(64)}.js`,
  ])
    expect([url, await counted(url)]).toEqual([url, true]);
});

test("the lines of the log have the attributes that the page names, and nothing about the reader", async () => {
  const secret = {
    headers: { "CF-Connecting-IP": "192.0.2.7", "User-Agent": "Secret/1", Referer: "https://secret.example/" },
  };
  await get("/relations/no-tj?secret=1", secret);
  const { exports } = JSON.parse((await worker.kv.get(documentKey("root", inject("release").root))) ?? "");
  await worker.kv.delete(documentKey("export", exports.csv.at(-1).hash));
  const download = await get("/v1/exports/facts.csv", secret, { ASSETS: assetsWithoutSnapshot });
  await download.arrayBuffer().catch(() => null);
  worker.kv.get = bulkGet(() => Promise.reject(new Error("KV is down")));
  await get("/relations/af-tj?secret=1", secret, { ASSETS: assetsWithoutSnapshot });
  const calls = logs.flatMap((log) => log.mock.calls);
  const lines = calls.map(([line]) => JSON.parse(String(line)));
  expect(new Set(lines.map(({ fault }) => fault))).toEqual(new Set(["store", "download", "answer"]));
  expect(new Set(lines.flatMap((line) => Object.keys(line)))).toEqual(new Set(loggedAttributes));
  expect(JSON.stringify(lines)).not.toMatch(/secret|192\.0/i);
  worker.reset();
  expect(await textOf("/privacy?lang=en")).toContain(`only: ${loggedAttributes.join(", ")}.`);
});

test("text in a search box is neither logged nor counted nor in the key of the rate limiter", async () => {
  const METRICS = recordingDataset();
  const search = "/v1/search?q=geheimnis&lang=de&limit=7";
  vi.useFakeTimers({ toFake: ["Date"] });
  const keys: string[] = [];
  const LIMITER = {
    limit: async ({ key }: { key: string }) => {
      keys.push(key);
      return { success: true };
    },
  };
  expect((await get(search, {}, { METRICS, LIMITER, RATE_LIMIT: "on" })).status).toBe(200);
  worker.reset();
  worker.kv.get = bulkGet(() => Promise.reject(new Error("KV is down")));
  vi.setSystemTime(Date.now() + 60_000);
  await get(search, {}, { METRICS, ASSETS: assetsWithoutSnapshot });
  vi.useRealTimers();
  const lines = logs.flatMap((log) => log.mock.calls);
  expect([lines.length > 0, METRICS.points.length > 0, keys.length > 0]).toEqual([true, true, true]);
  expect(JSON.stringify([lines, METRICS.points, keys])).not.toContain("geheimnis");
  worker.reset();
  for (const tag of tags) expect(await textOf(`/privacy?lang=${tag}`)).toContain(`<h2>${searchHeadings[tag]}</h2>`);
});

test("requests are counted only by what the page names, and the page says so only if they are counted", async () => {
  const METRICS = recordingDataset();
  vi.useFakeTimers({ toFake: ["Date"] });
  for (const url of requests) {
    vi.setSystemTime(Date.now() + 60_000);
    await (await get(url, {}, { METRICS })).arrayBuffer().catch(() => null);
  }
  vi.useRealTimers();
  const requestPoints = METRICS.points.filter(({ blobs }) => blobs?.[0] === "request");
  const values = requestPoints.flatMap(({ blobs }) => blobs?.slice(1) ?? []);
  const named: string[] = [...countedBy.surfaces, ...countedBy.tiers, ...countedBy.statuses];
  expect(values.filter((value) => !named.includes(String(value)))).toEqual([]);
  expect(values).toEqual(expect.arrayContaining([...countedBy.surfaces]));
  worker.reset();
  expect(await textOf("/privacy?lang=en")).not.toContain("It counts requests");
  worker.reset();
  const text = await textOf("/privacy?lang=en", { METRICS });
  for (const list of Object.values(countedBy)) expect(text).toContain(`(${list.join(", ")})`);
});

/** A stand-in for the binding, because Miniflare's discards what is written to it. */
function recordingDataset() {
  const points: AnalyticsEngineDataPoint[] = [];
  return { points, writeDataPoint: (point: AnalyticsEngineDataPoint) => void points.push(point) };
}
