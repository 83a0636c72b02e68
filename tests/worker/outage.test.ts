// While every read of KV fails, isolates serve what they remember, and then the snapshot.
import { expect, test } from "vitest";
import { pointerKey } from "../../data/model/release/release-log.ts";
import { bulkGet } from "../bulk-get.ts";
import { trialSize } from "../trial-size.ts";
import { isBeyondSnapshot, isOlderDownload, mayFail, needsLog, urls } from "./fault-routes.ts";
import {
  countFor,
  FaultTrial,
  type Isolate,
  isolates,
  publishedReleases,
  publishNext,
  remembers,
  rollBack,
} from "./fault-trial.ts";
import { FaultyKv } from "./faulty-kv.ts";
import { OverlaidKv } from "./overlaid-kv.ts";

const { faults } = trialSize;

const published = publishedReleases();

test.each((Object.keys(isolates) as Isolate[]).filter((isolate) => isolate !== "is new"))(
  "while KV is down, across a publish and a rollback, an isolate that %s serves what it served before",
  async (isolate) => {
    const kv = new OverlaidKv(published().kv);
    const faulty = new FaultyKv(kv, 2);
    const trial = new FaultTrial(isolate, faulty, published(), mayFail(remembers(isolate)));
    const count = countFor(isolate, faults.all);
    const older = remembers(isolate) ? [] : (["snapshot", "deployed"] as const);
    await trial.recover([], "deployed");
    faulty.rate = 1;
    await trial.request(count, ["deployed", ...older]);
    await publishNext(kv);
    await trial.request(count, ["deployed", ...older]);
    await trial.recover(["deployed"], "published");
    await trial.request(count, ["published", ...older]);
    await rollBack(kv);
    await trial.request(count, ["published", ...older]);
    await trial.recover(["published"], "rolledBack");
    await trial.request(count, ["rolledBack", ...older]);

    trial.print();
    const { older: _, ...injected } = faulty.injected;
    for (const [kind, count] of Object.entries(injected)) expect(count, kind).toBeGreaterThanOrEqual(faults.atLeast);
    expect(trial.total("cut")).toBeGreaterThan(0);
  },
  3_600_000,
);

test("an isolate that reads the pointer after a rollback, but nothing else, serves what it served before", async () => {
  const kv = new OverlaidKv(published().kv);
  const faulty = new FaultyKv(kv, 4);
  const trial = new FaultTrial("rereads the pointer", faulty, published(), isOlderDownload);
  await trial.recover([], "deployed");
  await publishNext(kv);
  await trial.recover(["deployed"], "published");
  await rollBack(kv);
  faulty.get = bulkGet(async (key) => {
    if (key !== pointerKey) throw new Error("KV GET failed: 500 Internal Server Error");
    return kv.get(key);
  });
  await trial.request(urls.length, ["deployed", "rolledBack"]);
});

test("an isolate that starts while KV is down serves the snapshot, whatever was published since", async () => {
  const kv = new OverlaidKv(published().kv);
  const faulty = new FaultyKv(kv, 3);
  faulty.rate = 1;
  const trial = new FaultTrial("is new", faulty, published(), (url, outcome) => {
    // An older download may share its first parts with the snapshot's.
    return outcome === "cut" ? isOlderDownload(url) : outcome === "503" && (isBeyondSnapshot(url) || needsLog(url));
  });
  const count = countFor("is new", faults.all);
  await trial.request(2 * count, ["snapshot"]);
  await publishNext(kv);
  await trial.request(2 * count, ["snapshot"]);
  await rollBack(kv);
  await trial.request(count, ["snapshot"]);

  trial.print();
  expect(trial.total("200", (url) => isBeyondSnapshot(url) || needsLog(url))).toBe(0);
}, 3_600_000);
