import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import type { FailingServer } from "../failing-server.ts";
import { takePicture } from "../picture.ts";
import { cardsOn, checkCards, fragment, watchPage } from "./cards.ts";
import type { MediaWiki } from "./site.ts";

const title = "Norway and Tajikistan";
const tag = '<relations-card relation="no-tj" layout="compact" />';
const category = "Pages with errors in relations cards";

/** Signs in. */
export async function signIn(page: Page, { origin }: MediaWiki): Promise<void> {
  await page.goto(`${origin}/index.php/Special:UserLogin`);
  await page.getByLabel("Username").fill("Editor");
  await page.getByLabel("Password", { exact: true }).fill("fictitious password");
  await page.getByRole("button", { name: "Log in" }).click();
  await page.getByRole("link", { name: "Log out" }).first().waitFor({ state: "attached" });
}

/** Opens a page in the editor, and shows the preview of a text. */
export async function preview(page: Page, { origin }: MediaWiki, name: string, wikitext: string): Promise<void> {
  await page.goto(`${origin}/index.php?title=${encodeURIComponent(name)}&action=edit`);
  await page.locator("#wpTextbox1").fill(wikitext);
  await page.getByRole("button", { name: "Show preview" }).click();
  await page.getByText("Remember that this is only a preview").waitFor();
}

/** Checks what an editor sees in the preview, and that the page is then in the category until it is corrected. */
export async function checkEditor(browser: Browser, site: MediaWiki): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const page = await context.newPage();
  try {
    // MediaWiki's own login form causes a warning.
    await signIn(page, site);
    const problems = watchPage(page, site);
    const note = page.locator(".entente-note");
    for (const [wrong, message, cards] of [
      ['<relations-card relation="norway" />', /Choose a relation: two country codes/, 0],
      ["<relations-card />", /Choose a relation/, 0],
      ['<relations-card relation="no-tj" lang="xx" colour="red" />', /are ignored: lang, colour$/, 1],
      [
        '<relations-card relation="no-tj" fact="fictitious" />',
        /^Entente \(shown only in the preview\): Unknown fact/,
        0,
      ],
      ['<relations-card relation="no-tj" asOf="2016-02-31" />', /There is no 31.February.2016/, 0],
    ] as const) {
      await preview(page, site, title, `Text before.\n\n${wrong}\n\nText after.`);
      assert.match((await note.textContent())?.trim() ?? "", message);
      assert.equal(await cardsOn(page).count(), cards, wrong);
      assert.equal(await note.evaluate((element) => element.classList.contains("error")), true);
    }
    const text = "Both states publish these facts, which are real; the wiki is fictitious.\n\n";
    await preview(page, site, title, `${text}${tag.replace(" />", ' colour="red" />')}`);
    await cardsOn(page).waitFor();
    await takePicture(page, "mediawiki preview");
    await page.locator("#wpSave").click();
    await cardsOn(page).waitFor();
    assert.equal(await note.count(), 0, "Readers do not see the message");
    await page.getByRole("link", { name: category }).waitFor();
    await preview(page, site, title, text + tag);
    assert.equal(await note.count(), 0);
    await page.locator("#wpSave").click();
    await cardsOn(page).waitFor();
    assert.equal(await page.getByRole("link", { name: category }).count(), 0);
    await page.goto(`${site.origin}/index.php/Special:TrackingCategories`);
    await page.getByText("The preview of the page says what is wrong.").waitFor();
    await page.goto(`${site.origin}/index.php/Special:PagesWithProp/entente-cards`);
    await page.getByRole("link", { name: title }).waitFor();
    assert.deepEqual(problems, []);
  } finally {
    await context.close();
  }
}

/** Checks the saved page as readers get it, while the server is dead. */
export async function checkReader(browser: Browser, site: MediaWiki, server: FailingServer): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
  const [page, original] = [await context.newPage(), await context.newPage()];
  const problems = watchPage(page, site);
  try {
    const url = `${site.origin}/index.php/${title.replaceAll(" ", "_")}`;
    const sent = await fragment(server, "lang=en&layout=compact");
    await checkCards(url, server, ["lang=en&layout=compact"]);
    server.state = "dead";
    const response = await page.goto(url);
    const policy = response?.headers()["content-security-policy"] ?? "";
    assert.match(policy, /default-src 'self'/);
    assert.doesNotMatch(policy.replace(/style-src [^;]*/, ""), /unsafe-inline/);
    const shown = await cardsOn(page).evaluate((card) => card.outerHTML);
    const background = await cardsOn(page).evaluate((card) => getComputedStyle(card).backgroundColor);
    assert.notEqual(background, "rgba(0, 0, 0, 0)", "The card has its styles");
    await takePicture(page, "mediawiki page");
    assert.deepEqual(problems, []);
    await original.setContent(sent);
    assert.equal(shown, await cardsOn(original).evaluate((card) => card.outerHTML), "The browser reads the same card");
  } finally {
    server.state = "alive";
    await context.close();
  }
}
