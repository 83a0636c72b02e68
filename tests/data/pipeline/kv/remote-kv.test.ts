// A Cloudflare account is reached through Cloudflare's REST API. These tests run against a simulation of it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { type RemoteOptions, remoteKv } from "../../../../data/pipeline/kv/remote-kv.ts";
import { temporaryFolder } from "../../../temporary-folder.ts";
import { twoReleases } from "../../projects/two-releases.ts";
import { SimulatedAccounts } from "./simulated-accounts.ts";
import { type Conditions, namespace, token } from "./simulated-api.ts";
import { conditionsOf, fetchDuring, VirtualClock } from "./virtual-clock.ts";

const [release] = twoReleases();
const texts = release.documents.map(({ text }) => text);
const keys = release.documents.map(({ key }) => key);
const many = Array.from({ length: 500 }, (_, index) => ({ key: `many/${index}`, text: `Text ${index}` }));
const secret = "another-secret-9876543210";

const accounts = new SimulatedAccounts();
afterAll(() => accounts.close());

async function emptyAccount(conditions: Conditions = {}, options: RemoteOptions = {}) {
  return { kv: remoteKv(accounts.project, options), ...(await accounts.open(conditions)) };
}

test("reads back what it wrote, and null for a missing key", async () => {
  const { kv, stored } = await emptyAccount();
  await kv.write(release.documents);
  expect(await kv.read(["nothing", ...keys])).toEqual([null, ...texts]);
  expect(await stored.get(keys[0] as string)).toBe(texts[0]);
  expect(await kv.list("")).toEqual([...keys].sort());
  expect(await kv.list("source/")).toEqual(keys.filter((key) => key.startsWith("source/")).sort());
}, 120_000);

// A release would get this time, and all later ones have to be later.
test("refuses to go on if this computer's clock is fast, but not if it is slow", async () => {
  const { kv, api } = await emptyAccount();
  const now = Date.now();
  const clock = vi.spyOn(Date, "now");
  onTestFinished(() => clock.mockRestore());
  clock.mockReturnValue(now - 3_600_000);
  expect(await kv.read(keys)).toEqual(keys.map(() => null));
  clock.mockReturnValue(now + 3_600_000);
  const requests = api.requests.length;
  await expect(kv.read(keys)).rejects.toThrow(/^This computer's clock is \d+ minutes ahead of Cloudflare's/);
  expect(api.requests.length - requests).toBe(1);
});

test("reads in parallel", async () => {
  const { kv, api } = await emptyAccount({
    latency: 50,
    pass: (time) => new Promise((done) => setTimeout(done, time)),
  });
  await kv.write(many);
  expect(await kv.read(many.map(({ key }) => key))).toEqual(many.map(({ text }) => text));
  expect(api.mostAtOnce).toBeGreaterThan(4);
}, 120_000);

test.each(["error", "page", "cut", "lost", "truncated"] as const)(
  "repeats a request that fails: %s",
  async (failure) => {
    const { kv } = await emptyAccount({ failure: (request) => (request === 1 ? failure : null) });
    await kv.write(release.documents);
    expect(await kv.read(keys)).toEqual(texts);
  },
  120_000,
);

test("writes again what KV did not accept", async () => {
  const { kv } = await emptyAccount({ failure: (request) => (request === 1 ? "unsuccessful" : null) });
  await kv.write(release.documents);
  expect(await kv.read(keys)).toEqual(texts);
}, 120_000);

test("splits a read that is too large for one response", async () => {
  const { kv, api } = await emptyAccount();
  const large = Array.from({ length: 4 }, (_, index) => ({ key: `large/${index}`, text: "x".repeat(9e6) }));
  await kv.write(large);
  expect(await kv.read(large.map(({ key }) => key))).toEqual(large.map(({ text }) => text));
  expect(api.requests.filter((request) => request.endsWith("bulk/get"))).toHaveLength(3);
});

test("waits while the API blocks requests", async () => {
  const clock = new VirtualClock();
  const pauses: number[] = [];
  const { kv, api } = await emptyAccount(
    { ...conditionsOf(clock), requestsPerFiveMinutes: 2 },
    { clock, fetch: fetchDuring(clock), onPause: (milliseconds) => pauses.push(milliseconds) },
  );
  await kv.write(many.slice(0, 200));
  expect(await kv.read(many.slice(0, 500).map(({ key }) => key))).toHaveLength(500);
  expect(pauses).toEqual([300_000, 300_000]);
  expect(api.blocked).toBeGreaterThan(0);
  expect(clock.now()).toBeLessThan(602_000);
});

