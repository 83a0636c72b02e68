import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { KeyValueStore, StoredText } from "../data/pipeline/kv/key-value-store.ts";
import { publish } from "../data/pipeline/publish/publish.ts";
import type { Release } from "../data/pipeline/release/build-release.ts";
import { binaryFormats, type ResponseExamples } from "../worker/contract/contents.ts";
import { openApi } from "../worker/contract/openapi.ts";
import { examplesOrigin, type Operation } from "../worker/contract/operation.ts";
import { operations } from "../worker/contract/operations.ts";
import { workersStreams } from "./workers-streams.ts";

/** Writes the OpenAPI document to `dist/assets/openapi.json`, with examples recorded from the worker serving the given release. */
export async function buildApi(release: Release): Promise<void> {
  const examples = await recordExamples(release);
  writeFileSync("dist/assets/openapi.json", JSON.stringify(openApi(examples)));
}

/** The part of a Hono application that is used here. */
interface App {
  request(path: string, init: object, env: object, context: object): Response | Promise<Response>;
}

/** Requests every operation's example in each text format. */
async function recordExamples(release: Release): Promise<ResponseExamples> {
  const fetchText = await startWorker(release);
  const examples = Object.entries(operations).map(async ([id, { example, formats }]: [string, Operation]) => {
    const names = Object.keys(formats);
    const texts = names
      // getDocument returns the document that is being built.
      .filter((format) => !binaryFormats.includes(format) && id !== "getDocument")
      .map(async (format) => [
        format,
        await fetchText(names.length > 1 ? example.replace(/(?=\?|$)/, `.${format}`) : example),
      ]);
    return [id, Object.fromEntries(await Promise.all(texts))];
  });
  return Object.fromEntries(await Promise.all(examples));
}

/** Returns the `get` of a KV binding, which reads one key or several. */
function readFrom(read: (key: string) => string | null) {
  function get(key: string): Promise<string | null>;
  function get(keys: string[]): Promise<Map<string, string | null>>;
  async function get(keys: string | string[]) {
    return typeof keys === "string" ? read(keys) : new Map(keys.map((key) => [key, read(key)] as const));
  }
  return get;
}

/**
 * Runs the worker in this process, with the release as the current one.
 * @returns a function that requests a path and returns the body; it throws if the status is not 2xx
 */
async function startWorker(release: Release): Promise<(path: string) => Promise<string>> {
  const file = resolve(".cache/api/app.mjs");
  await build({
    entryPoints: ["worker/app.ts"],
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "error",
  });
  const { app } = (await import(`${pathToFileURL(file)}?${release.root}`)) as { app: App };
  Object.assign(globalThis, workersStreams);
  const values = new Map<string, StoredText>();
  const textOf = (key: string) => values.get(key)?.text ?? null;
  const store: KeyValueStore = {
    read: async (keys) => keys.map(textOf),
    write: async (written) => {
      for (const value of written) values.set(value.key, value);
    },
    list: async (prefix) => [...values.keys()].filter((key) => key.startsWith(prefix)).sort(),
    settleMilliseconds: 0,
  };
  await publish(store, release, new Date().toISOString());
  const KV = { get: readFrom(textOf) };
  const settings = {
    REFRESH_SECONDS: "0",
    KV_TIMEOUT_MS: "1000",
    REQUEST_TIMEOUT_MS: "5000",
    MEMORY_BYTES: "0",
    RATE_LIMIT: "off",
    REPORT_URL: "",
    CONTACT: "",
  };
  const ASSETS = { fetch: async () => new Response(null, { status: 404 }) };
  const env = { ...settings, KV, ASSETS, ORIGIN: examplesOrigin, VERSION: { id: "", tag: "", timestamp: "" } };
  return async (path) => {
    const response = await app.request(`${examplesOrigin}${path}`, {}, env, { waitUntil: () => undefined });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} returned status ${response.status}: ${text}`);
    return text;
  };
}
