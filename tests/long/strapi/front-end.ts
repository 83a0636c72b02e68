import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import { freePort } from "../../pages/free-port.ts";
import type { FailingServer } from "../failing-server.ts";
import { takePicture } from "../picture.ts";
import { watch } from "../watch.ts";
import { startProgram } from "./program.ts";
import type { Site } from "./site.ts";

/**
 * Opens a front end that shows the articles, while the Entente server is dead, and compares the compact card with what the server sent.
 * @param policy the front end's content security policy
 * @param fragment the card, as the server sent it
 */
export async function openFrontEnd(
  browser: Browser,
  site: Site,
  server: FailingServer,
  policy: string,
  fragment: string,
): Promise<void> {
  const port = await freePort();
  const program = await startProgram(["front-end.mjs"], "The front end has started", {
    cwd: site.folder,
    env: { ...process.env, STRAPI: site.origin, TOKEN: site.token, POLICY: policy, PORT: String(port) },
  });
  const origin = `http://127.0.0.1:${port}`;
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  const sent = await browser.newPage();
  const problems = watch(page, [origin]);
  try {
    // The first visit makes Strapi fetch the cards.
    await page.goto(origin);
    server.state = "dead";
    await page.goto(origin);
    await sent.setContent(fragment);
    const [shown, original] = [page, sent].map((each) => each.locator("article.card.compact").first());
    assert.ok(shown && original);
    assert.equal(await shown.textContent(), await original.textContent(), "The texts of the card are unchanged");
    const background = await shown.evaluate((card) => getComputedStyle(card).backgroundColor);
    assert.notEqual(background, "rgba(0, 0, 0, 0)", "The card has its styles");
    await page.getByText("An article with a card").evaluate((heading) => heading.scrollIntoView());
    await takePicture(page, "strapi-front-end");
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
    await sent.close();
    await program.stop();
    server.state = "alive";
  }
}
