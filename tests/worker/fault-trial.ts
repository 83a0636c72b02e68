// Publishes releases, and requests everything from isolates of several kinds while KV fails.
import { createExecutionContext, env } from "cloudflare:test";
import { afterAll, beforeAll, expect, inject, vi } from "vitest";
import { decodePointer, pointerKey } from "../../data/model/release/release-log.ts";
import { storeOf } from "../../data/pipeline/kv/key-value-store.ts";
import { readEarlierReleases } from "../../data/pipeline/publish/earlier-releases.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { rollback } from "../../data/pipeline/publish/rollback.ts";
import type { Env } from "../../worker/env.ts";
import entente from "../../worker/index.ts";
import { trialSize } from "../trial-size.ts";
import { assetsWithSnapshot } from "./assets-with-snapshot.ts";
import { isDownload, routeOf, urls } from "./fault-routes.ts";
import type { FaultyKv } from "./faulty-kv.ts";
import { OverlaidKv } from "./overlaid-kv.ts";

const time = "2026-01-01T00:00:00Z";
const [release, otherRelease, oldestRelease] = inject("fewRelations");

/** Bindings of each kind of isolate. A new one is used for a single request, and the others for all. */
export const isolates = {
  "rereads the pointer": { REFRESH_SECONDS: "0" },
  // Most of its responses come from memory, before any routing.
  "keeps the pointer for a minute": { REFRESH_SECONDS: "60" },
  // It reads most documents again and again.
  "has little memory": { REFRESH_SECONDS: "0", MEMORY_BYTES: "20000" },
  "is new": { REFRESH_SECONDS: "0" },
} satisfies Record<string, Partial<Env>>;
export type Isolate = keyof typeof isolates;

/** Number of requests to a kind of isolate, if each kind gets `mean`: fewer to those that read a lot and therefore wait for timeouts. */
export function countFor(isolate: Isolate, mean: number): number {
  return isolate === "is new" || isolate === "has little memory" ? mean / 2 : mean * 1.5;
}

/** The correct body of each URL. */
type Bodies = ReadonlyMap<string, string>;

/** Published releases, the assets of a deployment of release 3, and the correct bodies in each state of KV. */
interface Published {
  kv: OverlaidKv;
  ASSETS: Fetcher;
  bodies: Record<"snapshot" | "deployed" | "published" | "rolledBack", Bodies>;
}

/** The states of KV whose bodies are correct. */
type States = readonly (keyof Published["bodies"])[];

/** Publishes the releases before the tests of the calling file, which need them and a clock that stands still. */
export function publishedReleases(): () => Published {
  let published: Published;
  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    // The worker logs every fault, which would be thousands of lines here.
    for (const level of ["warn", "error"] as const) vi.spyOn(console, level).mockImplementation(() => undefined);
    published = await publishReleases();
  }, 60_000);
  afterAll(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  return () => published;
}

/** Whether an isolate can keep all documents that it has read in memory. */
export const remembers = (isolate: Isolate) => isolate !== "is new" && isolate !== "has little memory";

/** Publishes release 1, which is not in the snapshot, release 2, which is, and release 3, which is deployed. */
async function publishReleases(): Promise<Published> {
  const kv = emptyNamespace();
  const store = storeOf(kv);
  await publish(store, oldestRelease, time);
  await publish(store, otherRelease, time);
  await publish(store, release, time);
  const keysOf = ({ documents }: typeof release) => documents.map(({ key }) => key);
  const later = new Set([...keysOf(otherRelease), ...keysOf(release)]);
  const old = new Set(keysOf(oldestRelease).filter((key) => !later.has(key) && !key.startsWith("widget/")));
  const pointer = decodePointer((await kv.get(pointerKey)) ?? "");
  const earlier = await readEarlierReleases(store, pointer, new Set(keysOf(release)));
  const kept = earlier.filter(({ key }) => !old.has(key));
  const ASSETS = assetsWithSnapshot([
    ...kept,
    ...release.documents,
    { key: pointerKey, text: JSON.stringify({ ...pointer, release: 0 }) },
  ]);

  const bodies = {
    snapshot: await bodiesFrom({ get: () => Promise.reject(new Error("KV is down")) }, ASSETS),
    deployed: await bodiesFrom({ get: kv.get }, ASSETS),
    ...(await bodiesOfLaterReleases(kv, ASSETS)),
  };
  for (const name of ["deployed", "published", "rolledBack"] as const) {
    expect(urls.filter((url) => !bodies[name].has(url))).toEqual([]);
  }
  return { kv, ASSETS, bodies };
}

