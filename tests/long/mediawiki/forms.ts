import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import type { FailingServer } from "../failing-server.ts";
import { cardsOn, checkCards, fragment, tag, watchPage } from "./cards.ts";
import type { MediaWiki } from "./site.ts";

/** Checks the other forms in which MediaWiki gives a page: for print, for phones, without the skin, from its APIs and in feeds. */
export async function checkForms(browser: Browser, site: MediaWiki, server: FailingServer): Promise<void> {
  const url = await site.save("Forms", tag("lang=de"));
  const index = `${site.origin}/index.php?title=Forms`;
  for (const query of ["printable=yes", "oldid=0", "useskin=monobook", "useskin=timeless"])
    await checkCards(`${index}&${query}`, server, ["lang=de"]);
  const api = await fetch(`${site.origin}/api.php?action=parse&page=Forms&prop=text&format=json&formatversion=2`);
  assert.ok((await api.json()).parse.text.includes(await fragment(server, "lang=de")));

  const page = await browser.newPage({ viewport: { width: 375, height: 700 } });
  const problems = watchPage(page, site);
  try {
    await page.goto(`${index}&useskin=minerva`);
    const width = await cardsOn(page).evaluate((card) => [card.getBoundingClientRect().right, innerWidth]);
    assert.ok((width[0] ?? NaN) <= (width[1] ?? NaN), `The card ends at ${width.join(" of ")}px`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 375);
    await page.goto(url);
    await page.emulateMedia({ media: "print" });
    assert.ok(await cardsOn(page).isVisible());
    await page.emulateMedia({ media: null });
    const text = await cardsOn(page).evaluate((card) => card.textContent);
    // These write tags in another way, but with the same texts.
    for (const other of [`${index}&action=render`, `${site.origin}/rest.php/v1/page/Forms/html`]) {
      await page.goto(other);
      assert.equal(await cardsOn(page).evaluate((card) => card.textContent), text, other);
    }
    const feeds = ["Special:RecentChanges&feed=atom", "Special:RecentChanges&feed=rss", "Special:NewPages&feed=atom"];
    await page.goto(url);
    for (const feed of feeds) {
      const xml = await (await fetch(`${site.origin}/index.php?title=${feed}`)).text();
      assert.match(xml, /<(entry|item)>/);
      const errors = (text: string) =>
        new DOMParser().parseFromString(text, "text/xml").querySelectorAll("parsererror").length;
      assert.equal(await page.evaluate(errors, xml), 0, feed);
    }
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
  }
}
