import { env } from "cloudflare:test";
import { expect, inject, test, vi } from "vitest";
import { type Pointer, pointerKey } from "../../../data/model/release/release-log.ts";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { withdraw } from "../../../data/pipeline/publish/withdrawal/withdraw.ts";
import { parameters } from "../../../worker/contract/parameters.ts";
import type { Env } from "../../../worker/env.ts";
import { cacheControl } from "../../../worker/http/headers/asset-headers.ts";
import { memoryOf } from "../../../worker/store/namespace-memory.ts";
import { Store } from "../../../worker/store/store.ts";
import { bulkGet } from "../../bulk-get.ts";
import { assetsWithSnapshot } from "../assets-with-snapshot.ts";
import { assetsWithoutSnapshot, publishedWorker, withdrawal } from "../published-worker.ts";

const worker = publishedWorker({ ASSETS: assetsWithoutSnapshot, REFRESH_SECONDS: "60" });
const { get } = worker;

/** Makes every further KV read fail. */
function disconnectKv(): void {
  worker.kv.get = bulkGet(() => Promise.reject(new Error("no read expected")));
}

/** Makes the worker read the pointer, as if REFRESH_SECONDS had passed. */
async function readPointerAgain(): Promise<void> {
  memoryOf(worker.kv, 0).refreshAt = Number.NEGATIVE_INFINITY;
  await get("/healthz");
}

test("a cached response has the same body and headers, and is neither read nor encoded again", async () => {
  const first = await get("/embed/no-tj?lang=de");
  disconnectKv();
  const encode = vi.spyOn(TextEncoder.prototype, "encode");
  const second = await get("/embed/no-tj?lang=de");
  expect(encode).not.toHaveBeenCalled();
  encode.mockRestore();
  expect(await second.text()).toBe(await first.text());
  const headersOf = (response: Response) =>
    [...response.headers].filter(([name]) => !["entente-from", "server-timing"].includes(name));
  expect(headersOf(second)).toEqual(headersOf(first));
  expect(second.headers.get("Entente-From")).toBe("memory");
  const head = await get("/embed/no-tj?lang=de", { method: "HEAD" });
  expect([head.status, await head.text(), headersOf(head)]).toEqual([200, "", headersOf(first)]);
});

test("a response from memory touches neither the store nor the schemas of the parameters", async () => {
  const paths = ["/embed/no-tj?lang=de", "/embed/no-tj.js", "/v1/relations/no-tj/card?lang=de&home=no", "/widget.js"];
  const bodies = await Promise.all(paths.map(async (path) => (await get(path)).text()));
  const spies = [
    vi.spyOn(Store.prototype, "newestPointer"),
    ...Object.values(parameters).map(({ schema }) => vi.spyOn(schema, "safeParse")),
  ];
  for (const [index, path] of paths.entries()) expect(await (await get(path)).text()).toBe(bodies[index]);
  for (const spy of spies) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
});

test("a response from memory has status 304 if the client has it, and is never used for another method", async () => {
  const path = "/embed/no-tj?lang=de";
  const { headers } = await get(path);
  const again = await get(path, { headers: { "If-None-Match": `"other", W/${headers.get("ETag")}` } });
  expect([again.status, await again.text(), again.headers.get("Content-Type")]).toEqual([304, "", null]);
  expect((await get(path, { method: "POST" })).status).toBe(405);
  expect((await get(path)).headers.get("Content-Type")).toBe(headers.get("Content-Type"));
});

test("ignores tracking parameters of embeds, but the API still rejects unknown parameters", async () => {
  await get("/embed/no-tj?lang=de");
  await get("/v1/relations/no-tj/card?lang=de");
  disconnectKv();
  const tagged = await get("/embed/no-tj?utm_source=x&lang=de&fbclid=y");
  expect([tagged.status, tagged.headers.get("Entente-From")]).toEqual([200, "memory"]);
  expect((await get("/v1/relations/no-tj/card?lang=de&utm_source=x")).status).toBe(400);
});

test("parameters that a page, frame or script does not use neither render it again nor fill the cache", async () => {
  for (const [path, meaningless] of [
    ["/embed/no-tj?lang=de", ["q=1", "country=no", "limit=5", "cursor=x", "updatedSince=2020"]],
    ["/embed/no?lang=de", ["q=1", "asOf=2020-01-01", "home=no"]],
    ["/embed/no-tj.js?lang=de", ["q=1", "theme=dark"]],
    ["/relations/no-tj?lang=de", ["kind=visit", "heading=3"]],
    ["/countries/no?lang=de", ["home=no", "asOf=2020-01-01"]],
    ["/?lang=de", ["q=1", "utm_source=x"]],
    ["/docs?lang=de", ["release=1"]],
    ["/widget.js", ["lang=ru", "release=1", "v=2"]],
  ] as const) {
    const body = await (await get(path)).text();
    const encode = vi.spyOn(TextEncoder.prototype, "encode");
    for (const parameter of meaningless) {
      const response = await get(`${path}${path.includes("?") ? "&" : "?"}${parameter}`);
      expect([path, parameter, response.status, await response.text()]).toEqual([path, parameter, 200, body]);
    }
    expect([path, encode.mock.calls.length]).toEqual([path, 0]);
    encode.mockRestore();
  }
});

