// Readers do not notice KV faults: every response is the complete response of a published release.
import { createExecutionContext, env } from "cloudflare:test";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { pointerKey } from "../../data/model/release/release-log.ts";
import { storeOf } from "../../data/pipeline/kv/key-value-store.ts";
import { readEarlierReleases } from "../../data/pipeline/publish/earlier-releases.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { rollback } from "../../data/pipeline/publish/rollback.ts";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/env.ts";
import { bulkGet } from "../bulk-get.ts";
import { trialSize } from "../trial-size.ts";
import { assetsWithSnapshot } from "./assets-with-snapshot.ts";
import { emptyKv } from "./empty-kv.ts";
import { FaultyKv } from "./faulty-kv.ts";

const testEnv = env as unknown as Env;
const { faults } = trialSize;
const time = "2026-01-01T00:00:00Z";
const [release, otherRelease] = inject("fewRelations");
const oldWidget = otherRelease.documents.find(({ key }) => key.startsWith("widget/"))?.key.slice("widget/".length);

/** Pages that are pinned to a release whose data has changed since. */
const frozenRoutes = [
  "/v1/relations/no-tj?release=1",
  "/embed/no-tj?release=1&lang=de",
  "/embed/no-tj.js?release=1&lang=ru",
  "/embed/no?release=1&lang=de",
  "/v1/sources/mfa-tj.no.de?release=1",
];

const routes = [
  ...frozenRoutes,
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
  "/v1/exports/facts.csv",
  "/v1/exports/facts.ndjson.gz",
  "/v1/exports/entente.zip",
  "/v1/exports/facts.csv?release=1",
  "/v1/exports/facts.csv.gz?release=1",
  "/v1/exports/entente.zip?release=1",
  "/embed/no?lang=de",
  "/v1/releases",
  "/v1/releases/2",
];

/** Whether a route needs the release log. Without the pointer from KV, it must return 503 instead of an incomplete list. */
const needsLog = (route: string) => /\/releases|\/changes|updatedSince/.test(route);

/** Whether the snapshot is the current release. */
let isSnapshotCurrent = true;

/** Whether a route may also fail visibly, by a 503 or by ending early: the snapshot has only its own downloads. */
const mayFail = (route: string) =>
  (isSnapshotCurrent ? /\/exports\/.*release=/ : /\/exports\/(facts|entente)/).test(route);

/** How often downloads failed visibly. */
let visibleFailures = 0;

/** The assets of a deployment after both releases. */
let ASSETS: Fetcher;

async function get(path: string, kv: unknown, more: Partial<Env> = {}): Promise<Response> {
  const overrides = {
    ORIGIN: "https://entente.example",
    REFRESH_SECONDS: "0",
    KV_TIMEOUT_MS: "5",
    REQUEST_TIMEOUT_MS: "2500",
    RATE_LIMIT: "off",
    ASSETS,
  };
  const bindings = { ...testEnv, ...overrides, ...more };
  return app.request(
    `https://entente.example${path}`,
    {},
    { ...bindings, KV: kv as KVNamespace },
    createExecutionContext(),
  );
}

/** Returns a new object for the same namespace, about which the worker remembers nothing. */
const newNamespace = () => ({
  get: bulkGet((key) => testEnv.KV.get(key)),
  put: (key: string, text: string) => testEnv.KV.put(key, text),
});

const deadKv = { get: () => Promise.reject(new Error("KV is down")) };

/** The correct bodies for each route. */
let correctBodies = new Map<string, Set<string>>();

/** Adds the bodies that the worker returns with this namespace to `correctBodies`. */
async function addCorrectBodies(kv: unknown): Promise<void> {
  for (const route of routes) {
    if (!correctBodies.has(route)) correctBodies.set(route, new Set());
    const response = await get(route, kv, { KV_TIMEOUT_MS: "5000", REQUEST_TIMEOUT_MS: "5000" });
    if (kv === deadKv && mayFail(route)) {
      await response.body?.cancel();
      continue;
    }
    const isUnavailable = kv === deadKv && needsLog(route);
    expect([route, response.status]).toEqual([route, isUnavailable ? 503 : 200]);
    if (isUnavailable) continue;
    correctBodies.get(route)?.add(stableBody(route, await textOf(response)));
  }
}

