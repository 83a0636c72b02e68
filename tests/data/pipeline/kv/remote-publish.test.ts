// Publishes to a simulation of Cloudflare's API as many values as the complete dataset has. On a simulated clock, requests
// take a tenth of a second, some fail, and the API limits their number.
import { afterAll, expect, test } from "vitest";
import { documentKey, hashOf } from "../../../../data/model/release/documents.ts";
import { remoteKv } from "../../../../data/pipeline/kv/remote-kv.ts";
import { publish } from "../../../../data/pipeline/publish/publish.ts";
import type { Release } from "../../../../data/pipeline/release/build-release.ts";
import { mulberry32 } from "../../../random.ts";
import { trialSize } from "../../../trial-size.ts";
import { SimulatedAccounts } from "./simulated-accounts.ts";
import type { Conditions, Kv } from "./simulated-api.ts";
import { conditionsOf, fetchDuring, VirtualClock } from "./virtual-clock.ts";

const { values, requestsPerFiveMinutes } = trialSize.remotePublish;
const minute = 60_000;

const accounts = new SimulatedAccounts();
afterAll(() => accounts.close());

test("publishes the complete dataset within 15 minutes, never above the API's limit", async () => {
  const { clock, api, stored, run } = await emptyAccount({ failure: someFailures() });
  await run(releaseOf(values));
  const minutes = clock.now() / minute;
  console.log(`${values} values: ${minutes.toFixed(1)} minutes, ${api.requests.length} requests`);
  expect(minutes).toBeLessThan(15);
  expect(api.blocked).toBe(0);
  await expectPublished(stored, releaseOf(values));
}, 3_600_000);

test("publishes within 15 minutes while others use up the limit", async () => {
  const { clock, api, stored, run } = await emptyAccount({ requestsPerFiveMinutes, failure: someFailures() });
  const count = Math.min(values, 10_000);
  await run(releaseOf(count));
  const minutes = clock.now() / minute;
  console.log(
    `${count} values: ${minutes.toFixed(1)} minutes, ${api.requests.length} requests, ${api.blocked} refused`,
  );
  expect(minutes).toBeLessThan(15);
  expect(api.blocked).toBeGreaterThan(0);
  await expectPublished(stored, releaseOf(count));
}, 3_600_000);

test("continues where it was interrupted", async () => {
  let isDown = false;
  const release = releaseOf(1200);
  const { api, stored, run } = await emptyAccount({
    failure: (request) => (isDown ? "cut" : request === 26 ? "lost" : null),
  });
  const writes = () => api.requests.filter((request) => request.startsWith("PUT")).length;
  const publishing = run(release);
  const watching = setInterval(() => {
    isDown ||= writes() >= 2;
  });
  await expect(publishing).rejects.toThrow("it continues where it stopped");
  clearInterval(watching);
  expect((await stored.list()).keys.length).toBeGreaterThan(500);
  expect(await stored.get("current")).toBeNull();

  isDown = false;
  const before = writes();
  await run(release);
  // One batch of documents, the log entry and the pointer.
  expect(writes() - before).toBeLessThan(6);
  await expectPublished(stored, release);
}, 3_600_000);

async function emptyAccount(conditions: Conditions) {
  const clock = new VirtualClock();
  /** Publishes as a new process does. */
  const run = (release: Release) => {
    const kv = remoteKv(accounts.project, { clock, fetch: fetchDuring(clock), random: mulberry32(1) });
    return publish(kv, release, "2026-01-01T00:00:00Z");
  };
  return { clock, run, ...(await accounts.open({ ...conditionsOf(clock), ...conditions })) };
}

/** Returns a failure for one request in twenty. */
function someFailures(): Conditions["failure"] & {} {
  const random = mulberry32(2);
  const kinds = ["error", "page", "cut", "lost", "truncated", "unsuccessful"] as const;
  return () => (random() < 0.05 ? (kinds[Math.floor(random() * kinds.length)] ?? null) : null);
}

function releaseOf(count: number): Release {
  const documents = Array.from({ length: count }, (_, index) => {
    const text = JSON.stringify({ schema: 1, number: index });
    return { key: documentKey("source", hashOf(text)), text };
  });
  return { root: hashOf("root"), documents, contents: { relations: {}, sources: {} }, recorded: [] };
}

async function expectPublished(stored: Kv, { documents, root }: Release): Promise<void> {
  for (let start = 0; start < documents.length; start += 100) {
    const part = documents.slice(start, start + 100);
    const texts = await stored.get(part.map(({ key }) => key));
    for (const { key, text } of part) if (texts.get(key) !== text) expect.fail(`${key} is missing`);
  }
  expect(await stored.get("current", "json")).toMatchObject({ release: 1, root });
}
