// What people notice who use the card with a keyboard, a screen reader, large text, or fewer colours and movements. The recorded
// expectations contain no pixels; after an intended change, renew them with: npx vitest run tests/pages/card-semantics.test.ts -u
import { expect, inject, test } from "vitest";
import { accessibilityTree } from "./accessibility-tree.ts";
import { violations } from "./axe.ts";
import { useHostPage } from "./host-page.ts";

const entente = inject("server");
const host = useHostPage({ bypassCSP: true });
const widget = `<script async src="${entente}/widget.js"></script>`;
const article = () => host.page.locator("relations-card article");

async function openCard(attributes: string, width = 400): Promise<void> {
  await host.open(
    `<main><h1>A page</h1><a href="#before">Before</a><div style="width: ${width}px"><relations-card ${attributes}></relations-card></div><a href="#after">After</a></main>`,
    widget,
  );
  await article().locator("footer").waitFor({ state: "attached" });
}

/** Opens collapsed groups and rows, and the evidence too if asked. */
async function open(selector: "details" | "details:not(.proof)"): Promise<void> {
  await article()
    .locator(selector)
    .evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
}

test.each([
  ["no-tj", "en"],
  ["ca-tj", "fa"],
])("the accessibility tree of %s in %s is as recorded", async (pair, lang) => {
  await openCard(`relation="${pair}" lang="${lang}"`);
  const tree = await accessibilityTree(await host.page.context().newCDPSession(host.page));
  await expect(tree).toMatchFileSnapshot(`expectations/tree-${pair}-${lang}.txt`);
});

test("the Tab key reaches every button and link of the card once, from top to bottom, as recorded", async () => {
  await openCard('relation="no-tj" lang="en"');
  await open("details:not(.proof)");
  await host.page.locator("[href='#before']").focus();
  const stops: { name: string; top: number }[] = [];
  do {
    await host.page.keyboard.press("Tab");
    stops.push(
      await host.page.evaluate(() => {
        const focused = document.activeElement?.shadowRoot?.activeElement ?? (document.activeElement as Element);
        const name = focused.getAttribute("aria-label") ?? focused.textContent?.trim().replace(/\s+/g, " ");
        const { top } = focused.getBoundingClientRect();
        return { name: `${focused.localName === "a" ? "link" : "button"}: ${name}`, top: top + scrollY };
      }),
    );
  } while (stops.at(-1)?.name !== "link: After" && stops.length < 100);
  const names = stops.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  await expect(`${names.join("\n")}\n`).toMatchFileSnapshot("expectations/keyboard-no-tj-en.txt");
  // Links in one line differ by a few pixels.
  for (const [index, { name, top }] of stops.entries())
    expect(top, name).toBeGreaterThan((stops[index - 1]?.top ?? 0) - 8);
});

test("Enter and the space bar open and close the evidence, and the focus stays", async () => {
  await openCard('relation="no-tj" lang="en"');
  const button = article().locator("summary", { hasText: "" }).first();
  const isOpen = () => button.evaluate(({ parentElement }) => (parentElement as HTMLDetailsElement).open);
  await button.press("Enter");
  expect(await isOpen()).toBe(true);
  await button.press("Space");
  expect(await isOpen()).toBe(false);
  expect(await button.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(
    true,
  );
});

test.each(["/relations/no-tj", "/embed/no-tj", "/countries/no"])(
  "%s fits a narrow window with text of twice the size",
  async (path) => {
    const { page } = host;
    const browser = await page.context().newCDPSession(page);
    await browser.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    await page.setViewportSize({ width: 640, height: 800 });
    await page.goto(`${entente}${path}?lang=de`);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe("32px");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    // Nothing covers a button.
    const covered = await page.locator("summary:visible").evaluateAll((buttons) =>
      buttons.filter((button) => {
        button.scrollIntoView({ block: "center" });
        const { x, y, width, height } = button.getBoundingClientRect();
        return !button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      }),
    );
    expect(covered).toEqual([]);
  },
);

test("with forced colours, the focus is visible, and axe finds nothing", async () => {
  await host.page.emulateMedia({ forcedColors: "active" });
  await openCard('relation="no-tj" lang="en"');
  await open("details");
  await host.page.locator("[href='#before']").focus();
  await host.page.keyboard.press("Tab");
  await host.page.keyboard.press("Tab");
  const outline = await article()
    .locator(":focus")
    .evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return [outlineStyle, Number.parseFloat(outlineWidth) >= 2];
    });
  expect(outline).toEqual(["solid", true]);
  expect(await violations(host.page)).toEqual([]);
});

test("nothing moves if the reader wants less motion", async () => {
  await host.page.emulateMedia({ reducedMotion: "reduce" });
  await openCard('relation="no-tj" lang="en"');
  await open("details");
  const moving = await article().evaluate((element) => [
    (element.getRootNode() as ShadowRoot).getAnimations().length,
    getComputedStyle(document.documentElement).scrollBehavior,
  ]);
  expect(moving).toEqual([0, "auto"]);
});
