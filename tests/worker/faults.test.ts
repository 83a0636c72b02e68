// No fault of KV shows to a reader: every answer is the whole answer of some release that was published.
import { createExecutionContext, env } from "cloudflare:test";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { snapshotFile } from "../../data/model/release/documents.ts";
import { pointerKey } from "../../data/model/release/release-log.ts";
import { type StoredText, storeOf } from "../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { readEarlierReleases } from "../../data/pipeline/publish/published.ts";
import { rollback } from "../../data/pipeline/publish/rollback.ts";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/env.ts";
import { trialSize } from "../trial-size.ts";
import { emptyKv } from "./empty-kv.ts";
import { FaultyKv } from "./faulty-kv.ts";

const given = env as unknown as Env;
const { faults } = trialSize;
const time = "2026-01-01T00:00:00Z";
const [release, otherRelease] = inject("fewRelations");
const oldWidget = otherRelease.documents.find(({ key }) => key.startsWith("widget/"))?.key.slice("widget/".length);

const routes = [
  "/?lang=de",
  "/v1/relations",
  "/v1/relations?limit=5&cursor=cn-tj",
  "/countries/no?lang=ru",
  "/v1/relations/no-tj",
  "/v1/relations/no-tj/card?lang=fa",
  "/v1/relations/no-tj/card?lang=de&home=tj&asOf=2016-01-01",
  "/v1/relations/af-tj/card?lang=ru",
  "/v1/relations/no-tj?release=2",
  "/relations/no-tj?lang=nb",
  "/relations/kz-no?lang=tg",
  "/embed/no-tj?lang=de",
  "/embed/cn-tj?lang=en",
  "/embed/no-tj.js?lang=de",
  "/widget.js",
  `/widget/${oldWidget}.js`,
  "/icon.svg",
  "/flags/no.svg",
  "/docs/errors?lang=en",
  "/healthz",
  "/v1/relations/no-tj.jsonld?lang=en",
  "/v1/relations/no-tj/facts",
  "/v1/relations/no-tj/facts.csv?lang=de",
  "/v1/relations/no-tj/facts.ndjson?lang=ru",
  "/v1/relations/no-tj/facts/establishment-1992",
  "/v1/relations/no-tj/facts/establishment-1992/citation.ris",
  "/v1/countries?lang=tg",
  "/v1/countries/no?lang=nb",
  "/v1/countries/tj/anniversaries.ics?lang=fa",
  "/v1/sources/mfa-tj.no.de",
  "/sources/mfa-tj.no.de?lang=en",
  "/v1/relations/no-tj/changes?lang=de",
  "/v1/relations/no-tj/changes.atom?lang=en",
  "/v1/relations?kind=visit&country=no",
  "/v1/relations?updatedSince=2026-01-01",
  "/v1/facts?country=no",
  "/v1/facts.csv?kind=aid&country=no&lang=de",
  "/v1/search?q=vollebaek&lang=en",
  "/v1/search?q=Tajikistan+1992&lang=ru",
  "/v1/sources?limit=5",
  "/v1/changes?lang=de&limit=5",
  "/v1/changes.atom?lang=en&limit=5",
  "/v1/exports",
  "/embed/no?lang=de",
  "/v1/releases",
  "/v1/releases/2",
];

/** What the snapshot does not know, for it has no log: there a 503 is right, and an empty list would not be. */
const isOfTheLog = (route: string) => /\/releases|\/changes|updatedSince/.test(route);

/** The deployed assets, with these values in the snapshot. */
function assetsWith(values: readonly StoredText[]): Fetcher {
  const files = new Map<string, Record<string, string>>();
  for (const { key, text } of values) {
    const path = `/snapshot/${snapshotFile(key)}`;
    files.set(path, { ...files.get(path), [key]: text });
  }
  const fetch = async (url: URL) =>
    files.has(url.pathname) ? Response.json(files.get(url.pathname)) : given.ASSETS.fetch(url);
  return { fetch } as unknown as Fetcher;
}

/** The assets of a deployment that follows the two releases. */
let ASSETS: Fetcher;

async function get(path: string, kv: unknown, more: Partial<Env> = {}): Promise<Response> {
  const own = {
    ORIGIN: "https://entente.example",
    REFRESH_SECONDS: "0",
    KV_TIMEOUT_MS: "5",
    RATE_LIMIT: "off",
    ASSETS,
  };
  const bindings = { ...given, ...own, ...more };
  return app.request(path, {}, { ...bindings, KV: kv as KVNamespace }, createExecutionContext());
}

/** A namespace of its own, so that nothing is remembered of another. */
const fresh = () => ({
  get: (key: string) => given.KV.get(key),
  put: (key: string, text: string) => given.KV.put(key, text),
});

const dead = { get: () => Promise.reject(new Error("KV is down")) };

/** Which answers of each route are right. */
type Answers = Map<string, Set<string>>;
let right: Answers = new Map();

