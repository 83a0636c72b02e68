import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import type { FailingServer } from "../failing-server.ts";
import { takePicture } from "../picture.ts";
import { checkLanguages, checkMessages, createEntry, removeCard, signIn } from "./admin.ts";
import { articles, type Site, sql } from "./site.ts";

/** What the editor chooses. */
const options = { relation: "no-tj", lang: "de", layout: "compact" };

/** Creates an entry in Chromium, removes the card of another one, and checks what is stored. Returns the entry's id. */
export async function editEntries(browser: Browser, site: Site, server: FailingServer): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1400 } });
  page.setDefaultTimeout(60_000);
  try {
    await signIn(page, site.origin);
    const id = await createEntry(page, site, "An article with a card");
    const [stored] = sql(site.folder, "SELECT card FROM articles WHERE title LIKE '%with a card' AND published_at > 0");
    assert.deepEqual(JSON.parse(String(stored?.card)), options);
    const { html, page: address, ...rest } = (await articles(site, `/${id}`)).body.data.card;
    assert.deepEqual(rest, options);
    assert.match(html, /^<div class="entente-card"><div lang="de"/);
    assert.equal((await fetch(address)).status, 200);
    await page.goto("about:blank");
    await page.evaluate((text) => document.body.setHTMLUnsafe(text), html);
    await page.locator("article.card.compact").waitFor();
    console.log("an entry, by keyboard alone: saved, opened again and published, stored as a reference");

    const unknown = await articles(site, "", { title: "Nothing is known", card: { relation: "aa-bb" } });
    const { documentId, card } = unknown.body.data;
    assert.deepEqual(card, { relation: "aa-bb", lang: "en", html: "", page: null });
    await checkMessages(page, site, server, documentId);
    await removeCard(page, site, documentId);
    const [removed] = sql(
      site.folder,
      "SELECT card FROM articles WHERE title = 'Nothing is known' AND published_at IS NULL",
    );
    assert.equal(removed?.card, null);
    await checkLanguages(page, site);
    console.log("messages, removing a card, German and Norwegian: all as expected");
    return id;
  } catch (error) {
    await takePicture(page, "strapi-failure");
    throw error;
  } finally {
    await page.close();
  }
}
