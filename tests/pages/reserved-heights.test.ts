// The code on our pages reserves about the height that the card has in a column of any width, whatever the width of the window.
import { expect, inject, test } from "vitest";
import { useHostPage } from "./host-page.ts";

const entente = inject("server");
const host = useHostPage({ bypassCSP: true });
const widths = [280, 375, 480, 600, 700, 900, 1100];

/** Returns the code for a script tag on a page. */
async function codeOn(path: string): Promise<string> {
  const html = await (await fetch(entente + path)).text();
  const [, code = ""] = /<code>(&lt;style>.*?)<\/code>/s.exec(html) ?? [];
  return code.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

test.each([
  "/relations/no-tj?lang=ru",
  "/relations/no-tj?lang=fa",
  "/?relation=no-tj&layout=compact&lang=ru",
  "/?relation=no-tj&layout=compact&lang=en",
  "/relations/ca-tj?lang=de",
  "/relations/no-tj/visit-2012-11-gul?lang=nb",
])("%s", async (path) => {
  const code = await codeOn(path);
  await host.open(widths.map((width) => `<div style="width: ${width}px">${code}</div>`).join(""), "");
  await host.page
    .locator("relations-card footer")
    .nth(widths.length - 1)
    .waitFor({ state: "attached" });
  const measured = await host.page.locator("[class^=entente-]").evaluateAll((boxes) =>
    boxes.map((box) => {
      const card = box.querySelector("relations-card")?.shadowRoot?.querySelector(".card") as Element;
      return [Number.parseFloat(getComputedStyle(box, "::before").paddingTop), card.getBoundingClientRect().height];
    }),
  );
  for (const [index, [reserved = 0, height = 0]] of measured.entries()) {
    // A line more or less is much for a short card.
    const isNear = Math.abs(reserved - height) < Math.max(0.2 * height, 30);
    expect([widths[index], reserved, height, isNear]).toEqual([widths[index], reserved, height, true]);
  }
});
