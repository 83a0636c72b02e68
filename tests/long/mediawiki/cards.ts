import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { FailingServer } from "../failing-server.ts";
import { watch } from "../watch.ts";
import type { MediaWiki } from "./site.ts";

export const languages = ["de", "en", "nb", "ru", "tg", "fa"];

/** Returns the tag for an option string such as `lang=en&layout=compact`. */
export function tag(options: string): string {
  return `<relations-card relation="no-tj" ${options.replace(/(\w+)=([^&]+)&?/g, '$1="$2" ')}/>`;
}

/** Returns the cards on a page. */
export const cardsOn = (page: Page) => page.locator("article.card");

/** Returns the fragment for an option string, as the server sends it. */
export async function fragment({ origin }: FailingServer, options: string): Promise<string> {
  const answer = await fetch(`${origin}/fragment/no-tj?${options}`);
  assert.equal(answer.status, 200, options);
  return (await answer.text()).trim();
}

/** Checks that a page contains exactly these cards in this order, with the very characters that the server sent. */
export async function checkCards(url: string, server: FailingServer, options: readonly string[]): Promise<string> {
  const html = await (await fetch(url)).text();
  let end = 0;
  for (const each of options) {
    const found = html.indexOf(await fragment(server, each), end);
    assert.ok(found > 0, `${url} has the card with ${each}`);
    end = found + 1;
  }
  assert.equal(html.split('<template shadowrootmode="open">').length - 1, options.length, `${url} has no other cards`);
  return html;
}

/** Collects what a page of the wiki should not do. */
export function watchPage(page: Page, { origin }: MediaWiki): string[] {
  return watch(page, [origin, "data:", "blob:"]);
}