/** Reads the body as text. workerd logs a warning if `text()` is called on a body with a binary type. */
async function textOf(response: Response): Promise<string> {
  return new TextDecoder().decode(await response.arrayBuffer());
}

/** Returns the part of a body that does not depend on the time or the isolate. */
function stableBody(route: string, text: string): string {
  if (route !== "/healthz") return text;
  const { release, published } = JSON.parse(text);
  return JSON.stringify({ release, published });
}

/** Bindings with so little memory that documents are read again and again. */
const forgetful: Partial<Env> = { MEMORY_BYTES: "20000" };

/**
 * Requests all routes in rounds, at least `count` requests in total, and returns the number of requests per route. The clock moves
 * forward between rounds, because an isolate avoids KV for some seconds after a timeout.
 */
async function requestAll(kv: FaultyKv, count: number, more: Partial<Env> = {}): Promise<Map<string, number>> {
  const hits = new Map<string, number>();
  for (let index = 0; index < count; index += routes.length) {
    vi.setSystemTime(Date.now() + 10_000);
    await Promise.all(
      routes.map(async (route) => {
        const response = await get(route, kv, more);
        const text = await textOf(response).catch(() => null);
        if (mayFail(route) && (text === null || response.status === 503)) {
          visibleFailures += 1;
          hits.set(route, (hits.get(route) ?? 0) + 1);
          return;
        }
        const body = stableBody(route, text ?? "");
        const isUnavailable = response.status === 503 && needsLog(route);
        if (!isUnavailable && (response.status !== 200 || !correctBodies.get(route)?.has(body))) {
          expect.fail(`${route} returned ${response.status}: ${body.slice(0, 200)}`);
        }
        hits.set(route, (hits.get(route) ?? 0) + 1);
      }),
    );
  }
  return hits;
}

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  // The worker logs every fault, which would be thousands of lines here.
  for (const level of ["warn", "error"] as const) vi.spyOn(console, level).mockImplementation(() => undefined);
  await emptyKv(testEnv.KV);
  await publish(storeOf(testEnv.KV), otherRelease, time);
  await publish(storeOf(testEnv.KV), release, time);
  const contained = new Set(release.documents.map(({ key }) => key));
  const earlier = await readEarlierReleases(storeOf(testEnv.KV), contained);
  const pointer = JSON.stringify({ ...JSON.parse((await testEnv.KV.get(pointerKey)) ?? ""), release: 0 });
  ASSETS = assetsWithSnapshot([...earlier, ...release.documents, { key: pointerKey, text: pointer }]);
  await addCorrectBodies(deadKv);
  await addCorrectBodies(newNamespace());
}, 60_000);
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test.each([
  [faults.remembering, "normal memory", {}, faults.atLeast.remembering],
  [faults.forgetful, "little memory", forgetful, faults.atLeast.forgetful],
])(
  "with 30%% faults, %i requests to isolates with %s get no errors and only responses of a published release",
  async (requests, _, more, atLeast) => {
    const kv = new FaultyKv(testEnv.KV, 1);
    await requestAll(kv, routes.length, more);
    kv.rate = 0.3;
    const hits = await requestAll(kv, requests, more);
    for (const route of routes) expect(hits.get(route)).toBeGreaterThanOrEqual(Math.floor(requests / routes.length));
    expect(visibleFailures).toBeGreaterThan(0);
    // Nothing is published meanwhile, so no value can be outdated.
    const { older, ...injected } = kv.injected;
    for (const [kind, count] of Object.entries(injected)) expect(count, kind).toBeGreaterThanOrEqual(atLeast);
  },
  300_000,
);