/** Adds what a namespace answers when all goes well. */
async function learn(kv: unknown): Promise<void> {
  for (const route of routes) {
    if (!right.has(route)) right.set(route, new Set());
    const response = await get(route, kv, { KV_TIMEOUT_MS: "5000" });
    const isUnknown = kv === dead && isOfTheLog(route);
    expect([route, response.status]).toEqual([route, isUnknown ? 503 : 200]);
    if (isUnknown) continue;
    right.get(route)?.add(bodyOf(route, await textOf(response)));
  }
}

/** The body, of whatever type: workerd warns where text() reads one that it does not take for text. */
async function textOf(response: Response): Promise<string> {
  return new TextDecoder().decode(await response.arrayBuffer());
}

/** What is the same whenever and wherever an answer is made. */
function bodyOf(route: string, text: string): string {
  if (route !== "/healthz") return text;
  const { release, published } = JSON.parse(text);
  return JSON.stringify({ release, published });
}

/** Remembers next to nothing, so that documents are read again and again. */
const forgetful: Partial<Env> = { MEMORY_BYTES: "20000" };

/**
 * Asks all routes in turn, `times` requests in all, and returns how often each was asked. The clock is put forward between the
 * rounds: an isolate asks KV again only some seconds after a read that hung.
 */
async function ask(kv: FaultyKv, times: number, more: Partial<Env> = {}): Promise<Map<string, number>> {
  const hits = new Map<string, number>();
  for (let index = 0; index < times; index += routes.length) {
    vi.setSystemTime(Date.now() + 10_000);
    await Promise.all(
      routes.map(async (route) => {
        const response = await get(route, kv, more);
        const body = bodyOf(route, await textOf(response));
        const isUnknown = response.status === 503 && isOfTheLog(route);
        if (!isUnknown && (response.status !== 200 || !right.get(route)?.has(body))) {
          expect.fail(`${route} answered ${response.status}: ${body.slice(0, 200)}`);
        }
        hits.set(route, (hits.get(route) ?? 0) + 1);
      }),
    );
  }
  return hits;
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  // Faults are told to the log, one line each; that would be some thousand lines here.
  for (const level of ["warn", "error"] as const) vi.spyOn(console, level).mockImplementation(() => undefined);
  await emptyKv(given.KV);
  await publish(storeOf(given.KV), otherRelease, time);
  await publish(storeOf(given.KV), release, time);
  const earlier = await readEarlierReleases(storeOf(given.KV));
  const pointer = JSON.stringify({ ...JSON.parse((await given.KV.get(pointerKey)) ?? ""), release: 0 });
  ASSETS = assetsWith([...earlier, ...release.documents, { key: pointerKey, text: pointer }]);
  await learn(dead);
  await learn(fresh());
}, 60_000);
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test.each([
  [faults.remembering, "that remember", {}, faults.atLeast.remembering],
  [faults.forgetful, "that remember next to nothing", forgetful, faults.atLeast.forgetful],
])(
  "%i requests at 30 % faults, of isolates %s: no error, and no answer that no release gives",
  async (requests, _, more, atLeast) => {
    const kv = new FaultyKv(given.KV, 1);
    await ask(kv, routes.length, more);
    kv.rate = 0.3;
    const hits = await ask(kv, requests, more);
    for (const route of routes) expect(hits.get(route)).toBeGreaterThanOrEqual(requests / routes.length);
    // Nothing changes here, so nothing is older.
    const { older, ...injected } = kv.injected;
    for (const [kind, count] of Object.entries(injected)) expect(count, kind).toBeGreaterThanOrEqual(atLeast);
  },
  300_000,
);

test.each([
  ["that remember", {}],
  ["that remember next to nothing", forgetful],
])(
  "the same across a publish and a rollback, of isolates %s",
  async (_, more) => {
    const kv = new FaultyKv(given.KV, 2);
    await ask(kv, routes.length, more);
    kv.rate = 0.3;
    expect(await publish(storeOf(given.KV), otherRelease, time, undefined, { again: true })).toMatchObject({
      changed: true,
    });
    await learn(fresh());
    await ask(kv, faults.published, more);

    expect(await rollback(storeOf(given.KV), 2, time)).toMatchObject({ changed: true });
    right = new Map();
    await learn(fresh());
    kv.rate = 0;
    await ask(kv, routes.length, more);
    // It was seen: what was rolled back is no right answer any more; the release in force is, and the snapshot.
    await learn(dead);
    kv.rate = 0.3;
    await ask(kv, faults.published, more);
    expect(kv.injected.older).toBeGreaterThanOrEqual(faults.atLeast.older);
  },
  300_000,
);

test("started cold with KV dead, the snapshot answers, and says so", async () => {
  for (const route of routes) {
    const response = await get(route, { ...dead });
    expect([route, response.status]).toEqual([route, isOfTheLog(route) ? 503 : 200]);
    const isOfARelease = response.headers.get("Entente-Release") !== null;
    if (isOfARelease) expect([route, response.headers.get("Entente-From")]).toEqual([route, "snapshot"]);
  }
});
