// Pastes links into WordPress without any plugin of ours, in a browser, and checks what readers of the posts see. Needs PHP, and a built
// worker. With SCREENSHOTS=FOLDER, pictures of editors and posts are stored there.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { PairId } from "../../../data/model/states/pair.ts";
import { check } from "../../../data/pipeline/authored/check.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import { withdraw } from "../../../data/pipeline/publish/withdrawal/withdraw.ts";
import { buildRelease } from "../../../data/pipeline/release/build-release.ts";
import { launchBrowser } from "../../pages/browser.ts";
import { type HttpsServer, serveHttps } from "../https-server.ts";
import { takePicture } from "../picture.ts";
import { run } from "../step.ts";
import { blockEditor, classicEditor, signIn } from "./editors.ts";
import { checkLinks, checkPost, type PastedLink } from "./front-end.ts";
import { requirePhp, startWordPress, versions, type WordPress } from "./site.ts";

/** Versions in which the links are pasted into both editors. In the others, posts that contain them are opened. */
const versionsWithEditors = ["6.2", "6.5"];

const withdrawn: PairId = "am-tj";

const links: readonly PastedLink[] = [
  {
    path: "/relations/no-tj?lang=de",
    card: { frame: "/embed/no-tj?lang=de&layout=compact&theme=light", heading: "Norwegen – Tadschikistan" },
  },
  {
    path: "/relations/no-tj/visit-2012-11-gul?lang=ru",
    card: { frame: "/embed/no-tj/visit-2012-11-gul?lang=ru&theme=light", heading: "Норвегия – Таджикистан" },
  },
  { path: "/countries/tj?lang=fa", card: { frame: "/embed/tj?lang=fa&theme=light", heading: "تاجیکستان" } },
  {
    path: "/relations/no-tj?lang=nb&home=tj&layout=full&theme=dark&asOf=2013-06-01&release=1",
    card: {
      frame: "/embed/no-tj?lang=nb&home=tj&asOf=2013-06-01&release=1&layout=full&theme=dark",
      heading: "Tadsjikistan – Norge",
    },
  },
  { path: "/relations/no-xx?lang=de", card: null },
  { path: `/relations/${withdrawn}?lang=de`, card: null },
  { path: `/relations/${withdrawn}?lang=de&release=1`, card: null },
];

await requirePhp();
// Built before anything is running, because it blocks this process for seconds.
const data = check(".");
const others = new Map([...data.relations].filter(([id]) => id !== withdrawn));
const withoutWithdrawn = buildRelease({ ...data, relations: others }, "");
const folder = mkdtempSync(join(tmpdir(), "entente-wordpress-"));
try {
  cpSync("tests/systems/wordpress", folder, { recursive: true });
  await run("npm", ["ci", "--ignore-scripts", "--loglevel=error", "--no-audit", "--no-fund"], { cwd: folder });
  const entente = await serveHttps(folder);
  const browser = await launchBrowser();
  try {
    let isWithdrawn = false;
    for (const build of process.argv.length > 2 ? process.argv.slice(2) : versions) {
      const site = await startWordPress(folder, build, join(folder, build), entente);
      const page = await openPage(browser);
      try {
        if (!isWithdrawn) await checkWithdrawal(page, site, entente);
        isWithdrawn = true;
        const ways = versionsWithEditors.includes(build)
          ? await tryEditors(page, site, entente)
          : await tryPosts(page, site, entente);
        console.log(`WordPress ${site.version.padEnd(16)} ${ways}: all as expected`);
      } catch (error) {
        await takePicture(page, `${site.version} failure`);
        throw error;
      } finally {
        await page.context().close();
        await site.stop();
      }
    }
  } finally {
    await browser.close();
    await entente.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Opens a page that requests nothing from outside this machine. */
async function openPage(browser: Browser): Promise<Page> {
  const permissions = ["clipboard-read", "clipboard-write"];
  // Readers with a dark system should see a light card on a light page too.
  const context = await browser.newContext({ ignoreHTTPSErrors: true, permissions, colorScheme: "dark" });
  await context.route(
    (url) => url.protocol !== "data:" && url.protocol !== "blob:" && url.hostname !== "localhost",
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return page;
}

/** Pastes every link into both editors, publishes, and checks the posts. Returns what was tried. */
async function tryEditors(page: Page, site: WordPress, { host }: HttpsServer): Promise<string> {
  const origin = `https://${host}`;
  await signIn(page, site);
  const editors = [blockEditor, classicEditor];
  for (const editor of editors) {
    await editor.open(page, site, `Pasted into the ${editor.name}`);
    for (const [number, { path, card }] of links.entries()) {
      await (card ? editor.pasteCard : editor.pasteOther)(page, origin + path, number);
    }
    await takePicture(page, `${site.version} ${editor.name}`);
    const post = await editor.publish(page);
    await checkPost(page, post, origin, links);
    await takePicture(page, `${site.version} post from the ${editor.name}`);
    // The last link leaves this machine, and its navigation, which fails without a network, would interrupt the next one.
    const tab = await page.context().newPage();
    await checkLinks(tab, post, origin, "mfa.tj");
    await tab.close();
  }
  return editors.map(({ name }) => name).join(", ");
}

/** Publishes posts as the editors store them, without an editor, and checks them. Returns what was tried. */
async function tryPosts(page: Page, site: WordPress, { host }: HttpsServer): Promise<string> {
  const origin = `https://${host}`;
  const urls = links.map(({ path }) => origin + path);
  for (const content of [urls.map(embedBlock), urls]) {
    const post = await site.publishPost("Links", content.join("\n\n"));
    await checkPost(page, post, origin, links);
    await takePicture(page, `${site.version} post`);
    // The last link leaves this machine, and its navigation, which fails without a network, would interrupt the next one.
    const tab = await page.context().newPage();
    await checkLinks(tab, post, origin, "mfa.tj");
    await tab.close();
  }
  return "posts with embed blocks, posts with links";
}

/** Returns a link as the block editor stores it. */
function embedBlock(url: string): string {
  const attributes = JSON.stringify({ url }).replaceAll("&", "\\u0026");
  return `<!-- wp:embed ${attributes} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url.replaceAll("&", "&amp;")}\n</div></figure>\n<!-- /wp:embed -->`;
}

/** Withdraws a relation, and checks that a post from before then shows the reason in place of the card. */
async function checkWithdrawal(page: Page, site: WordPress, { host, store }: HttpsServer): Promise<void> {
  const origin = `https://${host}`;
  const path = `/relations/${withdrawn}?lang=de&release=1`;
  const frame = `/embed/${withdrawn}?lang=de&release=1&theme=light`;
  const post = await site.publishPost("Before the withdrawal", origin + path);
  await checkPost(page, post, origin, [{ path, card: { frame, heading: "Armenien – Tadschikistan" } }]);
  const time = "2026-01-02T00:00:00Z";
  await publish(store, withoutWithdrawn, time);
  await withdraw(store, { relation: withdrawn, fact: null }, "A fictitious reason", () => time);
  await checkPost(page, post, origin, [{ path, card: { frame, heading: "Zurückgezogen" } }]);
  await takePicture(page, `${site.version} withdrawn`);
}
