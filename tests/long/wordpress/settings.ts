import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { WordPress } from "./site.ts";

/** Enters the server's address, after addresses that are refused and ones that are stored with a warning. */
export async function enterSettings(page: Page, site: WordPress, server: string): Promise<void> {
  await enterAddress(page, site, "", "Saved without a server address", "");
  await enterAddress(page, site, server, "Settings saved.", server);
  await enterAddress(page, site, "https://a.example/path", "is not the address of a server", server);
  await enterAddress(page, site, 'https://a.example"><script>alert(1)</script>', "is not the address", server);
  // WordPress itself, which answers, but not as Entente.
  await enterAddress(page, site, site.origin, "not as an Entente server", server);
}

/** Checks that a dead server is stored with a warning, and that the post keeps its card meanwhile. */
export async function checkDeadServer(page: Page, site: WordPress, server: string, post: string): Promise<void> {
  // Nothing listens on port 1.
  const dead = "http://localhost:1";
  await enterAddress(page, site, dead, `Saved, but ${dead} did not answer`, dead);
  await page.goto(post);
  assert.equal(await page.locator("article.card").count(), 1, "The card stays when the address is of a dead server");
  assert.match((await page.locator(".entente-note").textContent()) ?? "", /Readers see the card from/);
  await enterAddress(page, site, server, "Settings saved.", server);
  await page.goto(post);
  assert.equal(await page.locator(".entente-note").count(), 0);
}

/** Enters an address, and checks what WordPress says and then shows as the stored address. */
async function enterAddress(
  page: Page,
  { origin }: WordPress,
  value: string,
  message: string,
  stored: string,
): Promise<void> {
  await page.goto(`${origin}/wp-admin/options-general.php?page=entente`);
  const field = page.getByLabel("Server address");
  // The browser would refuse some of them.
  await field.evaluate((input: HTMLInputElement) => {
    input.type = "text";
  });
  await field.fill(value);
  await page.getByRole("button", { name: "Save Changes" }).click();
  await page.locator(".settings-error").first().waitFor();
  const notices = await page.locator(".settings-error").allTextContents();
  assert.equal(notices.length, 1, notices.join());
  assert.ok(notices[0]?.includes(message), notices[0]);
  assert.equal(await field.inputValue(), stored);
}
