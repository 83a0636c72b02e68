import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { RenewedCards } from "../../integrations/core/renewed-cards.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { card, serveFictitiousCards } from "./fictitious-server.ts";

let messages: string[];
let cards: RenewedCards;
const server = await serveFictitiousCards();
const attributes = { relation: "no-tj" };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  messages = [];
  server.answer = (response) => response.end(card("Earlier"));
  server.requests = [];
  const report = (message: string) => messages.push(message);
  cards = new RenewedCards({ server: server.origin, folder: join(temporaryFolder(), "cards"), report }, 3600);
});

afterEach(() => {
  vi.useRealTimers();
});

afterAll(server.stop);

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

test("a card is requested again after its lifetime, and not before", async () => {
  expect(await cards.render(attributes)).toContain("Earlier");
  server.answer = (response) => response.end(card("Later"));
  later(3599);
  expect(await cards.render(attributes)).toContain("Earlier");
  later(1);
  expect(await cards.render(attributes)).toContain("Later");
  expect(server.requests).toHaveLength(2);
});

test("a server that is down is asked once a minute, and only the first request waits for it", async () => {
  await cards.render(attributes);
  server.answer = () => undefined;
  later(3600);
  const start = performance.now();
  expect(await cards.render(attributes)).toContain("Earlier");
  expect(performance.now() - start).toBeGreaterThan(1500);

  for (const minute of [1, 2]) {
    for (let second = 0; second < 60; second += 1) {
      const before = performance.now();
      expect(await cards.render(attributes)).toContain("Earlier");
      expect(performance.now() - before).toBeLessThan(500);
      later(1);
    }
    // The card, the failure, then one attempt per further minute in the background, which may not have arrived yet.
    await vi.waitFor(() => expect(server.requests).toHaveLength(minute + 1));
  }
  expect(messages).toEqual([
    expect.stringContaining("returned no card"),
    expect.stringContaining("shows the last good card"),
  ]);
});

test("while the server sends something else, only one card is requested a minute, in the background", async () => {
  const all = ["de", "en", "nb", "ru", "tg", "fa"].map((lang) => ({ ...attributes, lang }));
  const renderAll = () => Promise.all(all.map((each) => cards.render(each)));
  await renderAll();
  server.answer = (response) => response.end("not a card");
  later(3600);
  await renderAll();
  later(60);
  await renderAll();
  // All cards, all failures, and one attempt in the background.
  await vi.waitFor(() => expect(server.requests).toHaveLength(2 * all.length + 1));
});

test("cards are renewed once the server is back", async () => {
  server.answer = (response) => response.destroy();
  expect(await cards.render(attributes)).toContain("<a href=");
  server.answer = (response) => response.end(card("Later"));
  later(60);
  await vi.waitFor(async () => expect(await cards.render(attributes)).toContain("Later"));
  expect(server.requests).toHaveLength(2);
});

test("a card whose fact was removed disappears after the lifetime", async () => {
  await cards.render(attributes);
  server.answer = (response) => response.writeHead(410).end("<!-- Entente: The fact was removed. -->");
  later(3600);
  expect(await cards.render(attributes)).toBe("");
});
