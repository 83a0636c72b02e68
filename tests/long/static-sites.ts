// Builds a site with each static-site generator, from the packages that `npm run integrations` makes, while the server is dead, alive, dead
// again and slow, and with mistakes in a file, and opens the result in a browser. Needs a built worker, `npm run integrations` and, for
// Hugo's site, Hugo.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../pages/browser.ts";
import { type FailingServer, serveBehindFailing } from "./failing-server.ts";
import { builtPackage, installSite } from "./install-site.ts";
import { takePicture } from "./picture.ts";
import { serveFolder } from "./serve-folder.ts";
import { watch } from "./watch.ts";

/** A site that is built and opened. */
interface Trial {
  browser: Browser;
  server: FailingServer;
  /** Its folder. */
  site: string;
  pages: ReturnType<typeof pagesBelow>;
  /** A file of the site, and mistakes in it with the messages about them. */
  mistakes: { file: string; lines: Readonly<Record<string, string>> };
  /** The content security policy under which its pages are opened. */
  policy: string;
}

/** Pages of each site, with the options of the card that they show. */
const pagesBelow = (root: string) => [
  { path: `${root}/`, options: "lang=en" },
  { path: `${root}/german/`, options: "lang=de&layout=compact" },
];

/** No styles except in the site's own files. Docusaurus also needs its own scripts and the style attributes of its own elements. */
const strict = "default-src 'none'; style-src 'self'";
const wrongRelation = "“norway” is not a relation";
const sites: Readonly<Record<string, Pick<Trial, "pages" | "mistakes" | "policy">>> = {
  eleventy: {
    pages: pagesBelow("/site"),
    mistakes: {
      file: "index.md",
      lines: {
        "::relations-card{relation=norway}": wrongRelation,
        "See ::relations-card{relation=no-tj}": "“See ::relations-card{relation=no-tj}” stays as it is",
      },
    },
    policy: strict,
  },
  hugo: {
    pages: pagesBelow("/site"),
    mistakes: {
      file: "content/german.md",
      lines: {
        "{{< relations-card relation=norway >}}": wrongRelation,
        '{{% relations-card relation="no-tj" %}}': "a card is not shown",
      },
    },
    policy: strict,
  },
  docusaurus: {
    pages: pagesBelow(""),
    mistakes: { file: "docs/index.md", lines: { "::relations-card{relation=norway}": wrongRelation } },
    policy: `${strict}; style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; script-src 'self' 'unsafe-inline'`,
  },
};

const [only] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "entente-static-sites-"));
try {
  const { server } = await serveBehindFailing(folder);
  const browser = await launchBrowser();
  try {
    for (const [system, trial] of Object.entries(sites)) {
      if (only !== undefined && system !== only) continue;
      const site = join(folder, system);
      await install(system, site);
      await trySite({ ...trial, browser, server, site });
      console.log(
        `${system.padEnd(12)} built with the server dead, alive, dead again and slow, and with mistakes: all as expected`,
      );
    }
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Installs a site and our package for its generator. */
async function install(system: string, site: string): Promise<void> {
  cpSync(join("tests/systems", system), site, { recursive: true });
  await installSite(site, [builtPackage(system)]);
}

async function trySite(trial: Trial): Promise<void> {
  const { site, pages, mistakes, server } = trial;
  // Nothing is stored yet: each card is a link, and only the first ones wait for the server.
  const { output, requests, files } = await build(site, server, "dead");
  assert.match(output, /There is no earlier card for no-tj/);
  for (const { path } of pages) assert.match(pageOf(files, path), /<a href="[^"]*\/relations\/no-tj\?lang=/);
  assert.ok(requests <= pages.length, `${requests} requests while the server is dead`);

  server.state = "alive";
  // The server's first answers are slower. On a busy machine, they take longer than a build waits.
  for (const { options } of pages) await fetch(`${server.origin}/fragment/no-tj?${options}`);
  const alive = await build(site, server, "alive");
  assert.doesNotMatch(alive.output, /Entente:/);
  await openSite(trial);

  for (const state of ["dead", "slow"] as const) {
    const later = await build(site, server, state);
    assert.match(later.output, /The page shows the last good card for no-tj/);
    assert.deepEqual(later.files, alive.files, `${state}: the pages are the same as before`);
  }

  for (const line of Object.keys(mistakes.lines)) appendFileSync(join(site, mistakes.file), `\n${line}\n`);
  const { output: messages } = await build(site, server, "alive");
  for (const message of Object.values(mistakes.lines))
    assert.ok(messages.includes(`${mistakes.file}: ${message}`), `${message}, in ${messages}`);
}

/** Builds the site. Returns what the build printed, the number of requests, and the pages. @throws if the build fails */
async function build(site: string, server: FailingServer, state: FailingServer["state"]) {
  Object.assign(server, { state, requests: 0 });
  rmSync(join(site, "visible"), { recursive: true, force: true });
  const env = { ...process.env, ENTENTE: server.origin };
  const { stdout, stderr } = await promisify(execFile)("npm", ["run", "build", "--silent"], { cwd: site, env });
  const names = readdirSync(join(site, "visible"), { recursive: true, encoding: "utf8" });
  const files = new Map(
    names
      .filter((name) => name.endsWith(".html"))
      .sort()
      .map((name) => [name, readFileSync(join(site, "visible", name), "utf8")]),
  );
  return { output: stdout + stderr, requests: server.requests, files };
}

function pageOf(files: ReadonlyMap<string, string>, path: string): string {
  return files.get(join(path, "index.html").slice(1)) ?? "";
}

/** Opens the pages under a strict policy while the server is dead, and compares the cards with what the server sent. */
async function openSite({ browser, site, pages, server, policy }: Trial): Promise<void> {
  const { origin, close } = await serveFolder(join(site, "visible"), { "Content-Security-Policy": policy });
  const page = await browser.newPage();
  const original = await browser.newPage();
  const problems = watch(page, [origin]);
  try {
    for (const { path, options } of pages) {
      server.state = "alive";
      await original.setContent(await (await fetch(`${server.origin}/fragment/no-tj?${options}`)).text());
      server.state = "dead";
      await page.goto(origin + path);
      const texts = [page, original].map((each) => each.locator("article.card").evaluate((card) => card.textContent));
      const [shown, sent] = await Promise.all(texts);
      // Here, the style sheet, which readers do not see, is a separate file.
      assert.equal(shown, sent, `${path} shows the card's texts unchanged`);
      const background = page.locator("article.card").evaluate((card) => getComputedStyle(card).backgroundColor);
      assert.notEqual(await background, "rgba(0, 0, 0, 0)", `${path} has the card's styles`);
      await takePicture(page, basename(site) + path.replaceAll("/", "-"));
    }
    // Docusaurus switches between pages without loading them.
    await page.goto(origin + pages[0]?.path);
    await page.getByRole("link", { name: "the page in German" }).click();
    await page.locator("article.card.compact").waitFor();
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
    await original.close();
    close();
  }
}
