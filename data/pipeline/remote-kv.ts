import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Refused } from "./command.ts";
import type { KeyValueStore, StoredText } from "./key-value-store.ts";

/** KV's bulk API reads so many keys at a time. */
const keysPerRead = 100;

/** Its bulk writes take 10,000 pairs and 100 MB; JSON may make a text longer. */
const pairsPerWrite = 5000;
const bytesPerWrite = 40_000_000;

/**
 * The KV namespace that wrangler.toml names, in a Cloudflare account, through wrangler's own command line and its login
 * (`wrangler login`, or CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID).
 * @param where which storage wrangler addresses; another than `--remote` is for tests
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
    read: async (keys) => {
      const found: (string | null)[] = [];
      for (let start = 0; start < keys.length; start += keysPerRead) {
        const asked = keys.slice(start, start + keysPerRead);
        const values = valuesIn(await bulk("get", asked));
        found.push(...asked.map((key) => textOf(values[key])));
      }
      return found;
    },
    write: async (values) => {
      for (const pairs of inRequests(values)) {
        await bulk(
          "put",
          pairs.map(({ key, text }) => ({ key, value: text })),
        );
      }
    },
  };
}

/** What `wrangler kv bulk get` prints: an object, and its own remarks around it. */
function valuesIn(printed: string): Record<string, unknown> {
  const [from, until] = [printed.indexOf("{"), printed.lastIndexOf("}")];
  try {
    return JSON.parse(printed.slice(from, until + 1));
  } catch {
    throw new Refused(`wrangler kv bulk get printed no values: ${printed.slice(0, 200)}`);
  }
}

/** Local storage gives `{ value }`, the API the value itself. */
function textOf(value: unknown): string | null {
  if (typeof value === "object" && value !== null && "value" in value) return textOf(value.value);
  return typeof value === "string" ? value : null;
}

function* inRequests(values: readonly StoredText[]): Generator<StoredText[]> {
  let request: StoredText[] = [];
  let bytes = 0;
  for (const value of values) {
    const its = Buffer.byteLength(value.text);
    if (request.length > 0 && (request.length === pairsPerWrite || bytes + its > bytesPerWrite)) {
      yield request;
      [request, bytes] = [[], 0];
    }
    request.push(value);
    bytes += its;
  }
  if (request.length > 0) yield request;
}

/** Runs wrangler's command line to its end; gives what it printed. @throws {Refused} with its own words where it failed */
export async function wrangler(root: string, args: readonly string[]): Promise<string> {
  const program = join(dirname(createRequire(import.meta.url).resolve("wrangler/package.json")), "bin/wrangler.js");
  const child = spawn(process.execPath, [program, ...args], {
    cwd: root,
    env: { ...process.env, WRANGLER_SEND_METRICS: "false", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    printed.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    printed.err += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code === 0) return printed.out;
  throw new Refused(`wrangler ${args.slice(0, 3).join(" ")} failed:\n${(printed.err || printed.out).trim()}`);
}
