// Installs the extension from its ZIP into Debian's MediaWiki, as an administrator would, and checks in a browser what editors and readers
// get. Needs PHP, a built worker, and `npm run integrations`. With SCREENSHOTS=FOLDER, pictures of the preview and a page are stored there.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../../pages/browser.ts";
import { type FailingServer, serveBehindFailing } from "../failing-server.ts";
import { releasesWithChange } from "../wordpress/changed-posts.ts";
import { fragment, languages } from "./cards.ts";
import { checkChange, checkFailures } from "./failures.ts";
import { checkForms } from "./forms.ts";
import { checkEditor, checkReader } from "./people.ts";
import { checkSettings, install, remove } from "./settings.ts";
import { type MediaWiki, requirePhp, startMediaWiki } from "./site.ts";
import { checkHostile, checkWikitext } from "./wikitext.ts";

await requirePhp();
// Built before anything is running, because it blocks this process for seconds.
const releases = releasesWithChange();
const start = performance.now();
const folder = mkdtempSync(join(tmpdir(), "entente-mediawiki-"));
try {
  const { server, entente } = await timed("Entente started", () => serveBehindFailing(folder));
  const browser = await launchBrowser();
  const site = await timed("MediaWiki installed", () => startMediaWiki(join(folder, "wiki")));
  const try_ = (name: string, check: (site: MediaWiki, server: FailingServer) => Promise<void>) =>
    timed(name, () => check(site, server));
  try {
    // The server's first answers are slower. On a busy machine, they can take longer than a wiki waits.
    for (const lang of languages) await fragment(server, `lang=${lang}`);
    await try_("extension installed, wrong addresses", install);
    await try_("login, preview, messages, saving", (wiki) => checkEditor(browser, wiki));
    await try_("readers", (...both) => checkReader(browser, ...both));
    await try_("wikitext and templates", (...both) => checkWikitext(browser, ...both));
    await try_("hostile attributes and places", (...both) => checkHostile(browser, ...both));
    await try_("print, mobile, render, API, feed, Parsoid", (...both) => checkForms(browser, ...both));
    await try_("languages, caching servers, live preview", (...both) => checkSettings(browser, ...both));
    await try_("server dead, slow, garbage", (...both) => checkFailures(browser, ...both));
    await try_("a changed fact", (...both) => checkChange(browser, ...both, entente, releases));
    await try_("extension removed", remove);
    const errors = site.errors();
    if (errors !== "") throw new Error(`The logs are not empty: ${errors}`);
    console.log(`MediaWiki ${site.version}: all as expected, logs are empty, ${seconds(start)}`);
  } finally {
    await site.stop();
    await browser.close();
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function timed<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const before = performance.now();
  const result = await work();
  console.log(`${seconds(before).padStart(7)}  ${name}`);
  return result;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
