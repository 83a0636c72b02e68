// npm start: builds, publishes into the local KV, and serves everything; what is saved shows at once.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
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
  stop(`${values.port} is no port; choose one from 1 to 65535.`);
if (!(await isFree(port))) stop(`Port ${port} is in use; choose another with npm start -- --port N.`);
if (!run("scripts/build.ts") || !publish()) stop("Nothing was started.");

const server = serve();
await answers(server);
console.log(
  `\nOpen ${origin}\n  the card's page  ${origin}/relations/no-tj?lang=de\n  the API          ${origin}/v1/relations/no-tj\nCtrl-C stops it.\n`,
);

// wrangler itself follows the worker's own modules, and what the build writes for it.
const build = [
  "widget",
  "worker/contract",
  "worker/reference",
  "worker/render/pages/page.css",
  "worker/render/pages/relations.css",
];
onSave(build, () => run("scripts/build.ts"));
onSave(["data/relations", "data/sources", "data/reviewers.yml", "data/ids.txt"], () => {
  console.log(`\n${new Date().toLocaleTimeString("en-GB")}  The data were saved.`);
  if (!publish()) console.log("Nothing was published; the release before it stays in force.");
});

/** Calls `then` when files at `paths` were saved. Editors save in several steps, or put another file in place; the last step counts. */
function onSave(paths: string[], then: () => unknown): void {
  let saved: NodeJS.Timeout | undefined;
  watch(paths, { cwd: root, ignoreInitial: true }).on("all", () => {
    clearTimeout(saved);
    saved = setTimeout(then, 100);
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

/** Runs one of our TypeScript programs to its end; false where it failed, having said why. */
function run(...program: string[]): boolean {
  return spawnSync(process.execPath, ["--import", "tsx", ...program], { cwd: root, stdio: "inherit" }).status === 0;
}

function publish(): boolean {
  return run("data/cli/data.ts", "publish", "--state", values.state);
}

/** wrangler's own chatter is kept back, and shown where it fails. */
function serve(): ChildProcess {
  const options = ["--port", String(port), "--persist-to", values.state, "--show-interactive-dev-session=false"];
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
  let said = "";
  let ending = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said = (said + chunk).slice(-8000);
      process.stderr.write(errorsIn(String(chunk)));
    });
  }
  child.once("exit", (code) => (ending ? process.exit(0) : stop(`The server stopped (${code}).\n${said}`)));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      ending = true;
      child.kill("SIGTERM");
    });
  }
  return child;
}

/** Waits until the server answers; its end ends the program. */
async function answers(child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${origin}/widget.js`, { method: "HEAD" }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
