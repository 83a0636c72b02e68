// What readers get from the worker's routes while a value in KV is damaged.
import { expect, vi } from "vitest";
import { snapshotFile } from "../../../../data/model/release/documents.ts";
import { type Pointer, pointerKey } from "../../../../data/model/release/release-log.ts";
import { workersStreams } from "../../../../scripts/workers-streams.ts";
import type { Env } from "../../../../worker/env.ts";
import entente from "../../../../worker/index.ts";
import type { OverlaidKv } from "../../../worker/overlaid-kv.ts";
import { current, flippedNumber, flippedYear } from "../../projects/damaged-namespace.ts";

const origin = "https://entente.example";

/** The paths that readers request: those of the current release, and those of pages that are pinned to release 2. */
const pages = {
  current: ["/relations/af-tj?lang=en", "/v1/sources/qaz-wiki", "/v1/search?q=afg"],
  earlier: ["/v1/relations/no-tj?release=2"],
};
const downloads = {
  current: ["/v1/exports/facts.csv", "/v1/exports/facts.ndjson", "/v1/exports/facts.parquet"],
  earlier: [
    "/v1/exports/facts.csv?release=2",
    "/v1/exports/facts.ndjson?release=2",
    "/v1/exports/facts.parquet?release=2",
  ],
};

const documents = new Map(current.documents.map(({ key, text }) => [key, text]));

/** The assets of a worker that was deployed with the current release as its snapshot. */
function deployedAssets(): { fetch(url: URL): Promise<Response> } {
  const lists = { rolledBack: [], abandoned: [], withdrawals: [] };
  const head = { schema: 1, release: 0, root: current.root, time: "2026-01-03T00:00:00.000Z" } as const;
  const pointer = JSON.stringify({ ...head, ...lists } satisfies Pointer);
  const files = new Map<string, Record<string, string>>();
  for (const [key, text] of [...documents, [pointerKey, pointer]] as const) {
    const path = `/snapshot/${snapshotFile(key)}`;
    files.set(path, { ...files.get(path), [key]: text });
  }
  // Responds at once, so that the snapshot is always read before KV, which waits for a timer.
  return {
    fetch: async ({ pathname }) => {
      const file = files.get(pathname);
      return { status: file ? 200 : 404, ok: file !== undefined, json: async () => file } as Response;
    },
  };
}

const bindings = {
  ASSETS: deployedAssets(),
  ORIGIN: origin,
  REPORT_URL: "",
  CONTACT: "",
  // The pointer is read for every request.
  REFRESH_SECONDS: "0",
  KV_TIMEOUT_MS: "20000",
  REQUEST_TIMEOUT_MS: "60000",
  MEMORY_BYTES: "10000000",
  RATE_LIMIT: "off",
  VERSION: { id: "test" },
};

/** Requests a path. Each namespace object is an isolate of its own. The body is null if the response breaks off. */
async function get(path: string, KV: object): Promise<{ response: Response; body: string | null }> {
  const context = { waitUntil: () => undefined } as unknown as Parameters<typeof entente.fetch>[2];
  const response = await entente.fetch(new Request(origin + path), { ...bindings, KV } as unknown as Env, context);
  return { response, body: await response.text().catch(() => null) };
}

/** The correct bodies by path: from an undamaged KV, and from the snapshot alone. */
const correct = new Map<string, (string | null)[]>();

/** Requests the paths from an undamaged namespace and without KV, to compare with. */
export async function learnBodies(kv: OverlaidKv, widgets: readonly string[]): Promise<void> {
  for (const [name, stream] of Object.entries(workersStreams)) vi.stubGlobal(name, stream);
  const down = { get: () => Promise.reject(new Error("KV is down")) };
  const paths = [pages, downloads].flatMap(({ current: ofCurrent, earlier }) => [...ofCurrent, ...earlier]);
  for (const path of [...paths, ...widgets.map(scriptPath)]) {
    const healthy = await get(path, kv);
    expect([path, healthy.response.status]).toEqual([path, 200]);
    correct.set(path, [healthy.body, (await get(path, down)).body]);
  }
}

const scriptPath = (key: string) => `/${key}.js`;

/** Returns what the readers who need a value get; what differs between the paths is separated by commas. */
export async function read(key: string, kv: OverlaidKv): Promise<string> {
  const outcomes = new Set<string>();
  for (const path of pathsFor(key)) outcomes.add(await outcomeOf(path, kv));
  outcomes.delete("unaffected");
  return [...outcomes].join(", ") || "unaffected";
}

/** Returns the paths whose responses may need a value. */
function pathsFor(key: string): string[] {
  const isEarlier = key === "log/2" || (/^(root|country|relation|export)\//.test(key) && !documents.has(key));
  const age = isEarlier ? "earlier" : "current";
  const [type] = key.split("/");
  if (type === "widget") return [scriptPath(key)];
  if (type === "export") return downloads[age];
  return type === "root" || type === pointerKey ? [...pages[age], ...downloads[age]] : pages[age];
}

async function outcomeOf(path: string, kv: OverlaidKv): Promise<string> {
  const { response, body } = await get(path, kv);
  const { status, headers } = response;
  if (status !== 200) return String(status);
  if (body === null) return "breaks off";
  const release = Number(headers.get("Entente-Release"));
  if (release === 1 || release === flippedNumber) return `release ${release}`;
  if (body.includes(flippedYear)) return "wrong date";
  const [healthy, withoutKv] = correct.get(path) ?? [];
  const from = headers.get("Entente-From") === "snapshot" ? "snapshot" : "unaffected";
  expect([path, from === "snapshot" ? [healthy, withoutKv] : [healthy]]).toEqual([
    path,
    expect.arrayContaining([body]),
  ]);
  return from;
}
