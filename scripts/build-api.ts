import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { storeOf } from "../data/pipeline/kv/key-value-store.ts";
import { publish } from "../data/pipeline/publish/publish.ts";
import type { Release } from "../data/pipeline/release/build-release.ts";
import type { ResponseExamples } from "../worker/contract/contents.ts";
import { openApi } from "../worker/contract/openapi.ts";
import { examplesOrigin, type Operation } from "../worker/contract/operation.ts";
import { operations } from "../worker/contract/operations.ts";

/** Writes `dist/assets/openapi.json`: the API described, with examples that the worker itself answers from a release. */
export async function buildApi(release: Release): Promise<void> {
  const examples = await answersTo(release);
  writeFileSync("dist/assets/openapi.json", JSON.stringify(openApi(examples)));
}

/** What of Hono is called here. */
interface App {
  request(path: string, init: object, env: object, context: object): Response | Promise<Response>;
}

/** What the worker answers to every operation's example, in each format that is text. */
async function answersTo(release: Release): Promise<ResponseExamples> {
  const ask = await worker(release);
  const found = Object.entries(operations).map(async ([id, { example, formats }]: [string, Operation]) => {
    const names = Object.keys(formats);
    const texts = names
      // The document itself is what is being made.
      .filter((format) => format !== "zip" && id !== "getDocument")
      .map(async (format) => [
        format,
        await ask(names.length > 1 ? example.replace(/(?=\?|$)/, `.${format}`) : example),
      ]);
    return [id, Object.fromEntries(await Promise.all(texts))];
  });
  return Object.fromEntries(await Promise.all(found));
}

/** The worker itself, in this process, with the release in force. */
async function worker(release: Release): Promise<(path: string) => Promise<string>> {
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
  const texts = new Map<string, string>();
  const KV = {
    get: async (key: string) => texts.get(key) ?? null,
    put: async (key: string, text: string) => void texts.set(key, text),
  };
  await publish(storeOf(KV), release, new Date().toISOString());
  const settings = {
    REFRESH_SECONDS: "0",
    KV_TIMEOUT_MS: "1000",
    MEMORY_BYTES: "0",
    RATE_LIMIT: "off",
    REPORT_URL: "",
  };
  const env = { ...settings, KV, ORIGIN: examplesOrigin, VERSION: { id: "", tag: "", timestamp: "" } };
  return async (path) => {
    const response = await app.request(path, {}, env, { waitUntil: () => undefined });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answers ${response.status}: ${text}`);
    return text;
  };
}
