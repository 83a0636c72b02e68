// npm start: builds, publishes to a local KV, serves the site, and rebuilds or republishes when files are saved.
import { type ChildProcess, fork, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
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

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  stop(`${values.port} is not a valid port. Choose one from 1 to 65535.`);
if (!(await isFree(port))) stop(`Port ${port} is in use. Choose another one: npm start -- --port N`);
// One program builds and publishes, because checking the data twice would take long. The server starts in between: until the release is
// published, it serves the same one from its snapshot.
const options = { cwd: root, execArgv: ["--import", "tsx"] };
const building = fork("scripts/build.ts", ["--local", "--publish", values.state], options);
building.once("exit", (code) => {
  if (code !== 0) stop("The server was not started.");
});
process.once("exit", () => building.kill());
await once(building, "message");
const server = serve();
await waitUntilReady(server);
console.log(
  `\nOpen ${origin}\n  Example page  ${origin}/relations/no-tj?lang=en\n  Example API   ${origin}/v1/relations/no-tj\nPress Ctrl-C to stop.\n`,
);

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
  () => {
    console.log(`\n${new Date().toLocaleTimeString("en-GB")}  Data saved.`);
    // As at the start, ids may be lost.
    if (!run("data/cli/data.ts", "publish", "--forget-ids", "--state", values.state))
      console.log("Nothing was published. The previous release stays current.");
  },
);

/** Runs `action` after a change at one of the paths. Editors save in several steps, so it waits until no more changes follow. */
function onSave(paths: string[], action: () => unknown): void {
  let timer: NodeJS.Timeout | undefined;
  watch(paths, { cwd: root, ignoreInitial: true }).on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(action, 100);
  });
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function isFree(candidate: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(candidate, () => probe.close(() => resolve(true)));
  });
}

/** Runs a TypeScript program. Returns false if it failed; it has then printed why. */
function run(...program: string[]): boolean {
  return spawnSync(process.execPath, ["--import", "tsx", ...program], { cwd: root, stdio: "inherit" }).status === 0;
}

/** Starts wrangler's development server. Shows only the errors in its output or, if it stops unexpectedly, the last lines of its output. */
function serve(): ChildProcess {
  const options = ["--port", String(port), "--persist-to", values.state, "--show-interactive-dev-session=false"];
  // Any free port. Servers that start at the same time would all choose 9229.
  options.push("--inspector-port", "0");
  const variables = ["--var", `ORIGIN:${origin}`, "--var", "REFRESH_SECONDS:0", "--var", "RATE_LIMIT:off"];
  const child = spawn(process.execPath, [wranglerProgram, "dev", ...options, ...variables], {
    cwd: root,
    env: {
      ...process.env,
      CLOUDFLARE_CF_FETCH_ENABLED: "false",
      WRANGLER_SEND_METRICS: "false",
      WRANGLER_LOG: "warn",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  process.once("exit", () => child.kill());
  let recentOutput = "";
  let isStopping = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      recentOutput = (recentOutput + chunk).slice(-8000);
      process.stderr.write(errorsIn(String(chunk)));
    });
  }
  child.once("exit", (code) =>
    isStopping ? process.exit(0) : stop(`The server stopped unexpectedly (exit code ${code}).\n${recentOutput}`),
  );
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      isStopping = true;
      child.kill("SIGTERM");
    });
  }
  return child;
}

/** Resolves when the server responds. If it stops first, its exit handler ends the program. */
async function waitUntilReady(child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(`${origin}/widget.js`, { method: "HEAD" }).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
