// Which language and day a card shows. tests/pages/element/attributes.test.ts tries more values in Chromium.
import { expect, test } from "vitest";
import { inEachEngine } from "./in-each-engine.ts";

inEachEngine(({ open }) => {
  test("cards take the language of an ancestor, and a day that does not exist leaves the fallback", async () => {
    const page = await open("55-attributes.html");
    const titles = () =>
      page.run(() =>
        [document.querySelector("#outside")?.shadowRoot as ShadowRoot, document]
          .flatMap((root) => [...root.querySelectorAll("relations-card")])
          .map(({ shadowRoot }) => shadowRoot?.querySelector("h2")?.textContent?.replaceAll("\u00a0", " ") ?? ""),
      );
    await expect.poll(titles).toEqual(["Norwegen – Tadschikistan", "Norge – Tadsjikistan", ""]);
    await expect.poll(async () => (await page.messages()).length).toBeGreaterThan(0);
    // Chromium also reports the response with status 400 as an error.
    const warnings = (await page.messages()).filter((message) => message.startsWith("warning"));
    expect(warnings).toEqual([expect.stringMatching(/<relations-card> .*as-of/)]);
    expect(await page.run(() => document.querySelector("[as-of] p")?.checkVisibility())).toBe(true);
  });
});
