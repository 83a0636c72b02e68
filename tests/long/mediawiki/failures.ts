import assert from "node:assert/strict";
import type { Browser } from "playwright-core";
import type { Release } from "../../../data/pipeline/release/build-release.ts";
import type { FailingServer } from "../failing-server.ts";
import type { HttpsServer } from "../https-server.ts";
import { publishRelease } from "../wordpress/changed-posts.ts";
import { cardsOn, fragment, languages, tag } from "./cards.ts";
import { ourSettings, parse } from "./settings.ts";
import type { MediaWiki } from "./site.ts";

/** The options of twenty cards, each with another path. */
const twenty = Array.from({ length: 20 }, (_, index) => {
  const lang = languages[index % languages.length];
  return `lang=${lang}&layout=compact&heading=${1 + Math.floor(index / languages.length)}`;
});

/** Checks a page with twenty cards while the server fails: before the cards were ever shown, and after. */
export async function checkFailures(browser: Browser, site: MediaWiki, server: FailingServer): Promise<void> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  // Routes switch off the browser's cache. With it, a visit within the same second as the one before gets no new page.
  await page.route("**", (route) => route.continue());
  const neverSeen = twenty.map((options) => options.replace("compact", "full"));
  try {
    for (const state of ["dead", "slow"] as const) {
      await site.age();
      server.state = state;
      const url = await site.save("Never seen", `Text\n${neverSeen.map(tag).join("\n")}`);
      await site.age();
      assert.deepEqual(await visit(url), { cards: 0, requests: 1, expiry: 60 }, state);
      const { html, categories } = await parse(site, tag(neverSeen[0] ?? ""), { preview: "1" });
      assert.match(html, /The server is not responding. There is no earlier card to show./);
      assert.deepEqual(categories, [], "The editor need not correct anything");
    }
    server.state = "alive";
    await site.age();
    // The server's first answers are slower. On a busy machine, they can take longer than a wiki waits.
    for (const options of twenty) await fragment(server, options);
    const url = await site.save("Twenty cards", twenty.map(tag).join("\n"));
    const { cards, expiry } = await visit(url);
    assert.equal(cards, 20);
    assert.ok(expiry > 3000 && expiry <= 3600, `${expiry} s`);
    for (const state of ["dead", "slow", "garbage"] as const) {
      assert.ok((await site.age()) >= 20);
      server.state = state;
      // The server answers with garbage without any delay, so each card asks.
      const requests = state === "garbage" ? 20 : 1;
      assert.deepEqual(await visit(url), { cards: 20, requests, expiry: 60 }, state);
      assert.deepEqual(await visit(url), { cards: 20, requests: 0, expiry: 60 }, `${state}, the second visit`);
      const { html } = await parse(site, tag(twenty[0] ?? ""), { preview: "1" });
      assert.match(html, /(not responding|not a card).* Readers see the card from \d\d:\d\d, \d/);
    }
  } finally {
    server.state = "alive";
    await site.age();
    await page.close();
  }

  /** Opens a page. Returns how many cards it shows, how often the wiki asked the server, and for how many seconds the page is cached. */
  async function visit(url: string) {
    server.requests = 0;
    await page.goto(url);
    const expiry = Number(/Cache expiry: (\d+)/.exec(await page.content())?.[1]);
    assert.equal(await page.locator(".entente-note").count(), 0);
    return { cards: await cardsOn(page).count(), requests: server.requests, expiry };
  }
}

/** Publishes a change, and checks that a browser which has the page already shows it, and that the wiki asks once per cache time at most. */
export async function checkChange(
  browser: Browser,
  site: MediaWiki,
  server: FailingServer,
  entente: HttpsServer,
  releases: readonly [Release, Release],
): Promise<void> {
  const page = await browser.newPage();
  const lifetime = 5;
  site.configure(`${ourSettings(server)}$wgEntenteCacheSeconds = ${lifetime};`);
  try {
    const url = await site.save("A changed fact", tag("lang=en"));
    const waitFor = async (text: string) => {
      const deadline = Date.now() + 30_000;
      for (let shown: string | null = ""; !shown?.includes(text); shown = await cardsOn(page).textContent()) {
        assert.ok(Date.now() < deadline, `The page shows ${text}`);
        await page.goto(url);
      }
    };
    await waitFor(await publishRelease(entente, releases, 1));
    const after = await publishRelease(entente, releases, 0);
    const start = Date.now();
    server.requests = 0;
    await waitFor(after);
    const most = Math.ceil((Date.now() - start) / 1000 / lifetime) + 1;
    assert.ok(server.requests <= most, `${server.requests} requests instead of at most ${most}`);
  } finally {
    site.configure(ourSettings(server));
    await page.close();
  }
}
