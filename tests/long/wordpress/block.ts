import assert from "node:assert/strict";
import type { FrameLocator, Page } from "playwright-core";
import { takePicture } from "../picture.ts";
import type { WordPress } from "./site.ts";

/** Inserts a block with the keyboard alone, changes its mind, and publishes the post. Returns its URL. */
export async function publishBlock(page: Page, { origin, version }: WordPress, title: string): Promise<string> {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  const canvas = page.frameLocator("iframe[name=editor-canvas]");
  await startPost(page, canvas, title);
  await canvas.getByLabel("Find a relation").and(canvas.locator(":focus")).waitFor();
  await page.keyboard.type("Kazakhstan Norway");
  // Before the answer has come.
  await page.keyboard.press("Enter");
  await canvas.locator(".entente-preview article").waitFor();
  await canvas.locator("[data-type='entente/card']:focus").waitFor();

  await page.getByRole("button", { name: "Choose another" }).click();
  await canvas.locator("input:focus").waitFor();
  await canvas.getByRole("button", { name: "Cancel" }).click();
  await canvas.locator("[data-type='entente/card']:focus").waitFor();
  await page.getByRole("button", { name: "Choose another" }).click();
  await canvas.locator("input:focus").waitFor();
  await page.keyboard.type("Norway Tajikistan");
  await canvas
    .getByRole("menuitem")
    .first()
    .getByText(/Norway.*Tajikistan/)
    .waitFor();
  assert.match(await cardTitle(canvas), /Kazakhstan/, "The earlier card stays until another one is chosen");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await canvas.locator("article", { hasText: "Tajikistan" }).waitFor();
  await canvas.locator("[data-type='entente/card']:focus").waitFor();
  await takePicture(page, `${version} plugin editor`);
  await checkSidebar(page, canvas);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const panel = page.getByRole("region", { name: "Editor publish" });
  await panel.getByRole("button", { name: "Publish", exact: true }).click();
  return (await panel.getByRole("link", { name: "View Post" }).getAttribute("href")) ?? "";
}

/** Checks that a block without a server leads to the settings in a new tab, so that the post stays. */
export async function checkWithoutServer(page: Page, { origin }: WordPress): Promise<void> {
  await page.goto(`${origin}/wp-admin/post-new.php`);
  const canvas = page.frameLocator("iframe[name=editor-canvas]");
  // WordPress welcomes a user only once.
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await startPost(page, canvas, "Without a server");
  const link = canvas.getByRole("link", { name: "Open the settings" });
  const [tab] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  await tab.getByLabel("Server address").waitFor();
  await tab.close();
  await link.waitFor();
}

/** Inserts the block where the cursor is, with the keyboard: types the start of its name, and chooses it once it is the first in the list. */
export async function insertBlock(page: Page, typed: string, name: string): Promise<void> {
  await page.keyboard.type(`/${typed}`);
  // The list is of what was typed a moment ago, so the block may be in it behind others.
  await page.getByRole("option", { name, selected: true }).waitFor();
  await page.keyboard.press("Enter");
}

async function startPost(page: Page, canvas: FrameLocator, title: string): Promise<void> {
  await canvas.getByRole("textbox", { name: "Add title" }).fill(title);
  await page.keyboard.press("Enter");
  await insertBlock(page, "relations", "Relations card");
}

/** Checks what the sidebar offers: names of states, dates that are days, numbers of releases, the card's order, and contrast. */
async function checkSidebar(page: Page, canvas: FrameLocator): Promise<void> {
  const home = page.getByLabel("State named first");
  assert.deepEqual(await home.locator("option").allTextContents(), ["Norway", "Tajikistan"]);
  const meetings = page.getByLabel("A single fact").locator("optgroup[label='Visits and meetings'] option");
  const years = (await meetings.allTextContents()).map((title) => Number(/\b\d{4}\b/.exec(title)?.[0]));
  assert.ok(years.length > 2 && !years.includes(Number.NaN), `${years}`);
  assert.deepEqual(
    years,
    years.toSorted((one, other) => other - one),
  );

  await page.getByRole("button", { name: "Time", exact: true }).click();
  const day = page.getByLabel("As of");
  await day.pressSequentially("13");
  await day.blur();
  assert.equal(await selectedAttribute(page, "asOf"), "", "An incomplete date is not stored");
  await day.fill("2013-06-01");
  await canvas.locator("article", { hasText: "1 June 2013" }).waitFor();
  await day.fill("");
  assert.match((await page.getByLabel("Release").locator("option").nth(1).textContent()) ?? "", /^\d+ – .*\d{4}$/);

  const colours = { background: "#000000", text: "#222222" };
  await setAttributes(page, colours);
  await page.locator(".block-editor-contrast-checker").waitFor();
  await setAttributes(page, { background: "", text: "" });
  await canvas.locator("article:not(:has-text('1 June 2013'))").waitFor();
}

async function cardTitle(canvas: FrameLocator): Promise<string> {
  return (await canvas.locator(".entente-preview article .title").first().textContent()) ?? "";
}

async function selectedAttribute(page: Page, name: string): Promise<unknown> {
  return page.evaluate(
    (attribute) => window.wp.data.select("core/block-editor").getSelectedBlock()?.attributes[attribute],
    name,
  );
}

async function setAttributes(page: Page, attributes: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((changed) => {
    const { clientId } = window.wp.data.select("core/block-editor").getSelectedBlock() ?? { clientId: "" };
    window.wp.data.dispatch("core/block-editor").updateBlockAttributes(clientId, changed);
  }, attributes);
}
