// Installs the plugin from its ZIP into WordPress, as an editor would, and checks what readers get: from the block, the shortcode, a pasted
// link, the feed and e-mail; while the server is down; and after the plugin is removed. Needs PHP, a built worker, and `npm run integrations`.
// With SCREENSHOTS=FOLDER, pictures of the editor and of the post are stored there.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../pages/browser.ts";
import { type FailingServer, serveBehindFailing } from "../failing-server.ts";
import { takePicture } from "../picture.ts";
import { run } from "../step.ts";
import { checkWithoutServer, insertBlock, publishBlock } from "./block.ts";
import { checkChangedPosts, publishRelease, releasesWithChange } from "./changed-posts.ts";
import { signIn } from "./editors.ts";
import { checkNetwork } from "./network.ts";
import { checkDeadServer, enterSettings } from "./settings.ts";
import { builtPlugin, debian, requirePhp, startWordPress, type WordPress } from "./site.ts";

/** The versions to try, and whether their editor has the block. */
const tried = new Map([
  [debian, false],
  ["6.2", false],
  ...["6.3", "6.4", "6.5", "beta", "nightly"].map((build) => [build, true] as const),
]);

const shortcode = '[entente relation="no-tj"]';

await requirePhp();
// Built before anything is running, because it blocks this process for seconds.
const releases = releasesWithChange();
const folder = mkdtempSync(join(tmpdir(), "entente-plugin-"));
try {
  cpSync("tests/systems/wordpress", folder, { recursive: true });
  await run("npm", ["ci", "--ignore-scripts", "--loglevel=error", "--no-audit", "--no-fund"], { cwd: folder });
  const { server, entente } = await serveBehindFailing(folder);
  const browser = await launchBrowser();
  const given = process.argv.slice(2);
  try {
    for (const [index, build] of [...tried.keys()]
      .filter((build) => given.length === 0 || given.includes(build))
      .entries()) {
      const { host } = new URL(server.origin);
      const site = await startWordPress(folder, build, join(folder, build), { ...entente, host });
      const publishChange = () => publishRelease(entente, releases, index % 2 === 0 ? 0 : 1);
      try {
        const ways = await tryPlugin(browser, site, server, publishChange);
        console.log(`WordPress ${site.version.padEnd(16)} ${ways}: all as expected`);
      } finally {
        await site.stop();
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Tries everything in one version. Returns what was tried. */
async function tryPlugin(
  browser: Browser,
  site: WordPress,
  server: FailingServer,
  publishChange: () => Promise<string>,
): Promise<string> {
  server.state = "alive";
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  try {
    await signIn(page, site);
    await install(page, site);
    const hasBlock = tried.get(site.build) ?? false;
    if (hasBlock) await checkWithoutServer(page, site);
    await enterSettings(page, site, server.origin);
    const title = "A post with a card";
    const post = hasBlock ? await publishBlock(page, site, title) : await site.publishPost(title, shortcode);
    const reader = await browser.newContext();
    try {
      await checkReader(await reader.newPage(), site, post, server.origin);
    } finally {
      await reader.close();
    }
    const others = await checkOtherForms(page, site, server.origin);
    await checkChangedPosts(page, site, server.origin, [title, ...others], publishChange);
    await checkGerman(page, site, hasBlock);
    await checkFailures(page, site, server, post);
    await checkDeadServer(page, site, server.origin, post);
    await checkLog(site);
    await remove(page, site, post, hasBlock);
    await checkNetwork(site);
    return `${hasBlock ? "block, " : ""}shortcode, link, feed, e-mail, changed facts, failures, removal, network`;
  } catch (error) {
    await takePicture(page, `${site.version} plugin failure`);
    throw error;
  } finally {
    await context.close();
  }
}

async function install(page: Page, { origin }: WordPress): Promise<void> {
  await page.goto(`${origin}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator("input[type=file]").setInputFiles(builtPlugin());
  await page.getByRole("button", { name: "Install Now" }).click();
  await page.getByRole("link", { name: "Activate Plugin" }).click();
  await page.waitForURL(/plugins\.php/);
}

/** Checks the post as a reader gets it: the texts of the card as Entente wrote them, and no request to anybody but the site. */
async function checkReader(page: Page, { origin, version }: WordPress, post: string, entente: string): Promise<void> {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(post);
  const served = await cardText(page);
  await takePicture(page, `${version} plugin post`);
  const foreign = requests.filter(
    (url) => url.startsWith("http") && !url.startsWith(origin) && !url.includes("gravatar"),
  );
  assert.deepEqual(foreign, []);
  const fragment = await page.context().newPage();
  const original = await (await fetch(`${entente}/fragment/no-tj?lang=en`)).text();
  await fragment.setContent(original);
  assert.equal(served, await cardText(fragment));
  // A sentence with quotation marks and a hyphen, which WordPress would change in other texts.
  assert.match(served, /["'–-]/);
}

async function cardText(page: Page): Promise<string> {
  return page
    .locator("article.card")
    .first()
    .evaluate((card) => card.textContent ?? "");
}

/** Checks the shortcode, its hostile attributes, a pasted link, the feed and e-mail. Returns the titles of the posts. */
async function checkOtherForms(page: Page, site: WordPress, entente: string): Promise<string[]> {
  const compact = '[entente relation="no-tj" lang="de" layout="compact"]';
  await page.goto(await site.publishPost("A shortcode", `Before.\n\n${compact}\n\nAfter.`));
  assert.equal(await page.locator("article.card.compact").count(), 1);

  const hostile =
    '[entente relation="no-tj" lang="de" home=\'"><script>document.title="hacked"</script>\' colour="red"]';
  await page.goto(await site.publishPost("A hostile shortcode", hostile));
  assert.notEqual(await page.title(), "hacked");
  assert.match(
    (await page.locator(".entente-note").textContent()) ?? "",
    /ignored: State named first \(home\), colour/,
  );

  const card = '[entente relation="no-tj" lang="en"]';
  const [alone, inTemplate] = await Promise.all(
    // As WordPress renders a template.
    [card, `<!-- wp:shortcode -->${card}<!-- /wp:shortcode -->`].map((content) =>
      site.runPhp(`echo do_blocks( do_shortcode( '${content}' ) );`),
    ),
  );
  assert.equal(inTemplate, alone);

  const typographic = "[entente relation=”no-tj”]";
  await page.goto(await site.publishPost("Typographic quotes", typographic));
  assert.match((await page.locator(".entente-note").textContent()) ?? "", /straight quotation marks/);

  await page.goto(await site.publishPost("A pasted link", `${entente}/relations/no-tj/visit-2012-11-gul?lang=ru`));
  const frame = page.frameLocator("iframe.wp-embedded-content");
  assert.match((await frame.locator("h1").textContent()) ?? "", /Норвегия/);
  const widths = await page
    .locator(".entente-frame")
    .evaluate((block) => [
      block.getBoundingClientRect().width,
      block.querySelector("iframe")?.getBoundingClientRect().width,
    ]);
  assert.equal(widths[0], widths[1], "The frame is as wide as the text");

  const feed = await (await fetch(`${site.origin}/?feed=rss2`)).text();
  assert.match(feed, /<h2><a href="[^"]*no-tj[^"]*">Norwegen/);
  assert.ok(!feed.includes("shadowrootmode"));
  // A newsletter is sent by a scheduled task.
  const email = await site.runPhp(`
    add_filter( 'wp_doing_cron', '__return_true' );
    echo apply_filters( 'the_content', '[entente relation="no-tj" lang="en"]' );`);
  assert.match(email, /<h2>.*Norway/);
  assert.ok(!email.includes("<template"));
  return ["A shortcode", "A hostile shortcode", "A pasted link"];
}

/** Checks that Austrian users read German. */
async function checkGerman(page: Page, site: WordPress, hasBlock: boolean): Promise<void> {
  // WordPress accepts a language only if it has a file of its own for it.
  await site.runPhp(`
    wp_mkdir_p( WP_LANG_DIR );
    copy( WP_PLUGIN_DIR . '/entente/languages/entente-de_AT.mo', WP_LANG_DIR . '/de_AT.mo' );`);
  await site.runPhp("update_option( 'WPLANG', 'de_AT' );");
  await page.goto(`${site.origin}/wp-admin/tools.php?page=entente-changed-posts`);
  await page.getByRole("heading", { name: "Beiträge mit geänderten Angaben" }).waitFor();
  if (hasBlock) {
    await page.goto(`${site.origin}/wp-admin/post-new.php`);
    const canvas = page.frameLocator("iframe[name=editor-canvas]");
    await canvas.getByRole("textbox", { name: "Add title" }).press("Enter");
    await insertBlock(page, "beziehung", "Beziehungskarte");
    await canvas.getByLabel("Beziehung suchen").waitFor();
  }
  await site.runPhp("delete_option( 'WPLANG' );");
}

/** Checks that PHP had nothing to say about the plugin. */
async function checkLog(site: WordPress): Promise<void> {
  const log = await site.runPhp("echo @file_get_contents( WP_CONTENT_DIR . '/debug.log' );");
  assert.deepEqual(
    log.split("\n").filter((line) => line.includes("plugins/entente")),
    [],
  );
}

/** Checks that a post keeps its card while the server fails, and that a page with several cards waits only once. */
async function checkFailures(page: Page, site: WordPress, server: FailingServer, post: string): Promise<void> {
  const several = ["de", "ru", "fa"].map((lang) => `[entente relation="no-tj" lang="${lang}"]`).join("\n\n");
  const many = await site.publishPost("Several cards", several);
  await page.goto(many);
  assert.equal(await page.locator("article.card").count(), 3);
  for (const state of ["dead", "slow", "garbage"] as const) {
    server.state = state;
    await site.runPhp(`foreach ( Entente\\WordPress\\card_options() as $name ) {
      update_option( $name, array( 'asked' => 0 ) + get_option( $name ), false );
    }`);
    server.requests = 0;
    await page.goto(many);
    assert.equal(await page.locator("article.card").count(), 3, state);
    // The server answers with garbage without any delay, so each card asks.
    assert.ok(server.requests <= (state === "garbage" ? 3 : 1), `${state}: ${server.requests} requests for one page`);
    await page.goto(post);
    assert.equal(await page.locator("article.card").count(), 1, state);
    assert.match((await page.locator(".entente-note").textContent()) ?? "", /Readers see the card from/);
  }
  server.state = "alive";
}

/** Deactivates and deletes the plugin, and checks that the post is readable and that nothing is left in the database. */
async function remove(page: Page, site: WordPress, post: string, hasBlock: boolean): Promise<void> {
  await site.runPhp(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    deactivate_plugins( 'entente/entente.php' );
    uninstall_plugin( 'entente/entente.php' );`);
  await page.goto(post);
  // WordPress shows shortcodes that it does not know as they were written.
  if (hasBlock)
    await page
      .locator("a[href*='/relations/no-tj']")
      .getByText(/Norway.*Tajikistan/)
      .waitFor();
  else await page.getByText(/\[entente relation=/).waitFor();
  const left = await site.runPhp(`
    global $wpdb;
    echo implode( ' ', $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%entente%'" ) );
    echo wp_next_scheduled( 'entente_clean_cards' ) ? ' entente_clean_cards' : '';`);
  assert.equal(left, "");
}
