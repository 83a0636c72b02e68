import { createExecutionContext, env, waitOnExecutionContext } from "cloudflare:test";
import { beforeAll, beforeEach, expect, inject, vi } from "vitest";
import { pointerKey } from "../../data/model/release/release-log.ts";
import { storeOf } from "../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { withdraw } from "../../data/pipeline/publish/withdrawal/withdraw.ts";
import type { Env } from "../../worker/env.ts";
import entente from "../../worker/index.ts";
import { emptyKv } from "./empty-kv.ts";
import { OverlaidKv } from "./overlaid-kv.ts";

/** Origin that the worker is configured with. Requests go to another one. */
export const origin = "https://entente.example";

/**
 * The pointer is read from KV for every request, so that a publish takes effect at once. Here, unlike on Cloudflare, computing takes time
 * off a request's limit.
 */
const bindings: Env = {
  ...(env as unknown as Env),
  REFRESH_SECONDS: "0",
  REQUEST_TIMEOUT_MS: "30000",
  RATE_LIMIT: "off",
  ORIGIN: origin,
};

/** The deployed assets without the snapshot, for tests of what happens if KV cannot be read. */
export const assetsWithoutSnapshot = {
  fetch: (request: Request | URL) =>
    String(request instanceof Request ? request.url : request).includes("/snapshot/")
      ? Promise.resolve(new Response(null, { status: 404 }))
      : bindings.ASSETS.fetch(request),
} as unknown as Fetcher;

/** A fact that the second release lacks and that can therefore be withdrawn, and the reason given for that. */
export const withdrawal = { relation: "no-tj", fact: "trade-2023-turnover", reason: "A court ordered it." };

/** The worker, with the test release published as release 1. */
export interface PublishedWorker {
  /** KV as the current test sees it. */
  kv: OverlaidKv;
  /** Undoes all changes to KV. The worker then behaves like a new isolate, which has read nothing yet. */
  reset(): void;
  get(path: string, init?: RequestInit, overrides?: Partial<Env>): Promise<Response>;
  /** Follows `next` to the last page and returns all items; `list` names the attribute that contains them. */
  getAll<Item>(path: string, list: string): Promise<Item[]>;
  /** Returns the error that the API responds with; `type` is the fragment of the type's URL. */
  getProblem(path: string): Promise<{ status: number; type: string; detail: string }>;
  /** Publishes a second release, in which no-tj lacks a fact and the widget is different. */
  publishSecondRelease(): Promise<void>;
  /** Publishes the second release, and withdraws the fact that it lacks from the first. */
  withdrawFact(): Promise<void>;
  /** Lets a minute pass, and the isolate read the pointer again. Needs a faked `Date`. */
  passMinute(): Promise<void>;
}

/**
 * Publishes the test release before the tests of the calling file. Each test starts with the same KV and a new isolate.
 * @param overrides bindings that replace the usual ones in every request
 */
export function publishedWorker(overrides: Partial<Env> = {}): PublishedWorker {
  beforeAll(publishRelease);
  beforeEach(() => worker.reset());

  const worker: PublishedWorker = {
    kv: new OverlaidKv(bindings.KV),

    reset() {
      worker.kv = new OverlaidKv(bindings.KV);
    },

    async get(path, init = {}, more = {}) {
      const context = createExecutionContext();
      const requestEnv = { ...bindings, ...overrides, ...more, KV: worker.kv as unknown as KVNamespace };
      const request = new Request(new URL(path, "https://elsewhere.example"), init);
      const response = await entente.fetch(request, requestEnv, context);
      // The work of a download ends only when the test has read its body.
      if (!response.headers.has("Accept-Ranges")) await waitOnExecutionContext(context);
      return response;
    },

    async getAll<Item>(path: string, list: string) {
      const items: Item[] = [];
      for (let next: string | null = path; next; ) {
        const response: Response = await worker.get(next.replace(origin, ""));
        expect([response.status, next]).toEqual([200, next]);
        const page = await response.json<Record<string, unknown>>();
        expect(response.headers.get("Link")).toBe(page.next ? `<${page.next}>; rel="next"` : null);
        items.push(...(page[list] as Item[]));
        next = page.next as string | null;
      }
      return items;
    },

    async getProblem(path) {
      const response = await worker.get(path);
      const { type, detail } = await response.json<{ type: string; detail: string }>();
      return { status: response.status, type: type.replace(/.*#/, ""), detail };
    },

    async publishSecondRelease() {
      await publish(storeOf(worker.kv), inject("otherRelease"), "2026-01-02T00:00:00Z");
    },

    async withdrawFact() {
      await worker.publishSecondRelease();
      const { reason, ...subject } = withdrawal;
      await withdraw(storeOf(worker.kv), subject, reason, "2026-01-03T00:00:00Z");
    },

    async passMinute() {
      vi.setSystemTime(Date.now() + 60_000);
      await worker.get("/healthz");
    },
  };
  return worker;
}

/** Publishes the test release to an empty KV, unless a test file that shares the runtime already did. */
async function publishRelease(): Promise<void> {
  const release = inject("release");
  const pointer = JSON.parse((await bindings.KV.get(pointerKey)) ?? "{}");
  if (pointer.release === 1 && pointer.root === release.root) return;
  await emptyKv(bindings.KV);
  await publish(storeOf(bindings.KV), release, "2026-01-01T00:00:00Z");
}
