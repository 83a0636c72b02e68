import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { Ghost } from "./site.ts";
import type { Way } from "./ways.ts";

/** Checks what programs that read feeds show of a post. */
export async function checkFeed(page: Page, { origin }: Ghost, way: Way): Promise<void> {
  const html = await page.evaluate(
    async ([url, title]) => {
      const feed = new DOMParser().parseFromString(await (await fetch(url ?? "")).text(), "text/xml");
      const item = [...feed.querySelectorAll("item")].find(
        (each) => each.querySelector("title")?.textContent === title,
      );
      return item?.getElementsByTagName("content:encoded")[0]?.textContent ?? "";
    },
    [`${origin}/rss/`, way.title],
  );
  await checkTexts(page, html, way, "feed");
}

/** Checks what programs that read e-mails show of a post. */
export async function checkEmail(page: Page, id: string, way: Way): Promise<void> {
  const html = await page.evaluate(async (post) => {
    const answer = await (await fetch(`/ghost/api/admin/email_previews/posts/${post}/`)).json();
    return String(answer.email_previews[0].html);
  }, id);
  const hasTemplate = way.codes.some(({ code, place }) => place === "both" && code.includes("<template"));
  assert.equal(html.includes("<template"), hasTemplate, `${way.name}: whether the fragment is in the e-mail`);
  await checkTexts(page, html, way, "email");
}

async function checkTexts(page: Page, html: string, way: Way, place: "feed" | "email"): Promise<void> {
  const shown = await page.evaluate((text) => {
    const content = new DOMParser().parseFromString(text, "text/html");
    // A parsed document has no shadow roots, and the text of a template is not part of it.
    for (const element of content.querySelectorAll("style, script, iframe")) element.remove();
    return (content.querySelector(".post-content, .post-content-sans-serif") ?? content.body).textContent.trim();
  }, html);
  if (way[place].length === 0) assert.equal(shown, "", `${way.name}: nothing in the ${place}`);
  for (const part of way[place])
    assert.ok(withSpaces(shown).includes(withSpaces(part)), `${way.name}: the ${place} contains “${part}”: ${shown}`);
}

function withSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
