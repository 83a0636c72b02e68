// Starts Entente with a runtime that fails twice, stops it while it publishes, and starts it again with the state that this left.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { unstableRuntime } from "../data/pipeline/kv/unstable-runtime.ts";
import { freePort } from "../pages/free-port.ts";

const state = mkdtempSync(join(tmpdir(), "entente-state-"));
try {
  const early = await launch();
  while (!early.runs("wrangler.js dev")) await delay(50);
  await early.stop("SIGINT");
  assert.equal(early.output(), "");

  // The first page comes from the snapshot, while the release is still being published.
  const unfinished = await start("Open http://", { MINIFLARE_WORKERD_PATH: unstableRuntime(2) });
  assert.doesNotMatch(unfinished.output(), /Published release/);
  assert.match(await unfinished.page("/relations/no-tj?lang=de"), /id="visit-2012-11-gul"/);
  await unfinished.stop("SIGINT");

  // If the state is not empty, the server starts only once the release is published.
  const finished = await start("Open http://");
  assert.match(finished.output(), /Published release 1 /);
  assert.match(await finished.page("/relations/no-tj?lang=de"), /id="visit-2012-11-gul"/);
  await finished.stop("SIGTERM");

  const again = await start("Open http://");
  assert.equal(JSON.parse(await again.page("/v1/releases")).releases.length, 1);
  await again.stop("SIGTERM");
} finally {
  rmSync(state, { recursive: true });
}

/** Returns whether a process of a group is running. */
function isRunning(group: number): boolean {
  try {
    return process.kill(group, 0);
  } catch {
    return false;
  }
}

/** Starts the server, and waits until it has printed a text. @throws if it ends first */
async function start(text: string, variables: Readonly<Record<string, string>> = {}) {
  const server = await launch(variables);
  await server.printed(text);
  return server;
}

/** Starts the server, and waits for nothing. */
async function launch(variables: Readonly<Record<string, string>> = {}) {
  const port = await freePort();
  const child = spawn("npm", ["start", "--silent", "--", "--port", `${port}`, "--state", state], {
    detached: true,
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  const group = -(child.pid as number);
  return {
    output: () => output,
    printed: (text: string) =>
      new Promise<void>((resolve, reject) => {
        for (const stream of [child.stdout, child.stderr]) stream.on("data", () => output.includes(text) && resolve());
        child.once("exit", (code) => reject(new Error(`npm start ended (${code}):\n${output}`)));
      }),
    /** Whether a program with this text in its command is running. */
    runs: (text: string) => spawnSync("pgrep", ["-g", `${-group}`, "-f", text]).status === 0,
    page: async (path: string) => (await fetch(`http://localhost:${port}${path}`)).text(),
    /** Sends a signal to all processes, as a terminal does, and waits until all of them have ended. @throws if they print an error */
    stop: async (signal: "SIGINT" | "SIGTERM") => {
      const before = output.length;
      process.kill(group, signal);
      for (let tries = 0; isRunning(group); tries++) {
        assert.ok(tries < 100, `10 seconds after ${signal}, a process is still running.`);
        await delay(100);
      }
      assert.doesNotMatch(output.slice(before), /Error|\bat /);
    },
  };
}
