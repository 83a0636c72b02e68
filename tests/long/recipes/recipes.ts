// Builds a site with each generator and framework of docs/cms/recipes.md, with the code on that page, while the server is dead, alive and then
// failing, and opens the pages in a browser. Needs a built worker and curl.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../pages/browser.ts";
import { codeUnder } from "../documented-code.ts";
import { type FailingServer, serveBehindFailing } from "../failing-server.ts";
import { installNode } from "../node-version.ts";
import { checkCode, filesOf } from "./code.ts";
import { openPages, type SentTexts, sentTexts } from "./pages.ts";

const execute = promisify(execFile);

/** Astro 7 needs Node 22. */
const nodeVersion = "22.23.3";

/** What the pages need for the frame and the fragment. `SERVER` is the server's origin. */
const strict = "default-src 'none'; style-src 'unsafe-inline'; frame-src SERVER";
const withScripts = `default-src 'none'; frame-src SERVER; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; font-src 'self'`;

const recipes = "docs/cms/recipes.md";

/** The heading of the file that all sites with packages use. */
const shared = "A file for Astro, VitePress and Next.js";

/** The heading in docs/cms/recipes.md, and the folder that the site is built into. */
const systems = [
  { name: "plain-pages", heading: "Plain HTML", visible: ".", policy: strict },
  { name: "astro", heading: "Astro", visible: "dist", policy: strict },
  { name: "vitepress", heading: "VitePress", visible: ".vitepress/dist", policy: withScripts },
  { name: "next", heading: "Next.js", visible: "out", policy: withScripts },
];

const query = "no-tj?lang=de";

const [only] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "entente-recipes-"));
try {
  const { server } = await serveBehindFailing(folder);
  const browser = await launchBrowser();
  try {
    const node = await installNode(nodeVersion, join(folder, "node"));
    const env = { ...process.env, PATH: [node, process.env.PATH].join(delimiter) };
    for (const system of systems.filter(({ name }) => only === undefined || only === name)) {
      checkCode(recipes, system.heading, join("tests/systems", system.name));
      await trySystem(browser, system, server, { ...env, NEXT_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1" });
      console.log(
        `${system.name.padEnd(12)} built with the server dead, alive, dead, slow and sending garbage: all as expected`,
      );
    }
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function trySystem(
  browser: Browser,
  { name, visible, policy }: (typeof systems)[number],
  server: FailingServer,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const site = join(folder, name);
  await install(name, site, server.origin, env);
  const build = () => execute("npm", ["run", "build", "--silent"], { cwd: site, env, maxBuffer: 1e8 });
  const hasCard = () => readFileSync(join(site, visible, "fragment/index.html"), "utf8").includes("shadowrootmode");
  server.state = "alive";
  const sent = await sentTexts(browser, server.origin, query);
  let built: SentTexts = { ...sent, fragment: null };
  for (const state of ["dead", "alive", "dead", "slow", "garbage"] as const) {
    server.state = state;
    await build();
    if (state === "alive") {
      // On a busy machine, the server may take longer than a build waits.
      for (let tries = 0; tries < 5 && !hasCard(); tries++) await build();
      built = sent;
    }
    const policyHere = policy.replaceAll("SERVER", server.origin);
    await openPages({ browser, name, folder: join(site, visible), server, policy: policyHere, sent: built });
  }
  server.state = "alive";
  if (existsSync(join(site, "entente-card.js"))) await checkWithoutCard(site, env);
}

/** Checks that the file of docs/cms/recipes.md forgets a card if the server says that there is none. */
async function checkWithoutCard(site: string, env: NodeJS.ProcessEnv): Promise<void> {
  const file = join(site, "entente-cards/no-zz,lang=de.txt");
  writeFileSync(file, "A fictitious card");
  const program = `import { card } from "./entente-card.js"; process.stdout.write(await card("no-zz?lang=de"));`;
  const { stdout } = await execute("node", ["--input-type=module", "--eval", program], { cwd: site, env });
  assert.equal(stdout, "", "there is no card");
  assert.ok(!existsSync(file), "the last good card is deleted");
}

/** Copies a site, in whose files the server is `https://HOST`, and installs its packages. */
async function install(name: string, site: string, server: string, env: NodeJS.ProcessEnv): Promise<void> {
  cpSync(join("tests/systems", name), site, { recursive: true });
  if (existsSync(join(site, "package-lock.json")))
    writeFileSync(join(site, "entente-card.js"), codeUnder(recipes, shared).join(""));
  for (const file of filesOf(site)) writeFileSync(file, readFileSync(file, "utf8").replaceAll("https://HOST", server));
  if (!existsSync(join(site, "package-lock.json"))) return;
  await execute("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: site, env });
}
