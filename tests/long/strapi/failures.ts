import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import type { FailingServer } from "../failing-server.ts";
import { articles, type Site } from "./site.ts";

/** Milliseconds that an answer of the REST API may take: if it waits for the Entente server, and if it does not. */
const [waiting, fast] = [4000, 1000];

/** Checks that Strapi, started while the server is dead, answers with links, and with cards once the server is back. */
export async function checkFirstRequest(site: Site, server: FailingServer): Promise<void> {
  assert.equal(server.state, "dead");
  const card = { relation: "no-tj", lang: "en" };
  const { status, body, duration } = await articles(site, "", { title: "Saved while the server is dead", card });
  assert.equal(status, 201, JSON.stringify(body));
  assert.ok(duration < waiting, `The first answer took ${duration} ms`);
  const page = `${server.origin}/relations/no-tj?lang=en`;
  const html = `<div class="entente-card"><p><a href="${page}">${page}</a></p></div>`;
  assert.deepEqual(body.data.card, { ...card, html, page });
  server.state = "alive";
  // The server's first answers are slower. On a busy machine, they can take longer than Strapi waits.
  await fetch(`${server.origin}/fragment/no-tj?lang=en`);
  await poll(async () => (await firstCard(site, waiting)).includes("<template"));
}

/** Checks that the answers stay the same while the server fails, and that only the first ones wait for it. */
export async function checkFailures(site: Site, server: FailingServer): Promise<void> {
  const before = await firstCard(site, waiting);
  assert.match(before, /<template/);
  for (const state of ["dead", "slow", "garbage"] as const) {
    server.state = state;
    // Strapi notices the failure, and then asks twice in the background.
    for (const longest of [waiting, fast, fast]) {
      server.requests = 0;
      await poll(async () => {
        assert.equal(await firstCard(site, longest), before, `${state}: the card stays the same`);
        return server.requests > 0;
      });
    }
  }
}

/** Returns the HTML of the oldest article's card. @throws if the answer takes longer than a number of milliseconds */
export async function firstCard(site: Site, longest = fast): Promise<string> {
  const { status, body, duration } = await articles(site, "?sort=id");
  assert.equal(status, 200, JSON.stringify(body));
  assert.ok(duration < longest, `An answer took ${duration} ms`);
  return body.data[0].card.html;
}

/** Repeats a check until it returns true. */
async function poll(check: () => Promise<boolean>): Promise<void> {
  while (!(await check())) await delay(50);
}
