// Many cards on a page share requests, and load only when they are needed.
import { expect, test } from "vitest";
import { inEachEngine } from "./in-each-engine.ts";

inEachEngine(({ open }) => {
  test("of thirty cards of a relation, those pushed away by the first ones wait, and all share one request", async () => {
    const page = await open("56-thirty-cards.html");
    const shown = () =>
      page.run(
        () =>
          [...document.querySelectorAll("relations-card")].filter((card) => card.shadowRoot?.querySelector("article"))
            .length,
      );
    await expect.poll(shown).toBeGreaterThan(1);
    // If no card has appeared for ten frames, all nearby cards have.
    for (let before = -1; before !== (await shown()); ) {
      before = await shown();
      await page.run(async () => {
        for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      });
    }
    const first = await shown();
    expect(first).toBeLessThan(10);
    await page.run(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(shown).toBeGreaterThan(first);
    const requests = await page.run(() =>
      performance.getEntriesByType("resource").flatMap(({ name }) => name.split("/v1")[1] ?? []),
    );
    expect(requests).toEqual(["/relations/no-tj/card?lang=en"]);
    expect(await page.messages()).toEqual([]);
  });
});