test("with 30% faults, pinned pages of a release that is in the snapshot are never unavailable, warm or cold", async () => {
  const kv = new FaultyKv(testEnv.KV, 3);
  const statuses = await requestFrozen(kv, ASSETS, 60);
  console.log(`frozen pages, with the snapshot: ${statuses.unavailable} of ${statuses.requests} are 503`);
  expect(statuses.unavailable).toBe(0);
});

test("with 30% faults, one retry makes pinned pages of older releases available in most cases", async () => {
  const kv = new FaultyKv(testEnv.KV, 4);
  const withoutSnapshot = { fetch: async () => new Response(null, { status: 404 }) } as unknown as Fetcher;
  const statuses = await requestFrozen(kv, withoutSnapshot, 30);
  console.log(`frozen pages, without the snapshot: ${statuses.unavailable} of ${statuses.requests} are 503`);
  expect(statuses.unavailable / statuses.requests).toBeLessThan(0.3);
});

/** Requests pinned pages from isolates that remember nothing, little or everything while 30% of reads fail. */
async function requestFrozen(
  kv: FaultyKv,
  assets: Fetcher,
  rounds: number,
): Promise<{ requests: number; unavailable: number }> {
  const statuses = { requests: 0, unavailable: 0 };
  kv.rate = 0.3;
  for (let round = 0; round < rounds; round += 1) {
    vi.setSystemTime(Date.now() + 10_000);
    const request = async (route: string) => {
      const isolate = round % 3 === 0 ? { get: kv.get } : kv;
      const response = await get(route, isolate, { ASSETS: assets, ...(round % 3 === 1 ? forgetful : {}) });
      const body = stableBody(route, await textOf(response));
      if (response.status !== 503 && !(response.status === 200 && correctBodies.get(route)?.has(body))) {
        expect.fail(`${route} returned ${response.status}: ${body.slice(0, 200)}`);
      }
      statuses.requests += 1;
      if (response.status === 503) statuses.unavailable += 1;
    };
    await Promise.all(frozenRoutes.map(request));
  }
  return statuses;
}

test.each([
  ["normal memory", {}],
  ["little memory", forgetful],
])(
  "the same is true during a publication and a rollback, for isolates with %s",
  async (_, more) => {
    const kv = new FaultyKv(testEnv.KV, 2);
    await requestAll(kv, routes.length, more);
    kv.rate = 0.3;
    expect(await publish(storeOf(testEnv.KV), otherRelease, time, undefined, { again: true })).toMatchObject({
      changed: true,
    });
    await addCorrectBodies(newNamespace());
    isSnapshotCurrent = false;
    await requestAll(kv, faults.published, more);

    isSnapshotCurrent = true;
    expect(await rollback(storeOf(testEnv.KV), 2, time)).toMatchObject({ changed: true });
    correctBodies = new Map();
    await addCorrectBodies(newNamespace());
    kv.rate = 0;
    await requestAll(kv, routes.length, more);
    // The isolate knows of the rollback. From now on, only the current release and the snapshot are correct.
    await addCorrectBodies(deadKv);
    kv.rate = 0.3;
    await requestAll(kv, faults.published, more);
    expect(kv.injected.older).toBeGreaterThanOrEqual(faults.atLeast.older);
  },
  300_000,
);

test("an isolate that has answered everything before still does so when no KV read succeeds", async () => {
  const kv = new FaultyKv(testEnv.KV, 5);
  await requestAll(kv, routes.length);
  kv.get = bulkGet(() => Promise.reject(new Error("KV is down")));
  const hits = await requestAll(kv, 3 * routes.length);
  for (const route of routes) expect(hits.get(route)).toBe(3);
});

test("an isolate that starts while KV is down serves the snapshot and says so", async () => {
  for (const route of routes) {
    const response = await get(route, { ...deadKv });
    if (mayFail(route)) {
      await expect(textOf(response)).rejects.toThrow();
      continue;
    }
    expect([route, response.status]).toEqual([route, needsLog(route) ? 503 : 200]);
    const isFromRelease = response.headers.get("Entente-Release") !== null;
    if (isFromRelease) expect([route, response.headers.get("Entente-From")]).toEqual([route, "snapshot"]);
  }
});
