// The code that the builder writes shows the chosen card on an empty page, under exactly the policy that the builder names.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { useBuilderPage } from "./builder-page.ts";
import { type PastingSite, startPastingSite } from "./pasting-site.ts";

const entente = inject("server");
const builder = useBuilderPage();
let site: PastingSite;

beforeAll(async () => {
  site = await startPastingSite(entente);
});
afterAll(() => site?.close());

/** A sandboxed frame does not run its script, which only WordPress needs. */
const isExpected = (error: string) => /Blocked script execution .* sandboxed/.test(error);

/** Pastes the code of the builder into an empty page under the policy that the builder names. */
async function paste(width?: number): Promise<Page> {
  const code = await builder.copyCode();
  expect(code).toBe(await builder.snippet.textContent());
  site.paste(code, (await builder.policy.textContent()) ?? "");
  return builder.openOther(site.origin, width);
}

/** Waits for the compact Russian card of the release, with its style. */
async function expectRussianCard(place: Page | ReturnType<Page["frameLocator"]>): Promise<void> {
  const card = place.locator("article.card");
  await card.getByRole("heading", { name: "Норвегия – Таджикистан" }).waitFor();
  expect(await card.getAttribute("lang")).toBe("ru");
  expect(await card.getAttribute("class")).toContain("compact");
  await card.getByText("Выпуск 1").waitFor();
  expect(await card.evaluate((element) => getComputedStyle(element).display)).not.toBe("inline");
  expect(await card.locator(".title").evaluate((element) => getComputedStyle(element).fontWeight)).toBe("700");
  expect(builder.errors.filter((error) => !isExpected(error))).toEqual([]);
}

const chosen = "lang=en&relation=no-tj&cardLang=ru&layout=compact&cardRelease=1";

test("by keyboard alone, from a state's Russian name to the card on an empty page", async () => {
  const { page } = builder;
  const { keyboard } = page;
  await builder.open("lang=en");
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 400; presses++) {
      await keyboard.press("Tab");
      const label = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        const inBuilder = element?.closest("#builder") ? element : null;
        return inBuilder?.labels?.[0]?.textContent ?? inBuilder?.textContent ?? "";
      });
      if (name.test(label)) return;
    }
    throw new Error(`The Tab key does not reach ${name}`);
  };
  await tabTo(/^Find a relation/);
  await keyboard.type("Норвегия");
  const wanted = builder.options.filter({ hasText: "Norway – Tajikistan" });
  await wanted.waitFor();
  for (let presses = 0; presses < 10 && (await wanted.getAttribute("aria-selected")) !== "true"; presses++)
    await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  expect(await builder.search.getAttribute("aria-expanded")).toBe("false");
  await tabTo(/^Language/);
  const language = page.getByLabel("Language");
  for (let presses = 0; presses < 6 && (await language.inputValue()) !== "ru"; presses++)
    await keyboard.press("ArrowDown");
  await tabTo(/^All facts/);
  await keyboard.press("ArrowRight");
  await tabTo(/^Always the latest/);
  await keyboard.press("ArrowRight");
  await tabTo(/^Copy the code/);
  await keyboard.press("Enter");
  await page
    .getByRole("status")
    .filter({ hasText: /^Copied$/ })
    .waitFor();
  const code = await builder.clipboard();
  expect(code).toContain("/embed/no-tj.js?lang=ru&layout=compact&release=1");
  site.paste(code, (await builder.policy.textContent()) ?? "");
  await expectRussianCard(await builder.openOther(site.origin));
});

test.each(["", "&colours=102030-f0f0f0-ffcc66&size=large", "&home=tj&theme=dark"])(
  "the script tag with %s reserves about the height of the card, in a wide and in a narrow column",
  async (more) => {
    await builder.open(`${chosen}${more}`);
    for (const width of [616, 336]) {
      const page = await paste(width);
      await page.locator("relations-card footer").waitFor({ state: "attached" });
      // With home=tj, the title names the other state first.
      if (!more.includes("home")) await expectRussianCard(page);
      const [reserved = 0, height = 0] = await page.locator("[class^=entente-]").evaluate((box) => {
        const card = box.querySelector("relations-card")?.shadowRoot?.querySelector(".card") as Element;
        return [Number.parseFloat(getComputedStyle(box, "::before").paddingTop), card.getBoundingClientRect().height];
      });
      expect(Math.abs(reserved / height - 1), `${reserved} for ${height} in ${width}`).toBeLessThan(0.15);
      if (more.includes("colours")) {
        const colours = await page.locator("article").evaluate((card) => {
          const { backgroundColor, color } = getComputedStyle(card);
          return [backgroundColor, color];
        });
        expect(colours).toEqual(["rgb(16, 32, 48)", "rgb(240, 240, 240)"]);
      }
      if (more.includes("dark"))
        expect(await page.locator("article").evaluate((card) => getComputedStyle(card).colorScheme)).toBe("dark");
      expect(builder.errors).toEqual([]);
      await page.close();
    }
  },
);

