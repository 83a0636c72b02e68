import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { FailingServer } from "../failing-server.ts";

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

/** Collects what a page should not do: requests to other sites, and messages on the console, such as those about its policy. */
export function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
      problems.push(`A request to another site: ${request.url()}`);
  });
  return problems;
}
