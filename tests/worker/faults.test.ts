// No fault of KV shows to a reader: every answer is the whole answer of some release that was published.
import { createExecutionContext, env } from "cloudflare:test";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { publish, rollback } from "../../data/pipeline/publish.ts";
import { app } from "../../worker/app.ts";
import type { Env } from "../../worker/env.ts";
import { FaultyKv } from "./faulty-kv.ts";

const given = env as unknown as Env;
const time = "2026-01-01T00:00:00Z";
const oldWidget = inject("otherRelease")
  .documents.find(({ key }) => key.startsWith("widget/"))
  ?.key.slice(7);

const routes = [
  "/?lang=de",
  "/v1/relations",
  "/v1/relations/no-tj",
  "/v1/relations/no-tj/card?lang=fa",
  "/v1/relations/no-tj/card?lang=de&home=tj&asOf=2016-01-01",
  "/v1/relations/af-tj/card?lang=ru",
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
];

async function get(path: string, kv: unknown, more: Partial<Env> = {}): Promise<Response> {
  const bindings = { ...given, ORIGIN: "https://entente.example", REFRESH_SECONDS: "0", KV_TIMEOUT_MS: "2", ...more };
  return app.request(path, {}, { ...bindings, KV: kv as KVNamespace }, createExecutionContext());
}

/** A namespace of its own, so that nothing is remembered of another. */
const fresh = () => ({
  get: (key: string) => given.KV.get(key),
  put: (key: string, text: string) => given.KV.put(key, text),
});

const dead = { get: () => Promise.reject(new Error("KV is down")) };

/** The right answers of each route: one a release. */
const right = new Map<string, Set<string>>(routes.map((route) => [route, new Set()]));

async function learn(kv: unknown): Promise<void> {
  for (const route of routes) {
    const response = await get(route, kv, { KV_TIMEOUT_MS: "5000" });
    if (response.status === 200) right.get(route)?.add(await response.text());
    // A script of an earlier release is in KV alone.
    else expect([route, kv]).toEqual([`/widget/${oldWidget}.js`, dead]);
  }
}

/** Asks all routes in turn, so many times in all; gives how often each was asked. */
async function ask(kv: FaultyKv, times: number): Promise<Map<string, number>> {
  const hits = new Map<string, number>();
  for (let index = 0; index < times; index += routes.length) {
    await Promise.all(
      routes.map(async (route) => {
        const response = await get(route, kv);
        const body = await response.text();
        if (response.status !== 200 || !right.get(route)?.has(body)) {
          expect.fail(`${route} answered ${response.status}: ${body.slice(0, 200)}`);
        }
        hits.set(route, (hits.get(route) ?? 0) + 1);
      }),
    );
  }
  return hits;
}

beforeAll(async () => {
  // Faults are told to the log, one line each; that would be some thousand lines here.
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  await learn(dead);
  await publish(given.KV, inject("otherRelease"), time);
  await publish(given.KV, inject("release"), time);
  await learn(fresh());
}, 60_000);
afterAll(() => vi.restoreAllMocks());

test("20,000 requests at 30 % faults: no error, and no answer that no release gives", async () => {
  const kv = new FaultyKv(given.KV, 1);
  await ask(kv, routes.length);
  kv.rate = 0.3;
  const hits = await ask(kv, 20_000);
  for (const route of routes) expect(hits.get(route)).toBeGreaterThanOrEqual(1250);
  for (const [kind, count] of Object.entries(kv.injected)) expect(count, kind).toBeGreaterThan(500);
}, 300_000);

test("the same across a publish and a rollback", async () => {
  const kv = new FaultyKv(given.KV, 2);
  await ask(kv, routes.length);
  kv.rate = 0.3;
  await ask(kv, 2000);
  const steps = [() => publish(given.KV, inject("otherRelease"), time), () => rollback(given.KV, 2, time)];
  for (const step of steps) {
    expect(await step()).toMatchObject({ changed: true });
    await learn(fresh());
    await ask(kv, 4000);
  }
}, 300_000);

test("started cold with KV dead, the snapshot answers, and says so", async () => {
  for (const route of routes.filter((path) => !path.startsWith("/widget/"))) {
    const response = await get(route, { ...dead });
    expect([route, response.status]).toEqual([route, 200]);
    const isOfARelease = response.headers.get("Entente-Release") !== null;
    if (isOfARelease) expect(response.headers.get("Entente-From")).toBe("snapshot");
  }
});