test.each(["", "&pinned=1", "&load=now"])("the element with %s", async (more) => {
  await builder.open(`${chosen}&way=element${more}`);
  const page = await paste();
  await expectRussianCard(page);
  const script = page.locator("script");
  expect(await script.getAttribute("integrity")).toEqual(
    more === "&pinned=1" ? expect.stringMatching(/^sha256-/) : null,
  );
});

test("the element that waits for a click", async () => {
  await builder.open(`${chosen}&way=element&load=click`);
  const page = await paste();
  expect(await page.locator("relations-card a").textContent()).toBe("Норвегия\u00a0– Таджикистан");
  await page.getByRole("button").click();
  await expectRussianCard(page);
});

test("the frame, which has a title and hides nothing", async () => {
  await builder.open(`${chosen}&way=frame`);
  for (const width of [616, 336]) {
    const page = await paste(width);
    await expectRussianCard(page.frameLocator("iframe"));
    const frame = page.getByTitle(/^Норвегия\s– Таджикистан$/);
    expect(await frame.getAttribute("sandbox")).toBe("allow-popups allow-popups-to-escape-sandbox");
    const { height = 0 } = (await frame.boundingBox()) ?? {};
    const card = await page.frameLocator("iframe").locator("main").boundingBox();
    expect(height).toBeGreaterThanOrEqual(card?.height ?? Number.POSITIVE_INFINITY);
    expect(height).toBeLessThan(1.3 * (card?.height ?? 0) + 60);
    await page.close();
  }
});

test("the link, where a system turns it into a frame", async () => {
  await builder.open(`${chosen}&way=link`);
  expect(await builder.copyCode()).toBe(`${entente}/relations/no-tj?lang=ru&layout=compact&release=1`);
  await expectRussianCard((await paste()).frameLocator("iframe"));
});

test("a link is light, like the card that systems make of it, or follows the reader if the link says so", async () => {
  await builder.open(`${chosen}&way=link`);
  await builder.page.getByText("Colours and text size").click();
  const scheme = builder.page.getByLabel("Colour scheme");
  const preview = builder.page.locator(".previews relations-card").first();
  expect(await scheme.locator("option").allTextContents()).toEqual(["Light", "As the reader prefers", "Dark"]);
  expect(await preview.getAttribute("theme")).toBe("light");
  await scheme.selectOption("As the reader prefers");
  await expect.poll(() => preview.getAttribute("theme")).toBe("auto");
  expect(await builder.snippet.textContent()).toMatch(/&theme=auto$/);
});

test("the fragment, which a server includes and which contacts nobody", async () => {
  await builder.open(`${chosen}&way=fragment`);
  const requests: string[] = [];
  builder.page.context().on("request", (request) => requests.push(request.url()));
  const code = await builder.copyCode();
  site.paste(code, (await builder.policy.textContent()) ?? "");
  requests.length = 0;
  const page = await builder.openOther(site.origin);
  await expectRussianCard(page);
  expect(new Set(requests.map((url) => new URL(url).origin))).toEqual(new Set([site.origin]));
});

test("the fragment with its style sheet as a file, under a policy that forbids inline styles", async () => {
  const { page } = builder;
  await builder.open(`${chosen}&way=fragment&colours=102030-f0f0f0-80c0ff`);
  await page.getByLabel("Style sheet as a file").check();
  const file = page.locator(".code-panel").getByRole("link", { name: "entente.css" });
  const response = await page.request.get(new URL((await file.getAttribute("href")) ?? "", entente).href);
  expect(response.headers()["content-type"]).toContain("text/css");
  site.files.set("/entente.css", await response.text());
  const pasted = await paste();
  expect(await builder.policy.textContent()).not.toContain("unsafe-inline");
  await expectRussianCard(pasted);
  expect(await pasted.locator("article").evaluate((card) => getComputedStyle(card).backgroundColor)).toBe(
    "rgb(16, 32, 48)",
  );
});

test.each(["", "&way=element", "&way=frame", "&way=link", "&way=fragment"])("a single fact with %s", async (way) => {
  await builder.open(`lang=en&relation=no-tj&fact=visit-2012-11-gul${way}`);
  const page = await paste();
  const place = /frame|link/.test(way) ? page.frameLocator("iframe") : page;
  await place.locator("article.fact").getByText("Sherali Gul", { exact: true }).waitFor();
  expect(builder.errors.filter((error) => !isExpected(error))).toEqual([]);
});

test("only the chosen kinds", async () => {
  await builder.open("lang=en&relation=no-tj");
  await builder.page.getByText("Only some kinds of fact").click();
  await builder.page.getByLabel("Aid", { exact: true }).check();
  await expect.poll(() => builder.snippet.textContent()).toContain("kinds=aid");
  const page = await paste();
  await page.locator("article").getByRole("heading", { name: "Aid" }).waitFor();
  expect(await page.locator("article").getByRole("heading", { level: 3 }).count()).toBe(1);
});
