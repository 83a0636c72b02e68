import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refused } from "../refused.ts";
import { type KeyValueStore, readInChunks } from "./key-value-store.ts";
import { wrangler } from "./wrangler.ts";

/** How long a new key may take to show in listings: longer than usual, since the publisher waits for it only twice. */
const settleMilliseconds = 5000;

/**
 * Returns the KV namespace of wrangler.toml in a Cloudflare account. Uses wrangler's command line and its login
 * (`wrangler login`, or CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID).
 * @param where the storage that wrangler uses; anything but `--remote` is for tests
 */
export function remoteKv(root: string, where: readonly string[] = ["--remote"]): KeyValueStore {
  const bulk = async (verb: "get" | "put", content: unknown): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), "entente-kv-"));
    try {
      const file = join(folder, "bulk.json");
      writeFileSync(file, JSON.stringify(content));
      return await wrangler(root, ["kv", "bulk", verb, file, "--binding", "KV", ...where]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  return {
    read: (keys) =>
      readInChunks(keys, async (part) => {
        const values = valuesIn(await bulk("get", part));
        return part.map((key) => textOf(values[key]));
      }),
    write: async (values) => {
      const pairs = values.map(({ key, text }) => ({ key, value: text }));
      await bulk("put", pairs);
    },
    list: async (prefix) => {
      const printed = await wrangler(root, ["kv", "key", "list", "--binding", "KV", "--prefix", prefix, ...where]);
      return namesIn(printed).sort();
    },
    settleMilliseconds: where.includes("--remote") ? settleMilliseconds : 0,
  };
}

/** Parses the output of `wrangler kv bulk get`: a JSON object, possibly with log lines around it. */
function valuesIn(printed: string): Record<string, unknown> {
  const [from, until] = [printed.indexOf("{"), printed.lastIndexOf("}")];
  try {
    return JSON.parse(printed.slice(from, until + 1));
  } catch {
    throw new Refused(`The output of wrangler kv bulk get is not JSON: ${printed.slice(0, 200)}`);
  }
}

/** Parses the output of `wrangler kv key list`: a JSON array of objects with a name. */
function namesIn(printed: string): string[] {
  const [from, until] = [printed.indexOf("["), printed.lastIndexOf("]")];
  try {
    return (JSON.parse(printed.slice(from, until + 1)) as { name: string }[]).map(({ name }) => name);
  } catch {
    throw new Refused(`The output of wrangler kv key list is not JSON: ${printed.slice(0, 200)}`);
  }
}

/** Local storage returns `{ value }`, the API the value itself. */
function textOf(value: unknown): string | null {
  if (typeof value === "object" && value !== null && "value" in value) return textOf(value.value);
  return typeof value === "string" ? value : null;
}
