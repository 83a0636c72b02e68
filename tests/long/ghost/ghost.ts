// Installs Ghost, inserts cards in its editor in every way that docs/cms/ghost.md describes, and checks what readers of the site, of its feed
// and of its e-mails see. Needs a built worker.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../pages/browser.ts";
import { type FailingServer, serveBehindFailing } from "../failing-server.ts";
import { takePicture } from "../picture.ts";
import { insertHtml, newPost, paste, publish, showOnlyOn, signIn } from "./editor.ts";
import { checkEmail, checkFeed } from "./messages.ts";
import { checkPost, hostsOf } from "./post.ts";
import { type Ghost, installGhost, startGhost } from "./site.ts";
import { type Way, waysOf } from "./ways.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-ghost-"));
try {
  const { server } = await serveBehindFailing(folder);
  // Chromium treats a page whose headers the test changes as one from the internet, which may not frame pages of this machine.
  const browser = await launchBrowser(["--disable-features=LocalNetworkAccessChecks"]);
  try {
    const site = join(folder, "site");
    const env = await installGhost(site);
    const ghost = await startGhost(site, env);
    try {
      console.log(`Ghost ${ghost.version} installed`);
      await tryGhost(browser, ghost, server);
    } finally {
      await ghost.stop();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function tryGhost(browser: Browser, ghost: Ghost, server: FailingServer): Promise<void> {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const admin = await context.newPage();
  admin.setDefaultTimeout(60_000);
  await signIn(admin, ghost);
  await pasteWhileDown(admin, ghost, server);

  const plain = await newPost(admin, ghost, "A fictitious post without a card");
  await plain.pressSequentially("A paragraph.");
  const { url: without } = await publish(admin);
  const usualHosts = await hostsOf(browser, without);

  for (const way of await waysOf(server.origin)) {
    await newPost(admin, ghost, way.title);
    await insert(admin, way);
    await takePicture(admin, `ghost-editor-${way.name}`);
    const { id, url } = await publish(admin);
    await checkPost(browser, url, way, server, usualHosts);
    await checkFeed(admin, ghost, way);
    await checkEmail(admin, id, way);
    console.log(`${way.name}: post, feed and e-mail as expected, with the server alive and dead`);
  }
  await context.close();
}

/** Inserts a card into the new post. */
async function insert(page: Page, { link, codes }: Way): Promise<void> {
  if (link !== null) {
    await paste(page, link);
    await page.getByTestId("bookmark-thumbnail").waitFor();
  }
  for (const { code, place } of codes) {
    await insertHtml(page, code);
    if (place !== "both") await showOnlyOn(page, place);
  }
}

/** Pastes a link that Ghost cannot read. @throws if it does not stay a link */
async function pasteWhileDown(page: Page, ghost: Ghost, server: FailingServer): Promise<void> {
  const url = `${server.origin}/relations/no-tj?lang=de`;
  for (const state of ["dead", "slow", "garbage"] as const) {
    server.state = state;
    const text = await newPost(page, ghost, `Fictitious: the server is ${state}`);
    const answer = page.waitForResponse((response) => response.url().includes("/oembed/"));
    await paste(page, url);
    const { errors } = await (await answer).json();
    await text.locator(`p > a[href="${url}"]`, { hasText: url }).waitFor();
    console.log(`a link pasted while the server is ${state} stays a link: ${errors[0].message}`);
  }
  server.state = "alive";
}
