// Installs the plugin from its ZIP into WordPress, as an editor would, and checks what readers get: from the block, the shortcode and the
// feed; while the server is down; and after the plugin is removed. Needs PHP, and a built worker. With SCREENSHOTS=FOLDER, pictures of the
// editor and of the post are stored there.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../pages/browser.ts";
import { type HttpsServer, serveHttps } from "../https-server.ts";
import { run } from "../step.ts";
import { signIn } from "./editors.ts";
import { requirePhp, startWordPress, type WordPress } from "./site.ts";

/** The versions whose editor has the block. */
const versionsWithBlock = ["6.3", "6.4", "6.5", "beta", "nightly"];

const zips = "dist/integrations";

/** A server between WordPress and Entente, which can fail. */
interface Relay {
  origin: string;
  state: "alive" | "dead" | "slow" | "garbage";
  stop(): void;
}

await requirePhp();
const folder = mkdtempSync(join(tmpdir(), "entente-plugin-"));
try {
  cpSync("tests/systems/wordpress", folder, { recursive: true });
  await run("npm", ["ci", "--ignore-scripts", "--loglevel=error", "--no-audit", "--no-fund"], { cwd: folder });
  await run("npm", ["run", "integrations", "--silent"]);
  const entente = await serveHttps(folder, { scheme: "http" });
  const relay = await startRelay(entente);
  const browser = await launchBrowser();
  try {
    for (const build of process.argv.length > 2 ? process.argv.slice(2) : versionsWithBlock) {
      const site = await startWordPress(folder, build, join(folder, build), entente);
      try {
        await tryPlugin(browser, site, relay);
        console.log(`WordPress ${site.version.padEnd(16)} plugin: all as expected`);
      } finally {
        await site.stop();
      }
    }
  } finally {
    await browser.close();
    relay.stop();
    await entente.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function startRelay({ host }: HttpsServer): Promise<Relay> {
  const relay: Relay = { origin: "", state: "alive", stop: () => server.close() };
  const server: Server = createServer((request, response) => {
    if (relay.state === "dead") return request.socket.destroy();
    if (relay.state === "slow") return;
    if (relay.state === "garbage") return response.end("<script>alert(1)</script>");
    return fetch(`http://${host}${request.url}`).then(
      async (answer) => response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer())),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  relay.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return relay;
}

async function tryPlugin(browser: Browser, site: WordPress, relay: Relay): Promise<void> {
  relay.state = "alive";
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  try {
    await signIn(page, site);
    await install(page, site);
    await enterSettings(page, site, relay.origin);
    const post = await publishBlock(page, site);
    await takePicture(page, `${site.version} plugin editor`);
    const reader = await browser.newContext();
    try {
      await checkReader(await reader.newPage(), site, post);
    } finally {
      await reader.close();
    }
    await checkOtherForms(page, site);
    await checkChangedPosts(page, site);
    await checkFailures(page, site, relay, post);
    await remove(page, site, post);
  } catch (error) {
    await takePicture(page, `${site.version} plugin failure`);
    throw error;
  } finally {
    await context.close();
  }
}

async function install(page: Page, { origin }: WordPress): Promise<void> {
  await page.goto(`${origin}/wp-admin/plugin-install.php?tab=upload`);
  const [zip = ""] = readdirSync(zips).filter((name) => name.startsWith("entente-wordpress-"));
  await page.locator("input[type=file]").setInputFiles(join(zips, zip));
  await page.getByRole("button", { name: "Install Now" }).click();
  await page.getByRole("link", { name: "Activate Plugin" }).click();
  await page.waitForURL(/plugins\.php/);
}

/** Enters the server's address, after values that are refused. */
async function enterSettings(page: Page, { origin }: WordPress, server: string): Promise<void> {
  const settings = `${origin}/wp-admin/options-general.php?page=entente`;
  for (const value of [server, "https://a.example/path", 'https://a.example"><script>alert(1)</script>']) {
    await page.goto(settings);
    await page.getByLabel("Address of the server").evaluate((input: HTMLInputElement) => {
      input.type = "text";
    });
    await page.getByLabel("Address of the server").fill(value);
    await page.getByRole("button", { name: "Save Changes" }).click();
    await page.locator(value === server ? "#setting-error-settings_updated" : "#setting-error-server").waitFor();
  }
  assert.equal(await page.getByLabel("Address of the server").inputValue(), server);
}

/** Inserts a block with the keyboard alone, and publishes the post. Returns its URL. */
async function publishBlock(page: Page, { origin }: WordPress): Promise<string> {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  const canvas = page.frameLocator("iframe[name=editor-canvas]");
  await canvas.getByRole("textbox", { name: "Add title" }).fill("A post with a card");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/relations");
  await page.getByRole("option", { name: "Relations card" }).waitFor();
  await page.keyboard.press("Enter");
  await canvas.getByLabel("Find a relation").waitFor();
  await page.keyboard.type("Norway Tajikistan");
  await canvas.getByRole("menuitem", { name: /Norway.*Tajikistan/ }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await canvas.locator(".entente-preview article").waitFor();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const panel = page.getByRole("region", { name: "Editor publish" });
  await panel.getByRole("button", { name: "Publish", exact: true }).click();
  return (await panel.getByRole("link", { name: "View Post" }).getAttribute("href")) ?? "";
}

/** Checks the post as a reader gets it: the texts of the card as Entente wrote them, and no request to anybody but the site. */
async function checkReader(page: Page, { origin }: WordPress, post: string): Promise<void> {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(post);
  const served = await cardText(page);
  await takePicture(page, `plugin post ${new URL(origin).port}`);
  const foreign = requests.filter(
    (url) => url.startsWith("http") && !url.startsWith(origin) && !url.includes("gravatar"),
  );
  assert.deepEqual(foreign, []);
  const fragment = await page.context().newPage();
  const original = await (await fetch(`${await serverOf(page)}/fragment/no-tj?lang=en`)).text();
  await fragment.setContent(original);
  assert.equal(served, await cardText(fragment));
  // A sentence with quotation marks and a hyphen, which WordPress would change in other texts.
  assert.match(served, /["'–-]/);
}

/** Returns the address of the server, from the link that a card has for browsers without shadow roots. */
async function serverOf(page: Page): Promise<string> {
  const link = page.locator("[lang] > a[href*='/relations/no-tj']").first();
  return new URL((await link.getAttribute("href")) ?? "").origin;
}

async function cardText(page: Page): Promise<string> {
  return page
    .locator("article.card")
    .first()
    .evaluate((card) => card.textContent ?? "");
}

/** Checks the shortcode, its hostile attributes, and the feed. */
async function checkOtherForms(page: Page, site: WordPress): Promise<void> {
  const shortcode = '[entente relation="no-tj" lang="de" layout="compact"]';
  await page.goto(await site.publishPost("A shortcode", `Before.\n\n${shortcode}\n\nAfter.`));
  assert.equal(await page.locator("article.card.compact").count(), 1);
  const hostile =
    '[entente relation="no-tj" lang="de" home=\'"><script>document.title="hacked"</script>\' colour="red"]';
  await page.goto(await site.publishPost("A hostile shortcode", hostile));
  assert.notEqual(await page.title(), "hacked");
  assert.match((await page.locator(".entente-note").textContent()) ?? "", /ignored: home, colour|ignored: .*colour/);
  const feed = await (await fetch(`${site.origin}/?feed=rss2`)).text();
  assert.match(feed, /<h2><a href="[^"]*no-tj[^"]*">Norwegen/);
  assert.ok(!feed.includes("shadowrootmode"));
}

/**
 * Checks the screen of posts with changed facts. The release was published after the posts were saved, as far as their dates tell, so each
 * of them shows facts that were added.
 */
async function checkChangedPosts(page: Page, site: WordPress): Promise<void> {
  const screen = `${site.origin}/wp-admin/tools.php?page=entente-changed-posts`;
  await page.goto(screen);
  await page.getByText("No post shows a fact that has changed.").waitFor();
  await site.runPhp(`
    global $wpdb;
    $wpdb->query( "UPDATE $wpdb->posts SET post_modified_gmt = '2000-01-01 00:00:00', post_modified = '2000-01-01 00:00:00'" );`);
  await page.goto(screen);
  await page.locator("tbody tr").first().waitFor();
  await takePicture(page, `${site.version} changed posts`);
  const titles = await page.locator("a.row-title").allTextContents();
  assert.deepEqual(titles.sort(), ["A hostile shortcode", "A post with a card", "A shortcode"]);
  assert.match((await page.locator("tbody tr").first().textContent()) ?? "", /Norway.*Tajikistan/);
  // Saving the posts again removes them from the list.
  await site.runPhp(`
    foreach ( get_posts( array( 'numberposts' => -1 ) ) as $post ) {
      wp_update_post( array( 'ID' => $post->ID, 'post_content' => wp_slash( $post->post_content ) ) );
    }`);
  await page.goto(screen);
  await page.getByText("No post shows a fact that has changed.").waitFor();
}

/** Checks that a post keeps its card while the server fails, and that its page does not wait for long. */
async function checkFailures(page: Page, site: WordPress, relay: Relay, post: string): Promise<void> {
  for (const state of ["dead", "slow", "garbage"] as const) {
    relay.state = state;
    await site.runPhp(`foreach ( Entente\\WordPress\\card_options() as $name ) {
      update_option( $name, array( 'next' => 0 ) + get_option( $name ), false );
    }`);
    const start = Date.now();
    await page.goto(post);
    assert.ok(Date.now() - start < 10_000, `${state}: the page took ${Date.now() - start} ms`);
    assert.equal(await page.locator("article.card").count(), 1, state);
    assert.match((await page.locator(".entente-note").textContent()) ?? "", /Readers see the card of/);
  }
  relay.state = "alive";
}

/** Deactivates and deletes the plugin, and checks that the post is readable and that nothing is left in the database. */
async function remove(page: Page, site: WordPress, post: string): Promise<void> {
  await site.runPhp(`
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    deactivate_plugins( 'entente/entente.php' );
    uninstall_plugin( 'entente/entente.php' );`);
  await page.goto(post);
  assert.match((await page.locator("a[href*='/relations/no-tj']").first().textContent()) ?? "", /Norway.*Tajikistan/);
  const left = await site.runPhp(`
    global $wpdb;
    echo implode( ' ', $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%entente%'" ) );
    echo wp_next_scheduled( 'entente_clean_cards' ) ? ' entente_clean_cards' : '';`);
  assert.equal(left, "");
}

async function takePicture(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS)
    await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`), fullPage: true });
}
