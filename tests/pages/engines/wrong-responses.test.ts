// What a card shows if the server's response is not a card, or if there is no connection. tests/pages/element/refresh.test.ts tries more
// responses in Chromium.
import { expect, test } from "vitest";
import { inEachEngine } from "./in-each-engine.ts";

inEachEngine(({ open }) => {
  test("a card that is shown stays, a new one keeps its fallback, and the console says why", async () => {
    const page = await open("59-wrong-responses.html");
    const warnings = async () => (await page.messages()).filter((message) => message.startsWith("warning"));
    await expect.poll(async () => (await warnings()).length).toBe(2);
    expect(await warnings()).toEqual(new Array(2).fill(expect.stringContaining("unexpected response, status 200")));
    const cards = await page.run(() =>
      [...document.querySelectorAll("relations-card")].map((card) => ({
        title: card.shadowRoot?.querySelector("h2")?.textContent?.replaceAll("\u00a0", " ") ?? null,
        isFallbackVisible: card.querySelector("p")?.checkVisibility() ?? false,
        message: card.shadowRoot?.querySelector("[role=status]")?.textContent ?? null,
      })),
    );
    expect(cards).toEqual([
      { title: "Norway – Tajikistan", isFallbackVisible: false, message: null },
      { title: null, isFallbackVisible: true, message: "Card unavailable. Please reload." },
    ]);
    expect((await page.messages()).filter((message) => message.startsWith("error"))).toEqual([]);
  });

  test("without a connection, a shown card stays and a new one keeps its fallback, until the browser is online again", async () => {
    const page = await open("63-offline.html");
    const cards = () =>
      page.run(() =>
        [...document.querySelectorAll("relations-card")].map((card) => ({
          title: card.shadowRoot?.querySelector("h2")?.textContent?.replaceAll("\u00a0", " ") ?? null,
          isFallbackVisible: card.querySelector("p")?.checkVisibility() ?? false,
          message: card.shadowRoot?.querySelector("[role=status]")?.textContent ?? null,
        })),
      );
    const failures = async () => (await page.messages()).filter((message) => message.startsWith("warning")).length;
    await expect.poll(failures).toBe(2);
    await expect.poll(cards).toEqual([
      { title: "Norway – Tajikistan", isFallbackVisible: false, message: null },
      { title: null, isFallbackVisible: true, message: "Card unavailable. Please reload." },
    ]);
    await page.click(() => document.querySelector("button") as Element);
    await expect.poll(cards).toEqual([
      { title: "Norwegen – Tadschikistan", isFallbackVisible: false, message: null },
      { title: "Kazakhstan – Norway", isFallbackVisible: false, message: null },
    ]);
    expect((await page.messages()).filter((message) => message.startsWith("error"))).toEqual([]);
  });
});
