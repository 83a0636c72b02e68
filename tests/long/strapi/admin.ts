import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { FailingServer } from "../failing-server.ts";
import { takePicture } from "../picture.ts";
import type { Program } from "./program.ts";
import { editor, type Site, started } from "./site.ts";

const list = "admin/content-manager/collection-types/api::article.article";

/** Signs in. */
export async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/admin/auth/login`);
  await page.getByLabel("Email").fill(editor.email);
  await page.locator("input[name=password]").fill(editor.password);
  await page.getByRole("button", { name: "Login" }).click();
  await page.getByRole("link", { name: "Content Manager" }).first().waitFor();
}

/** Adds the field to the articles, in a Strapi in development mode, which then restarts. */
export async function addField(page: Page, origin: string, program: Program): Promise<void> {
  await page.goto(`${origin}/admin/plugins/content-type-builder/content-types/api::article.article`);
  await page.getByRole("button", { name: "Skip", exact: true }).click();
  await page.getByRole("button", { name: "Add another field", exact: true }).click();
  await page.getByRole("tab", { name: "Custom" }).click();
  await page.getByRole("button", { name: "Relations card" }).click();
  await page.getByLabel("Name", { exact: true }).fill("card");
  await page.getByRole("tab", { name: "Advanced settings" }).click();
  await page.getByLabel("Required field").waitFor();
  await page.getByRole("button", { name: "Finish" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await program.printed(started, 2);
}

/** Opens an entry, and waits until the form is shown. */
async function openEntry(page: Page, { origin }: Site, id: string): Promise<void> {
  await page.goto(`${origin}/${list}/${id}`);
  await page.locator("input[name=title]").waitFor();
}

/** Creates an entry with a card, and publishes it, with the keyboard alone. Returns the entry's id. */
export async function createEntry(page: Page, site: Site, title: string): Promise<string> {
  await openEntry(page, site, "create");
  await page.locator("input[name=title]").focus();
  await page.keyboard.type(title);
  for (let fields = 0; fields < 10 && !(await focused(page, "Find a relation")); fields += 1)
    await page.keyboard.press("Tab");
  assert.equal(await focused(page, "Find a relation"), true);
  await page.keyboard.type("Norway Tajikistan");
  await page.getByRole("option").first().getByText("Norway – Tajikistan").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.locator("[role=option][data-highlighted]").waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".entente-preview article").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await choose(page, "Language", "Deutsch");
  await page.keyboard.press("Tab");
  await choose(page, "Layout", "The essentials");
  await page.locator(".entente-preview article.compact").waitFor();
  await page.getByText("Norwegen – Tadschikistan", { exact: true }).first().waitFor();
  await takePicture(page, "strapi-admin");
  await pressButton(page, "Save");
  await page.getByText("Saved document").waitFor();
  const [, id = ""] = /article\/(\w{24})/.exec(page.url()) ?? [];

  await openEntry(page, site, id);
  await page.locator(".entente-preview article.compact").waitFor();
  assert.match((await page.getByRole("combobox", { name: "Language" }).textContent()) ?? "", /Deutsch/);
  await pressButton(page, "Publish");
  await page.getByText("Published document").waitFor();
  return id;
}

/** Removes the card of an entry, with the keyboard alone, and saves. */
export async function removeCard(page: Page, site: Site, id: string): Promise<void> {
  await openEntry(page, site, id);
  await pressButton(page, "Remove the card");
  assert.equal(await focused(page, "Find a relation"), true);
  await pressButton(page, "Save");
  await page.getByText("Saved document").waitFor();
}

/** Checks what editors read about relations that do not exist, and while the server is down. */
export async function checkMessages(page: Page, site: Site, server: FailingServer, unknown: string): Promise<void> {
  await openEntry(page, site, unknown);
  await page.getByText("There is no card: ").waitFor();
  server.state = "dead";
  await openEntry(page, site, unknown);
  await page.getByText("Readers see the last good card").waitFor();
  await openEntry(page, site, "create");
  await page.getByLabel("Find a relation").fill("Norway");
  await page.getByText("The Entente server did not respond.").waitFor();
  server.state = "alive";
  await page.getByLabel("Find a relation").fill("Nowhere");
  await page.getByText("Nothing found.").waitFor();
}

/** Checks that German and Norwegian editors read their languages. */
export async function checkLanguages(page: Page, site: Site): Promise<void> {
  for (const [language, label] of [
    ["de", "Beziehung suchen"],
    ["no", "Finn en forbindelse"],
  ] as const) {
    await page.evaluate((value) => localStorage.setItem("strapi-admin-language", value), language);
    await openEntry(page, site, "create");
    await page.getByLabel(label).waitFor();
  }
  await page.evaluate(() => localStorage.removeItem("strapi-admin-language"));
}

/** Chooses an option by keyboard. The list has the focus, and its first option is selected. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  assert.equal(await focused(page, label), true, `${label} has the focus`);
  await page.keyboard.press("Enter");
  const options = page.getByRole("option");
  await options.getByText(option).waitFor();
  const labels = await options.allTextContents();
  for (let index = 0; index <= labels.indexOf(option); index += 1) {
    if (index > 0) await page.keyboard.press("ArrowDown");
    await options.nth(index).and(page.locator(":focus")).waitFor();
  }
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: label }).getByText(option).waitFor();
}

async function pressButton(page: Page, name: string): Promise<void> {
  const button = page.getByRole("button", { name, exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
}

/** Returns whether the field with a label has the focus. */
function focused(page: Page, label: string): Promise<boolean> {
  return page.getByLabel(label, { exact: true }).evaluate((field) => field === document.activeElement);
}
