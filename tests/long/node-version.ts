import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { startEntente } from "../pages/start-entente.ts";
import { run, step } from "./step.ts";

/** Folders that are not copied, because they were installed or built with the current Node version. */
const generatedFolders = ["node_modules", "dist", ".cache", ".wrangler"];

/** Installs and starts a copy of the project with a version of Node, and runs its tests if `runsTests`. @throws if any of these fails */
export async function tryNode(version: string, { runsTests }: { runsTests: boolean }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `entente-node-${version}-`));
  try {
    const path = await step(`Node ${version}: download`, () => installNode(version, join(folder, "node")));
    const env = { PATH: [path, process.env.PATH].join(delimiter) };
    const cwd = join(folder, "entente");
    cpSync(".", cwd, { recursive: true, filter: (file) => !generatedFolders.includes(basename(file)) });
    await run("node", ["--eval", `if (process.version !== "v${version}") process.exit(1)`], { cwd, env });
    await step(`Node ${version}: npm ci`, () => run("npm", ["ci", "--no-audit", "--no-fund"], { cwd, env }));
    await step(`Node ${version}: npm start`, () => startAndFetch(cwd, env));
    if (!runsTests) return;
    // Of the other projects, two run in workerd and browsers, which are the same with every version of Node, and one takes minutes.
    const tests = ["vitest", "run", "--project", "unit", "--project", "api"];
    await step(`Node ${version}: npm run build`, () => run("npm", ["run", "build", "--silent"], { cwd, env }));
    await step(`Node ${version}: tests in Node`, () => run("npx", tests, { cwd, env: { ...env, TRIALS: "small" } }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Installs Node from npm, which has a `node-*` package for each platform. Returns the folder of the `node` executable. */
export async function installNode(version: string, folder: string): Promise<string> {
  const name = `node-${process.platform}-${process.arch}`;
  await run("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", `${name}@${version}`]);
  return join(folder, "node_modules", name, "bin");
}

/** Starts the server and checks that a relation's page contains its card. */
async function startAndFetch(cwd: string, env: Readonly<Record<string, string>>): Promise<void> {
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