test("gives up after ten attempts, and says how to continue", async () => {
  const clock = new VirtualClock();
  const { kv, api } = await emptyAccount(
    { ...conditionsOf(clock), failure: () => "error" },
    { clock, fetch: fetchDuring(clock) },
  );
  await expect(kv.read(["current"])).rejects.toThrow(
    "Cloudflare's API failed 10 times, most recently: 503 Service unavailable. (code 10013). Run the command again later; it continues where it stopped.",
  );
  expect(api.requests).toHaveLength(10);
  expect(clock.now()).toBeLessThan(150_000);
});

test("finds the only account of a login", async () => {
  const { kv } = await emptyAccount();
  vi.stubEnv("CLOUDFLARE_ACCOUNT_ID", "");
  expect(await kv.read(["current"])).toEqual([null]);
});

test("says what to do about a wrong account or namespace", async () => {
  const { kv } = await emptyAccount();
  vi.stubEnv("CLOUDFLARE_ACCOUNT_ID", "another");
  await expect(kv.read(["current"])).rejects.toThrow(
    `Cloudflare's API returned 404 namespace not found (code 10013); account another has no KV namespace ${namespace}: correct id under [[kv_namespaces]] in wrangler.toml, or CLOUDFLARE_ACCOUNT_ID.`,
  );
  await expect(remoteKv(".").read(["current"])).rejects.toThrow("“entente” is not the id of a KV namespace: set id");
  await expect(remoteKv(accounts.project, { env: "staging" }).read(["current"])).rejects.toThrow(
    "“id-of-the-staging-namespace” is not the id of a KV namespace: set id under [[env.staging.kv_namespaces]]",
  );
  await expect(remoteKv(accounts.project, { namespace: "0".repeat(32) }).read(["current"])).rejects.toThrow(
    "has no KV namespace 00000000000000000000000000000000",
  );
});

test.each([secret, "a token\nof two lines", "ein-Schlüssel"])("never shows the token: %s", async (value) => {
  const { kv } = await emptyAccount();
  vi.stubEnv("CLOUDFLARE_API_TOKEN", value);
  const error: Error = await kv.read(["current"]).catch((error) => error);
  expect(error.message).toMatch(/give the API token the permission|characters that are not allowed in a token/);
  expect(`${error.message} ${error.stack} ${error.cause}`).not.toContain(value);
});

test("uses wrangler's login without leaving it in a log or in a process's arguments", async () => {
  const { kv } = await emptyAccount();
  const home = temporaryFolder();
  mkdirSync(join(home, ".wrangler/config"), { recursive: true });
  const expires = "2999-01-01T00:00:00.000Z";
  writeFileSync(
    join(home, ".wrangler/config/default.toml"),
    `oauth_token = "${token}"\nexpiration_time = "${expires}"\nscopes = ["workers_kv:write"]\n`,
  );
  vi.stubEnv("CLOUDFLARE_API_TOKEN", "");
  vi.stubEnv("HOME", home);
  vi.stubEnv("XDG_CONFIG_HOME", home);
  const reading = kv.read(["current"]);
  const seen = new Set<string>();
  const watching = setInterval(() => {
    for (const line of processArguments()) seen.add(line);
  }, 20);
  expect(await reading).toEqual([null]);
  clearInterval(watching);
  expect([...seen].some((line) => line.includes("auth token --json"))).toBe(true);
  expect([...seen].join("\n")).not.toContain(token);
  const files = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const withToken = files.filter(({ parentPath, name }) =>
    readFileSync(join(parentPath, name), "utf8").includes(token),
  );
  expect(withToken.map(({ name }) => name)).toEqual(["default.toml"]);
}, 30_000);

test("says how to log in", async () => {
  const { kv } = await emptyAccount();
  vi.stubEnv("CLOUDFLARE_API_TOKEN", "");
  vi.stubEnv("HOME", accounts.project);
  vi.stubEnv("XDG_CONFIG_HOME", accounts.project);
  await expect(kv.read(["current"])).rejects.toThrow(
    "You are not logged in to Cloudflare: set CLOUDFLARE_API_TOKEN to an API token with the permission “Workers KV Storage: Edit”, or run npx wrangler login.",
  );
}, 30_000);

/** Returns the command lines of all processes; none where there is no /proc. */
function processArguments(): string[] {
  if (!existsSync("/proc/self/cmdline")) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        return [readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ")];
      } catch {
        return [];
      }
    });
}