async function bodiesOfLaterReleases(kv: OverlaidKv, ASSETS: Fetcher) {
  const copy = new OverlaidKv(kv);
  await publishNext(copy);
  const published = await bodiesFrom({ get: copy.get }, ASSETS);
  await rollBack(copy);
  return { published, rolledBack: await bodiesFrom({ get: copy.get }, ASSETS) };
}

/** Publishes release 4. */
export async function publishNext(kv: OverlaidKv): Promise<void> {
  const published = await publish(storeOf(kv), otherRelease, time, undefined, { again: true });
  expect(published).toMatchObject({ release: 4, changed: true });
}

/** Publishes release 5 with the contents of release 3. */
export async function rollBack(kv: OverlaidKv): Promise<void> {
  expect(await rollback(storeOf(kv), 3, time)).toMatchObject({ release: 5, changed: true });
}

const emptyNamespace = () =>
  new OverlaidKv({ get: async () => null, list: async () => ({ keys: [], list_complete: true }) });

/** For requests whose reads of KV should succeed, even on a busy machine. */
const unhurried = { KV_TIMEOUT_MS: "20000" };

function request(url: string, kv: unknown, more: Partial<Env>): Response | Promise<Response> {
  const bindings = {
    ...(env as unknown as Env),
    ORIGIN: "https://entente.example",
    KV_TIMEOUT_MS: "25",
    // On a busy machine, all requests of a round together take seconds.
    REQUEST_TIMEOUT_MS: "60000",
    RATE_LIMIT: "off",
    SECURITY_CONTACT: "mailto:security@example.org",
    SECURITY_EXPIRES: "9999-06-30T00:00:00Z",
    ...more,
    KV: kv as KVNamespace,
  };
  return entente.fetch(new Request(`https://entente.example${url}`), bindings, createExecutionContext());
}

/** Returns the body of each URL to which the worker responds with a 200. */
async function bodiesFrom(kv: unknown, ASSETS: Fetcher): Promise<Bodies> {
  const bodies = new Map<string, string>();
  for (const url of urls) {
    const response = await request(url, kv, { ASSETS, ...unhurried });
    const text = await textOf(response);
    if (response.status === 200 && text !== null) bodies.set(url, stableBody(url, text));
  }
  return bodies;
}

/** Reads a body; null if it ends early. workerd logs a warning if `text()` is called on a body with a binary type. */
async function textOf(response: Response): Promise<string | null> {
  const bytes = await response.arrayBuffer().catch(() => null);
  return bytes && new TextDecoder().decode(bytes);
}

/**
 * Returns the part of a body that does not depend on the time, the isolate, or what else can be read: a pinned card or page says how
 * it differs from the current release only if that can be read, and the page of a fact has its history only if the log can be read.
 */
function stableBody(url: string, text: string): string {
  if (url !== "/healthz") {
    return text
      .replace(/,"?frozen"?:\{[^}]*\}/, "")
      .replace(/<p class="(?:muted pill )?frozen">.*?<\/p>/, "")
      .replace(/<h2>Changes to this fact<\/h2><ul>.*?<\/ul>/s, "");
  }
  const { release, published } = JSON.parse(text);
  return JSON.stringify({ release, published });
}

