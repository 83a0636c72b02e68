import type { Locator, Page } from "playwright-core";
import { type Ghost, owner } from "./site.ts";

/** Signs in to the admin area. */
export async function signIn(page: Page, { origin }: Ghost): Promise<void> {
  await page.goto(`${origin}/ghost/#/signin`);
  await page.locator("input[name=identification]").fill(owner.email);
  await page.locator("input[name=password]").fill(owner.password);
  await page.getByRole("button", { name: /sign in/i }).click();
  await page.waitForURL(({ hash }) => !hash.includes("signin"));
}

/** Opens the editor with a new post and puts the cursor into it. Returns the post's text. */
export async function newPost(page: Page, { origin }: Ghost, title: string): Promise<Locator> {
  await page.goto(`${origin}/ghost/#/editor/post`);
  // Otherwise, the editor still shows the previous post.
  await page.reload();
  await page.locator(".gh-editor-title").fill(title);
  const text = page.locator(".koenig-lexical [contenteditable=true]").first();
  await text.click();
  return text;
}

/** Pastes a text where the cursor is, as Ctrl+V does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("Control+V");
}

/** Inserts an HTML card by keyboard, and selects it. */
export async function insertHtml(page: Page, code: string): Promise<void> {
  await page.keyboard.type("/html");
  await page.locator("[data-kg-card-menu-item=HTML][data-kg-cardmenu-selected=true]").waitFor();
  await page.keyboard.press("Enter");
  await page.locator("[data-kg-card=html] .cm-content:focus").waitFor();
  await paste(page, code);
  await page.keyboard.press("Escape");
}

/** Shows the selected HTML card only on the web or only in e-mail, and continues after it. */
export async function showOnlyOn(page: Page, place: "web" | "email"): Promise<void> {
  await page.getByTestId("show-visibility").click();
  const other = place === "web" ? "email" : "web";
  const toggles = page.locator(`label[id^=visibility-toggle-${other}-]`);
  await toggles.first().waitFor();
  for (const toggle of await toggles.all()) await toggle.click();
  // Leaves the panel and starts a paragraph at the end.
  const text = page.locator(".koenig-lexical [contenteditable=true]").first();
  for (const key of ["Escape", "End", "Enter"]) await text.press(key);
  await toggles.first().waitFor({ state: "hidden" });
}

/** Publishes the post. */
export async function publish(page: Page): Promise<{ id: string; url: string }> {
  await page.getByRole("button", { name: /^Publish/ }).click();
  await page.getByRole("button", { name: "Continue, final review" }).click();
  const published = page.waitForResponse((answer) => answer.request().method() === "PUT" && answer.ok());
  // The button never stops moving, so that a click would wait for ever.
  await page.getByRole("button", { name: /^Publish post/ }).press("Enter");
  const { posts } = await (await published).json();
  await page.getByRole("button", { name: "Copy link" }).waitFor();
  return posts[0];
}
