// npm start: builds, publishes to a local KV, serves the site, and rebuilds or republishes when files are saved.
import { type ChildProcess, fork, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { watch } from "chokidar";
import { wranglerProgram } from "../data/pipeline/kv/wrangler.ts";
import { readOptions } from "./script-options.ts";
import { errorsIn } from "./server-log.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const values = readOptions("npm start -- [--port N] [--state DIR]", {
  port: "8787",
  state: join(root, ".wrangler/state"),
});
const port = Number(values.port);
const origin = `http://localhost:${port}`;

const children = new Set<ChildProcess>();
let isEnding = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => end(0));

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  await end(1, `${values.port} is not a valid port. Choose one from 1 to 65535.`);
if (!(await isFree(port))) await end(1, `Port ${port} is in use. Choose another one: npm start -- --port N`);

// One program builds and publishes, because checking the data twice would take long.
const hasReleases = existsSync(join(values.state, "v3/kv"));
const building = started(
  fork("scripts/build.ts", ["--local", "--publish", values.state], { cwd: root, execArgv: ["--import", "tsx"] }),
);
// After Ctrl-C, this program ends too.
const published = exitOf(building).then(
  (code) =>
    code === 0 ||
    code === 130 ||
    building.signalCode === "SIGINT" ||
    end(1, "Nothing was published. The server is not running."),
);
/** What is being built or published. Saved files wait for it. */
let work: Promise<unknown> = published;

// Wrangler itself watches the worker's modules and the build's output.
const buildInputs = ["widget", "worker/contract", "worker/reference", "worker/render/pages/styles"];
onSave(buildInputs, () => run("scripts/build.ts", "--local"));
onSave(
  [
    "data/relations",
    "data/sources",
    "data/imported",
    ...["people.yml", "organisations.yml", "cities.yml", "reviewers.yml", "ids.txt"].map((name) => `data/${name}`),
  ],
  async () => {
    console.log(`\n${new Date().toLocaleTimeString("en-GB")}  Data saved.`);
    // As at the start, ids may be lost.
    if (!(await run("data/cli/data.ts", "publish", "--forget-ids", "--state", values.state)))
      console.log("Nothing was published. The previous release stays current.");
  },
);

await once(building, "message");
// The first time, the worker can already serve the same release from its snapshot. Later, it would serve an older one from KV.
if (hasReleases) await published;
let isPublished = hasReleases;
await startServer();
console.log(
  `\nOpen ${origin}\n  Example page  ${origin}/relations/no-tj?lang=en\n  Example API   ${origin}/v1/relations/no-tj\nPress Ctrl-C to stop.\n`,
);
if (!isPublished) console.log("The release is still being published; until then, it has no number and no history.");
await published;
isPublished = true;

/** Runs `action` after a change at one of the paths. Editors save in several steps, so it waits until no more changes follow. */
function onSave(paths: string[], action: () => unknown): void {
  let timer: NodeJS.Timeout | undefined;
  watch(paths, { cwd: root, ignoreInitial: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(action);
    }, 100);
  });
}

/** Stops every program that this one started, then this one. @param message printed as an error */
async function end(code: number, message?: string): Promise<never> {
  if (isEnding) return new Promise(() => undefined);
  isEnding = true;
  if (message) console.error(message);
  await Promise.all(
    [...children].map((child) => {
      child.kill("SIGTERM");
      return exitOf(child);
    }),
  );
  process.exit(code);
}

function isFree(candidate: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(candidate, () => probe.close(() => resolve(true)));
  });
}

/** Remembers a program, so that it is stopped with this one. */
function started(child: ChildProcess): ChildProcess {
  children.add(child);
  child.once("exit", () => children.delete(child));
  return child;
}

/** Returns a program's exit code when it has ended; null if a signal ended it. */
async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

/** Runs a TypeScript program. Returns false if it failed; it has then printed why. */
async function run(...program: string[]): Promise<boolean> {
  const child = spawn(process.execPath, ["--import", "tsx", ...program], { cwd: root, stdio: "inherit" });
  return (await exitOf(started(child))) === 0;
}

/** Starts the server and resolves when it responds. On a busy machine, the runtime sometimes exits during startup, so this tries three times. */
async function startServer(): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    if (isEnding) return new Promise(() => undefined);
    const { child, recentOutput } = serve();
    const explain = () => end(1, `The server stopped unexpectedly (exit code ${child.exitCode}).\n${recentOutput()}`);
    if (await responds(child)) {
      child.once("exit", explain);
      return;
    }
    if (attempt === 3) await explain();
  }
}

/** Starts wrangler's development server. Shows only the errors in its output. */
function serve(): { child: ChildProcess; recentOutput: () => string } {
  const options = ["--port", String(port), "--persist-to", values.state, "--show-interactive-dev-session=false"];
  // Any free port. Servers that start at the same time would all choose 9229.
  options.push("--inspector-port", "0");
  const variables = ["--var", `ORIGIN:${origin}`, "--var", "REFRESH_SECONDS:0", "--var", "RATE_LIMIT:off"];
  const settings: SpawnOptions = {
    cwd: root,
    env: {
      ...process.env,
      CLOUDFLARE_CF_FETCH_ENABLED: "false",
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_LOG: "warn",
    },
    stdio: ["ignore", "pipe", "pipe"],
  };
  const child = started(spawn(process.execPath, [wranglerProgram, "dev", ...options, ...variables], settings));
  let recentOutput = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      recentOutput = (recentOutput + chunk).slice(-8000);
      // Until then, the worker reports that KV has no release.
      if (isPublished) process.stderr.write(errorsIn(String(chunk)));
    });
  }
  return { child, recentOutput: () => recentOutput };
}

/** Resolves to true when the server responds, or to false if it has ended. */
async function responds(child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const response = await fetch(`${origin}/widget.js`, { method: "HEAD" }).catch(() => null);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