test("returns the format that Accept prefers, whichever format was requested before", async () => {
  const typeFor = async (accept?: string) => {
    const headers = accept ? { Accept: accept } : {};
    return (await get("/v1/relations/no-tj/facts", { headers })).headers.get("Content-Type");
  };
  const preferred = "text/csv, application/json;q=0.5, */*;q=0.1";
  for (const accept of [preferred, undefined, preferred, "application/json"]) {
    expect(await typeFor(accept)).toContain(accept === preferred ? "text/csv" : "application/json");
  }
});

test("returns the language that Accept-Language prefers, whichever language was requested before", async () => {
  const languageFor = async (tag: string) =>
    (await get("/embed/no-tj", { headers: { "Accept-Language": tag } })).headers.get("Content-Language");
  for (const tag of ["de", "ru", "de", "ru"]) expect(await languageFor(tag)).toBe(tag);
});

test("a response from memory is not used after a release or a withdrawal has become known", async () => {
  const paths = ["/v1/relations/no-tj", "/v1/relations/no-tj?release=1", "/embed/no-tj?lang=de&release=1"];
  const responses = () => Promise.all(paths.map((path) => get(path)));
  const releases = async () => (await responses()).map(({ headers }) => headers.get("Entente-Release"));
  expect(await releases()).toEqual(["1", "1", "1"]);
  expect(await releases()).toEqual(["1", "1", "1"]);
  await worker.publishSecondRelease();
  expect(await releases()).toEqual(["1", "1", "1"]);
  await readPointerAgain();
  expect(await releases()).toEqual(["2", "1", "1"]);
  expect((await get(paths[0] as string)).headers.get("Entente-From")).toBe("memory");
  const { reason, ...subject } = withdrawal;
  await withdraw(storeOf(worker.kv), subject, reason, "2026-01-03T00:00:00Z");
  await readPointerAgain();
  expect((await responses()).map(({ status }) => status)).toEqual([200, 410, 410]);
});

test("a response of the current release that was read from the snapshot is an ordinary response from memory afterwards", async () => {
  const { KV } = env as unknown as Env;
  const ASSETS = assetsWithSnapshot(inject("release").documents);
  const headersOf = async (path: string) => {
    const { headers } = await get(path, {}, { ASSETS });
    return [headers.get("Entente-Release"), headers.get("Entente-From"), headers.get("Cache-Control")];
  };
  worker.kv.get = bulkGet((key) => (key === pointerKey ? KV.get(key) : Promise.reject(new Error("KV is down"))));
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  for (const path of ["/embed/no-tj?lang=de", "/v1/relations/af-tj"]) {
    expect(await headersOf(path)).toEqual(["1", "snapshot", "public, max-age=60"]);
    for (let count = 0; count < 2; count += 1) {
      expect(await headersOf(path)).toEqual(["1", "memory", cacheControl]);
    }
  }
  vi.restoreAllMocks();
});

test("a response of the snapshot's release says so, also from memory, because KV has not returned a pointer yet", async () => {
  worker.kv.get = bulkGet(() => Promise.reject(new Error("KV is down")));
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  for (let count = 0; count < 3; count += 1) {
    const { headers } = await get("/embed/no-tj?lang=de", {}, { ASSETS: (env as unknown as Env).ASSETS });
    expect([headers.get("Entente-From"), headers.get("Cache-Control")]).toEqual(["snapshot", "public, max-age=60"]);
  }
  vi.restoreAllMocks();
});

test("a withdrawal that a repair adds to the pointer takes effect without a new release, and an older copy of the pointer does not undo it", async () => {
  const paths = ["/v1/relations/no-tj", "/v1/relations/no-tj?release=1", "/embed/no-tj?lang=de&release=1"];
  const statuses = async () => (await Promise.all(paths.map((path) => get(path)))).map(({ status }) => status);
  expect(await statuses()).toEqual([200, 200, 200]);
  await worker.withdrawFact();
  const repaired = (await worker.kv.get(pointerKey)) ?? "";
  const { withdrawals, ...pointer } = JSON.parse(repaired) as Pointer;
  const incomplete = { ...pointer, withdrawals: withdrawals.map((one) => ({ ...one, documents: [] })) };
  await worker.kv.put(pointerKey, JSON.stringify(incomplete));
  await readPointerAgain();
  expect(await statuses()).toEqual([200, 200, 200]);
  for (const text of [repaired, JSON.stringify(incomplete)]) {
    await worker.kv.put(pointerKey, text);
    await readPointerAgain();
    expect(await statuses()).toEqual([200, 410, 410]);
  }
});
