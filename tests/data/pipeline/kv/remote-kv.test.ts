// A Cloudflare account is reached through Cloudflare's REST API. These tests run against a simulation of it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Miniflare } from "miniflare";
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { remoteKv } from "../../../../data/pipeline/kv/remote-kv.ts";
import { twoReleases } from "../../projects/two-releases.ts";
import { account, type Conditions, namespace, simulatedApi, token } from "./simulated-api.ts";

const [release] = twoReleases();
const texts = release.documents.map(({ text }) => text);
const keys = release.documents.map(({ key }) => key);
const many = Array.from({ length: 1000 }, (_, index) => ({ key: `many/${index}`, text: `Text ${index}` }));

/** Each test uses its own namespace, which is faster than emptying one. */
const bindings = Array.from({ length: 20 }, (_, index) => `namespace-${index}`);
const miniflare = new Miniflare({
  modules: true,
  script: "export default { fetch: () => new Response() }",
  kvNamespaces: bindings,
});
const folder = mkdtempSync(join(tmpdir(), "entente-remote-"));

beforeAll(() =>
  writeFileSync(
    join(folder, "wrangler.toml"),
    `name = "entente"\n[[kv_namespaces]]\nbinding = "KV"\nid = "${namespace}"\n`,
  ),
);
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await miniflare.dispose();
});

/** Starts an account with an empty namespace. */
async function emptyAccount(conditions: Conditions = {}) {
  const stored = await miniflare.getKVNamespace(bindings.pop() ?? "");
  const api = await simulatedApi(stored, conditions);
  onTestFinished(api.close);
  vi.stubEnv("CLOUDFLARE_API_BASE_URL", api.baseUrl);
  vi.stubEnv("CLOUDFLARE_API_TOKEN", token);
  vi.stubEnv("CLOUDFLARE_ACCOUNT_ID", account);
  return { kv: remoteKv(folder), api, stored };
}

test("reads back what it wrote, and null for a missing key", async () => {
  const { kv, stored } = await emptyAccount();
  await kv.write(release.documents);
  expect(await kv.read(["nothing", ...keys])).toEqual([null, ...texts]);
  expect(await stored.get(keys[0] as string)).toBe(texts[0]);
  expect(await kv.list("")).toEqual([...keys].sort());
  expect(await kv.list("source/")).toEqual(keys.filter((key) => key.startsWith("source/")).sort());
}, 120_000);

test.fails("reads in parallel", async () => {
  const { kv, api } = await emptyAccount({
    latency: 50,
    pass: (time) => new Promise((done) => setTimeout(done, time)),
  });
  await kv.write(many);
  expect(await kv.read(many.map(({ key }) => key))).toEqual(many.map(({ text }) => text));
  expect(api.mostAtOnce).toBeGreaterThan(4);
}, 120_000);

test.fails.each(["error", "page", "cut", "lost", "truncated"] as const)(
  "repeats a request that fails: %s",
  async (failure) => {
    const { kv } = await emptyAccount({ failure: (request) => (request === 1 ? failure : null) });
    await kv.write(release.documents);
    expect(await kv.read(keys)).toEqual(texts);
  },
  120_000,
);

test.fails("writes again what KV did not accept", async () => {
  const { kv } = await emptyAccount({ failure: (request) => (request === 1 ? "unsuccessful" : null) });
  await kv.write(release.documents);
  expect(await kv.read(keys)).toEqual(texts);
}, 120_000);

test("says what the API said", async () => {
  const { kv } = await emptyAccount();
  vi.stubEnv("CLOUDFLARE_ACCOUNT_ID", "another");
  await expect(kv.read(["current"])).rejects.toThrow("namespace not found");
}, 30_000);

test.fails("never shows the token", async () => {
  const { kv } = await emptyAccount();
  vi.stubEnv("CLOUDFLARE_API_TOKEN", "another-secret-9876543210");
  const error: Error = await kv.read(["current"]).then(
    () => new Error("none"),
    (error) => error,
  );
  expect(error.message).toContain("Authentication error");
  expect(error.message).not.toContain("another-secret-9876543210");
}, 30_000);
