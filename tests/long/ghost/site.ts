import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../../pages/free-port.ts";
import { installNode } from "../node-version.ts";
import { run } from "../step.ts";

const execute = promisify(execFile);

/** The newest of the Node lines that Ghost 6 runs on. */
const nodeVersion = "22.23.3";

/** The login of the site's owner. */
export const owner = { name: "A fictitious editor", email: "editor@example.org", password: "fictitious-1234" };

/** A Ghost with its default theme, and the login `owner`. */
export interface Ghost {
  version: string;
  origin: string;
  stop(): Promise<void>;
}

/** Installs Ghost, as its command line does: the release, with the packages of the lock file in it. @throws if that fails */
export async function installGhost(folder: string): Promise<NodeJS.ProcessEnv> {
  cpSync("tests/systems/ghost", folder, { recursive: true });
  const node = await installNode(nodeVersion, join(folder, "node"));
  const env = {
    ...process.env,
    PATH: [node, join(folder, "node_modules/.bin"), process.env.PATH].join(delimiter),
    CI: "true",
    // Without a compiled SQLite for this version of Node, one is compiled with this version's header files.
    npm_config_nodedir: join(node, ".."),
  };
  await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder });
  const { ghost } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { stdout } = await execute("npm", ["pack", `ghost@${ghost.version}`, "--json"], { cwd: folder });
  const packed = Object.values(JSON.parse(stdout))[0] as { filename: string; integrity: string };
  assert.equal(packed.integrity, ghost.integrity, "the release of Ghost is the one that we know");
  await execute("tar", ["--extract", "--gzip", "--file", packed.filename], { cwd: folder });
  const program = join(folder, "package");
  const install = [
    "install",
    "--prod",
    "--frozen-lockfile",
    "--reporter=silent",
    `--store-dir=${join(folder, "store")}`,
  ];
  await execute("pnpm", install, { cwd: program, env, maxBuffer: 1e8 });
  if (!existsSync(join(program, "node_modules/better-sqlite3/build/Release/better_sqlite3.node")))
    throw new Error("SQLite was not installed. To compile it, install the Debian packages python3 make g++.");
  return env;
}

/** Starts the installed Ghost and creates its owner. */
export async function startGhost(folder: string, env: NodeJS.ProcessEnv): Promise<Ghost> {
  const program = join(folder, "package");
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const content = join(folder, "content");
  cpSync(join(program, "content"), content, { recursive: true });
  mkdirSync(join(content, "data"), { recursive: true });
  const child = spawn("node", ["index.js"], {
    cwd: program,
    env: {
      ...env,
      // In production, Ghost does not read links to addresses of the machine on which it runs.
      NODE_ENV: "development",
      url: origin,
      server__port: String(port),
      database__connection__filename: join(content, "data/ghost.db"),
      paths__contentPath: content,
      privacy__useUpdateCheck: "false",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  while (!(await fetch(origin).catch(() => null))?.ok) {
    if (child.exitCode !== null) throw new Error(`Ghost ended (${child.exitCode}): ${output.slice(-3000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { name, email, password } = owner;
  const setup = await fetch(`${origin}/ghost/api/admin/authentication/setup/`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin },
    body: JSON.stringify({ setup: [{ name, email, password, blogTitle: "A fictitious site" }] }),
  });
  assert.equal(setup.status, 201, await setup.text());
  const { version } = JSON.parse(readFileSync(join(program, "package.json"), "utf8"));
  return {
    version,
    origin,
    stop: async () => {
      kill();
      await ended;
      process.off("exit", kill);
    },
  };
}
