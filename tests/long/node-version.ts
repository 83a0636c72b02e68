import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { startEntente } from "../pages/start-entente.ts";
import { run, step } from "./step.ts";

/** Folders that are made anew: what was installed or built with this version of Node. */
const made = ["node_modules", "dist", ".cache", ".wrangler"];

/** Installs, starts and tests a copy of the project with a version of Node. @throws where one of them fails */
export async function tryNode(version: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `entente-node-${version}-`));
  try {
    const path = await step(`Node ${version}: download`, () => installNode(version, join(folder, "node")));
    const env = { PATH: [path, process.env.PATH].join(delimiter) };
    const cwd = join(folder, "entente");
    cpSync(".", cwd, { recursive: true, filter: (file) => !made.includes(basename(file)) });
    await run("node", ["--eval", `if (process.version !== "v${version}") process.exit(1)`], { cwd, env });
    await step(`Node ${version}: npm ci`, () => run("npm", ["ci", "--no-audit", "--no-fund"], { cwd, env }));
    await step(`Node ${version}: npm start`, () => startAndAsk(cwd, env));
    await step(`Node ${version}: npm test`, () => run("npm", ["test"], { cwd, env: { ...env, TRIALS: "small" } }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the folder of Node's program. The packages `node-*` on npm have it in them, one for each platform. */
async function installNode(version: string, folder: string): Promise<string> {
  const name = `node-${process.platform}-${process.arch}`;
  await run("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", `${name}@${version}`]);
  return join(folder, "node_modules", name, "bin");
}

/** Starts the server, and looks for the card on the page of a relation. */
async function startAndAsk(cwd: string, env: Readonly<Record<string, string>>): Promise<void> {
  const { origin, stop } = await startEntente(["npm", "start", "--silent", "--"], {
    cwd,
    env: { ...process.env, ...env },
  });
  try {
    const page = await (await fetch(`${origin}/relations/no-tj?lang=de`)).text();
    if (!page.includes('id="visit-2012-11-gul"'))
      throw new Error(`The page of no-tj has no card: ${page.slice(0, 300)}`);
  } finally {
    await stop();
  }
}
