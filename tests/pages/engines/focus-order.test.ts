// The Tab key goes down the page, also where a fact is part of another one.
import { expect, test } from "vitest";
import { inEachEngine } from "./in-each-engine.ts";

inEachEngine(({ openWithCard }) => {
  test.each([
    ["closed", false],
    ["open", true],
  ] as const)(
    "with %s proofs, the Tab key reaches each button and link of the meetings once, downwards",
    async (_, isOpen) => {
      const page = await openWithCard("58-meetings.html");
      const count = await page.run((value) => {
        const root = document.querySelector("relations-card")?.shadowRoot as ShadowRoot;
        for (const details of root.querySelectorAll("details")) details.open = value;
        return [...root.querySelectorAll("a, summary")].filter((stop) => stop.checkVisibility()).length;
      }, isOpen);
      const stops: { name: string; top: number }[] = [];
      do {
        await page.press("Tab");
        stops.push(
          await page.run(() => {
            const focused = document.activeElement?.shadowRoot?.activeElement ?? (document.activeElement as Element);
            const name = focused.getAttribute("aria-label") ?? focused.textContent ?? "";
            return { name, top: focused.getBoundingClientRect().top + scrollY };
          }),
        );
      } while (stops.at(-1)?.name !== "A link after the card" && stops.length < 60);
      expect(stops.length).toBe(count + 2);
      // Links in one line differ by a few pixels.
      for (const [index, { name, top }] of stops.entries())
        expect(top, name).toBeGreaterThan((stops[index - 1]?.top ?? 0) - 8);
    },
  );
});
