// In a menu or tab that the host hides, a card must be neither visible nor clickable.
import { expect, inject, test } from "vitest";
import { useHostPage } from "../host-page.ts";

const entente = inject("server");
const host = useHostPage();

async function openIn(style: Record<string, string>): Promise<void> {
  await host.open(
    `<script async src="${entente}/widget.js"></script><nav><relations-card relation="no-tj" lang="en"></relations-card></nav>`,
  );
  await host.page.getByRole("heading", { name: "Norway – Tajikistan" }).waitFor();
  await host.page.locator("nav").evaluate((menu, values) => Object.assign(menu.style, values), style);
}

/** The element that a click or touch at the position of the title reaches. */
const clicked = () =>
  host.page.evaluate(() => {
    const title = document.querySelector("relations-card")?.shadowRoot?.querySelector("h2 a") as HTMLElement;
    const { x, y, height } = title.getBoundingClientRect();
    return document.elementFromPoint(x + 5, y + height / 2)?.localName;
  });

test.each<Record<string, string>>([{ visibility: "hidden" }, { opacity: "0", pointerEvents: "none" }])(
  "a menu with %o hides its card from clicks",
  async (style) => {
    await openIn(style);
    expect(await clicked()).not.toBe("relations-card");
    await host.page.locator("nav").evaluate((menu) => menu.removeAttribute("style"));
    expect(await clicked()).toBe("relations-card");
  },
);

test("a card in an invisible menu is neither seen, focused nor read out", async () => {
  await openIn({ visibility: "hidden" });
  expect(await host.page.locator("relations-card article").isVisible()).toBe(false);
  await host.page.keyboard.press("Tab");
  expect(await host.page.evaluate(() => document.activeElement?.localName)).toBe("body");
  expect(await host.page.getByRole("heading", { name: "Norway – Tajikistan" }).count()).toBe(0);
});