/** Requests to one isolate, or to new ones. Counts every outcome. */
export class FaultTrial {
  requests = 0;
  /** Number of responses that took the path before routing. */
  fromMemory = 0;
  /** Number of requests, by URL and outcome. */
  private readonly counts = new Map<string, Map<string, number>>();

  /**
   * @param isolate kind of the isolate
   * @param mayFail whether a URL may fail in this way; any other response than a complete one from a correct release fails the test
   */
  constructor(
    private readonly isolate: Isolate,
    private readonly kv: FaultyKv,
    private readonly published: Published,
    private readonly mayFail: (url: string, outcome: string, states: States) => boolean,
  ) {}

  /**
   * Requests all URLs in rounds, at least `count` requests in total.
   * @param states the states of KV whose bodies are correct. A download, which is not kept in memory, may also be the snapshot's.
   */
  async request(count: number, states: States): Promise<void> {
    for (let index = 0; index < count; index += urls.length) {
      // An isolate avoids KV for some seconds after a timeout, and reads the pointer again after a minute.
      vi.setSystemTime(Date.now() + 10_000);
      await Promise.all(urls.map((url) => this.requestOne(url, states)));
    }
  }

  /** Lets the isolate learn, without faults, which release is current. */
  async recover(before: States, current: keyof Published["bodies"]): Promise<void> {
    const { rate } = this.kv;
    this.kv.rate = 0;
    for (const states of [[...before, current], [current]]) {
      vi.setSystemTime(Date.now() + 120_000);
      await this.request(urls.length, states);
    }
    this.kv.rate = rate;
  }

  /** Number of requests for these URLs with this outcome. */
  total(outcome: string, isCounted: (url: string) => boolean = () => true): number {
    const counts = [...this.counts].filter(([url]) => isCounted(url));
    return counts.reduce((sum, [, outcomes]) => sum + (outcomes.get(outcome) ?? 0), 0);
  }

  /** Prints what was covered: the totals and, at full size, the outcomes of each route. */
  print(): void {
    const totals = ["200", "503", "cut"].map((outcome) => `${outcome} × ${this.total(outcome)}`).join(", ");
    const faults = Object.entries(this.kv.injected).map(([kind, count]) => `${kind} × ${count}`);
    console.log(
      `an isolate that ${this.isolate}: ${this.requests} requests (${totals}), ${this.fromMemory} responses before routing; faults: ${faults.join(", ")}`,
    );
    if (!trialSize.faults.printsRoutes) return;
    const routes = new Map<string, string[]>();
    for (const [url, outcomes] of this.counts) {
      const counts = [...outcomes].map((outcome) => outcome.join(" × ")).join(", ");
      routes.set(routeOf(url), [...(routes.get(routeOf(url)) ?? []), `${url}: ${counts}`]);
    }
    console.log([...routes].map(([route, lines]) => [route, ...lines].join("\n    ")).join("\n"));
  }

  private async requestOne(url: string, states: States): Promise<void> {
    const kv = this.isolate === "is new" ? { get: this.kv.get } : this.kv;
    // Only a read that is made to hang should time out, not one on a busy machine.
    const timeouts = this.kv.rate > 0 ? {} : unhurried;
    const more = { ASSETS: this.published.ASSETS, ...timeouts, ...isolates[this.isolate] };
    const responding = request(url, kv, more);
    if (responding instanceof Response) this.fromMemory += 1;
    const response = await responding;
    const text = await textOf(response);
    const outcome = text === null ? "cut" : String(response.status);
    const outcomes = this.counts.get(url) ?? new Map<string, number>();
    this.counts.set(url, outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1));
    this.requests += 1;
    const { bodies } = this.published;
    const correct = isDownload(url) ? [...states, "snapshot" as const] : states;
    const body = outcome === "200" ? stableBody(url, text ?? "") : null;
    if (body === null ? this.mayFail(url, outcome, states) : correct.some((state) => bodies[state].get(url) === body))
      return;
    expect.fail(`${url} from an isolate that ${this.isolate}: ${outcome} ${text?.slice(0, 200)}`);
  }
}
