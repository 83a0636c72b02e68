// The search box and the builder on the front page.
import type { Locator } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useBuilderPage } from "./builder-page.ts";

const entente = inject("server");
const builder = useBuilderPage();

test.each(["Норвегия", "Norwegen", "norvege", "نروژ", "Норвегия Таджик", "nor tajikistan"])(
  "finds Norway–Tajikistan by “%s”",
  async (query) => {
    await builder.open("lang=en");
    await builder.search.fill(query);
    await builder.options.filter({ hasText: "Norway – Tajikistan" }).click();
    await builder.page.locator(".chosen strong").getByText("Norway – Tajikistan").waitFor();
    expect(builder.errors).toEqual([]);
  },
);

test("lists the relation about which most is known first, with the number of its facts instead of the query", async () => {
  await builder.open("lang=en");
  await builder.search.fill("Норвегия");
  await builder.options.first().waitFor();
  const texts = await Promise.all(
    (await builder.options.all()).map((option) => option.locator("bdi").allTextContents()),
  );
  expect(texts).toContainEqual(["Norway\u00a0– Tajikistan", expect.stringMatching(/^\d\d facts$/)]);
  const ofNorway = texts.filter(([name]) => name?.includes("Norway"));
  const counts = ofNorway.map(([, facts]) => Number.parseInt(facts ?? "", 10));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
});

test.each(["NO TJ", "ORIGIN/relations/no-tj/visit-2012-11-gul?lang=ru"])("finds what is pasted: %s", async (query) => {
  await builder.open("lang=en&relation=ca-tj");
  await builder.search.fill(query.replace("ORIGIN", entente));
  const option = builder.options.filter({ hasText: query.includes("gul") ? "Sherali Gul" : "Norway" }).first();
  await option.click();
  await builder.page.locator(".chosen strong").getByText("Norway – Tajikistan").waitFor();
  await expect.poll(() => builder.snippet.textContent()).toContain(query.includes("gul") ? "fact=visit-2012" : "no-tj");
});

test("a fact that is found is shown alone", async () => {
  await builder.open("lang=en&relation=ca-tj");
  await builder.search.fill("Sherali Gul");
  await builder.options.filter({ hasText: "Sherali Gul" }).last().click();
  await expect.poll(() => builder.snippet.textContent()).toMatch(/\/embed\/no-tj\.js\?lang=en&fact=/);
  const page = await builder.page.locator(".chosen a").getAttribute("href");
  expect(page).toMatch(/^\/relations\/no-tj\/[a-z0-9-]+\?lang=en$/);
});

test("says that nothing is found, and that the search failed", async () => {
  const { page, search } = builder;
  await builder.open("lang=en");
  await search.fill("xyzzyx");
  await page.getByRole("status").filter({ hasText: "Nothing found" }).waitFor();
  await page.route("**/v1/search**", (route) => route.fulfill({ status: 429 }));
  await search.fill("Norway");
  await page.getByRole("status").filter({ hasText: "Try again in a minute" }).waitFor();
});

test("Escape closes the list and then empties the box", async () => {
  const { page, search, options } = builder;
  await builder.open("lang=en");
  await search.fill("Norway");
  await options.first().waitFor();
  expect(await search.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("Escape");
  expect([await search.getAttribute("aria-expanded"), await search.inputValue()]).toEqual(["false", "Norway"]);
  await page.keyboard.press("Escape");
  expect(await search.inputValue()).toBe("");
});

test("the search box offers every state that matches", async () => {
  await builder.open("lang=de");
  const place = builder.page.locator("[data-search]");
  await place.scrollIntoViewIfNeeded();
  for (const [query, states] of [
    ["Korea", ["Nordkorea", "Südkorea"]],
    ["австрия", ["Österreich"]],
  ] as const) {
    await place.getByRole("combobox").fill(query);
    for (const state of states)
      await place.getByRole("option", { name: `${state} Alle Beziehungen dieses Staates` }).waitFor();
  }
});

test("the search box above the directory leads to the pages of states, relations and facts", async () => {
  const { page } = builder;
  for (const [query, option, path] of [
    ["Норвегия", "Norway", "/countries/no"],
    ["Norway Tajikistan", "Norway – Tajikistan", "/relations/no-tj"],
    ["Sherali Gul visit", "Sherali Gul", "/relations/no-tj/visit-2012-11-gul"],
  ] as const) {
    await builder.open("lang=en");
    const place = page.locator("[data-search]");
    await place.scrollIntoViewIfNeeded();
    await place.getByRole("combobox").fill(query);
    await place
      .getByRole("option")
      .filter({ hasText: option })
      .filter({ hasNotText: option === "Norway" ? "–" : "\0" })
      .first()
      .click();
    await page.waitForURL((url) => url.pathname === path);
  }
});

test("the address keeps the settings", async () => {
  const { page, snippet } = builder;
  await builder.open("lang=en");
  await page.getByLabel("Language").selectOption("fa");
  await page.getByRole("radio", { name: "The essentials" }).check();
  await page.getByRole("radio", { name: /^Frozen: release 1, \d+ \w+ 20\d\d$/ }).check();
  await page.getByRole("radio", { name: "Element" }).check();
  await page.getByLabel("Allow only this exact script").check();
  await page.getByText("Colours and text size").click();
  await page.getByLabel("Text size").selectOption("large");
  await page.getByLabel("Your own colours").check();
  await expect.poll(() => snippet.textContent()).toMatch(/lang="fa" layout="compact" release="1"/);
  const query = new URL(page.url()).searchParams;
  expect(Object.fromEntries(query)).toEqual({
    lang: "en",
    relation: "no-tj",
    cardLang: "fa",
    layout: "compact",
    cardRelease: "1",
    way: "element",
    pinned: "1",
    size: "large",
    colours: "ffffff-1c2430-1f4f8f",
  });
  const code = await builder.copyCode();
  await page.reload();
  expect(await builder.copyCode()).toBe(code);
  expect(builder.errors).toEqual([]);
});

test("the links to other languages keep the settings", async () => {
  const { page } = builder;
  await builder.open("lang=en&relation=ca-tj");
  await page.getByRole("radio", { name: "Frame" }).check();
  await page.getByLabel("Language").selectOption("fa");
  await page.getByRole("navigation").getByRole("link", { name: "Deutsch" }).click();
  await page.waitForURL((url) => url.searchParams.get("lang") === "de");
  await expect.poll(() => builder.snippet.textContent()).toMatch(/src="[^"]*\/embed\/ca-tj\?lang=fa"/);
});

test("a colour picker updates the code at once, but the address only when the colour is chosen", async () => {
  const { page, snippet } = builder;
  await builder.open("lang=en&colours=ffffff-1c2430-1f4f8f");
  await page.getByText("Colours and text size").click();
  await page.evaluate(() => {
    const write = history.replaceState;
    history.replaceState = (...values) => {
      document.body.dataset.writes = `${Number(document.body.dataset.writes ?? 0) + 1}`;
      write.apply(history, values);
    };
  });
  const writes = () => page.evaluate(() => Number(document.body.dataset.writes ?? 0));
  const picker = page.getByLabel("Background");
  // A browser's colour picker sends about this many events while the mouse moves.
  await picker.evaluate((input: HTMLInputElement) => {
    for (let green = 0; green < 250; green++) {
      input.value = `#ff${green.toString(16).padStart(2, "0")}00`;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  await expect.poll(() => snippet.textContent()).toContain("--entente-background: #fff900");
  expect(await writes()).toBe(0);
  await picker.dispatchEvent("change");
  await expect.poll(() => new URL(page.url()).searchParams.get("colours")).toBe("fff900-1c2430-1f4f8f");
  expect(await writes()).toBe(1);
  expect(builder.errors).toEqual([]);
});

test.each([
  { width: 1100, height: 900 },
  // Here, the previews are too far away to load by themselves.
  { width: 667, height: 320 },
])(
  "before the card has arrived, the copy button says that it waits; then it copies the code: $height px",
  async (size) => {
    const { page, copy, snippet } = builder;
    await page.setViewportSize(size);
    let answer = () => {};
    const mayAnswer = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/v1/relations/ca-tj/card?**", async (route) => {
      await mayAnswer;
      await route.continue();
    });
    await builder.open("lang=en&relation=ca-tj");
    await copy.click();
    await page.getByRole("status").filter({ hasText: "The code will be copied when the card has loaded." }).waitFor();
    answer();
    await page
      .getByRole("status")
      .filter({ hasText: /^Copied$/ })
      .waitFor();
    expect(await builder.clipboard()).toBe(await snippet.textContent());
    expect(await builder.clipboard()).toContain("padding-top: clamp(");
  },
);

test("if there is no card, the copy button says so", async () => {
  const { page, copy } = builder;
  await page.route("**/v1/relations/ca-tj/card?**", (route) => route.abort());
  await builder.open("lang=en&relation=ca-tj");
  await copy.click();
  await page.locator(".copy").getByRole("status").filter({ hasText: "There is no card for this selection." }).waitFor();
});

test("values in the address that make no sense are ignored", async () => {
  await builder.open('lang=en&relation=zz-zz&cardLang=xx&layout=huge&way=fax&colours=red&home=us&fact="><b>');
  expect(await builder.snippet.textContent()).toContain('/embed/no-tj.js?lang=en"');
  expect(builder.errors).toEqual([]);
});

test("warns about a relation with weak evidence, and only about such a relation", async () => {
  const { page } = builder;
  const warning = page.getByText("Weak evidence: ");
  await builder.open("lang=en&relation=ge-no");
  await warning.waitFor();
  await builder.open("lang=en&relation=no-tj");
  await builder.copyCode();
  expect(await warning.count()).toBe(0);
});

test("says what the code loads, as the server sends it", async () => {
  const { page } = builder;
  await builder.open("lang=en&relation=ge-no&way=element&load=click");
  const bytes = async (path: string) =>
    Number((await page.request.get(entente + path)).headers()["content-length"]) || 0;
  const stated = async (name: RegExp) => {
    const text = page.locator(".weight").getByText(name);
    await text.waitFor();
    return (await text.textContent()) ?? "";
  };
  const first = await stated(/^Loads/);
  expect(first).toMatch(/ in 1 request$/);
  const [, size = ""] = /([\d.]+) kB/.exec(first) ?? [];
  const script = await bytes("/widget.js");
  if (script > 0) expect(Math.abs(Number(size) * 1000 - script)).toBeLessThan(1000);
  expect(await stated(/^After the click/)).toMatch(/ in 3 requests$/);
  await page.getByRole("radio", { name: "Fragment" }).check();
  expect(await stated(/^Adds/)).toMatch(/kB to your page/);
});

test("contacts nobody else, stores nothing and sets no cookie", async () => {
  const { page } = builder;
  const origins = new Set<string>();
  page.on("request", (request) => origins.add(new URL(request.url()).origin));
  await builder.open("lang=en");
  await builder.copyCode();
  expect(origins).toEqual(new Set([entente]));
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test.each([280, 375, 600])("fits a window of %i px, in a right-to-left language too", async (width) => {
  const { page } = builder;
  await page.setViewportSize({ width, height: 800 });
  for (const lang of ["ru", "fa"]) {
    await page.goto(`${entente}/?lang=${lang}&way=element`);
    await page.locator("#builder").scrollIntoViewIfNeeded();
    await page.locator("[data-builder] [role=combobox]").waitFor();
    await page.locator("details.more-settings").evaluateAll((all) => {
      for (const details of all as HTMLDetailsElement[]) details.open = true;
    });
    expect([lang, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([lang, width]);
  }
});

test("on a phone, the code and its warnings do not need the preview, and the button stays at hand", async () => {
  const { page } = builder;
  await page.setViewportSize({ width: 375, height: 700 });
  // Without the element, there is never a preview.
  await page.route("**/widget.js", (route) => route.abort());
  await builder.open("lang=en&relation=ca-tj");
  await page.evaluate(() => document.querySelector("#builder")?.scrollIntoView());
  await page.getByText("Weak evidence: ").waitFor({ state: "attached" });
  await expect.poll(() => builder.snippet.textContent()).toContain("padding-top: clamp(");
  for (const part of [".settings", ".code-panel .radios", ".snippet"]) {
    await page
      .locator(part)
      .first()
      .evaluate((element) => element.scrollIntoView());
    const box = await builder.copy.boundingBox();
    expect([part, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([
      part,
      expect.toSatisfy((end) => end > 0 && end <= 700),
    ]);
  }
});

test("picking a relation says so and moves the focus on, even if the relation is the same", async () => {
  const { page } = builder;
  await builder.open("lang=en&relation=no-tj");
  for (let pick = 0; pick < 2; pick++) {
    await builder.search.fill("Norway Tajikistan");
    await builder.options.first().click();
    await page.getByRole("status").filter({ hasText: "Selected: Norway – Tajikistan" }).waitFor();
    // After the second pick, the status is still that of the first one for a moment.
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("chosen");
    expect(await builder.search.inputValue()).toBe("");
  }
});

test.each(["no-tj", "ca-tj"])("the preview of a link shows what /oembed returns: %s", async (pair) => {
  const { page } = builder;
  await builder.open(`lang=en&relation=${pair}&way=link`);
  const link = await builder.copyCode();
  const { html } = await (await fetch(`${entente}/oembed?url=${encodeURIComponent(link)}`)).json();
  const layout = html.includes("layout=compact") ? "compact" : null;
  expect(layout).toBe(pair === "no-tj" ? "compact" : null);
  // The attribute is absent or, if the page was drawn after the element was defined, empty.
  const layoutOf = async (card: Locator) => (await card.getAttribute("layout")) || null;
  const cards = page.locator(".previews relations-card");
  for (const card of await cards.all()) await expect.poll(() => layoutOf(card)).toBe(layout);
  expect(await page.getByText("a CMS shows only the essentials").count()).toBe(layout ? 1 : 0);
  await page.getByRole("radio", { name: "Script tag" }).check();
  await expect.poll(() => layoutOf(cards.first())).toBeNull();
});

test("own colours start from the colour scheme, and follow it until they are changed", async () => {
  const { page, snippet } = builder;
  await builder.open("lang=en&theme=dark");
  await page.getByText("Colours and text size").click();
  await page.getByLabel("Your own colours").check();
  await expect.poll(() => snippet.textContent()).toContain("--entente-background: #111111; --entente-text: #eeeeee");
  const scheme = page.getByLabel("Colour scheme");
  await scheme.selectOption("Light");
  await expect.poll(() => snippet.textContent()).toContain("--entente-background: #ffffff");
  await page.getByLabel("Background").fill("#fffff0");
  await scheme.selectOption("Dark");
  await expect.poll(() => snippet.textContent()).toContain("--entente-background: #fffff0");
});

test.each([
  ["222222-333333-8fbdf5", ["Text: the contrast with the background is only 1.2:1.", "Secondary text: "]],
  ["ffffff-111111-ffffff", ["Links: the contrast with the background is only 1:1."]],
  ["ffffff-6b6b6b-1f4f8f", ["Secondary text: "]],
  ["111111-eeeeee-8fbdf5", []],
])("warns about colours that are hard to read: %s", async (colours, warnings) => {
  await builder.open(`lang=en&colours=${colours}`);
  const texts = builder.page.locator(".settings .warning");
  await expect.poll(() => texts.allTextContents()).toEqual(warnings.map((warning) => expect.stringContaining(warning)));
});

test("the font of the page", async () => {
  const { page, snippet } = builder;
  await builder.open("lang=en");
  await page.getByText("Colours and text size").click();
  await page.getByLabel("Font").fill(`"Source Sans 3", Georgia; serif`);
  await page.keyboard.press("Tab");
  await expect.poll(() => snippet.textContent()).toContain(`--entente-font: "Source Sans 3", "Georgia serif"`);
  await page.getByLabel("Font").fill("Georgia, serif");
  await page.keyboard.press("Tab");
  await expect.poll(() => snippet.textContent()).toContain(`--entente-font: "Georgia", serif`);
  await expect.poll(() => new URL(page.url()).searchParams.get("font")).toBe("Georgia, serif");
  await page.locator(".previews").scrollIntoViewIfNeeded();
  const card = page.locator(".previews article").first();
  await expect.poll(() => card.evaluate((element) => getComputedStyle(element).fontFamily)).toBe("Georgia, serif");
});

test("the button names what it copies", async () => {
  await builder.open("lang=en&way=link");
  expect(await builder.copy.textContent()).toBe("Copy the link");
  await builder.page.getByRole("radio", { name: "Frame" }).check();
  await expect.poll(() => builder.copy.textContent()).toBe("Copy the code");
});

test.each(["", "&layout=compact", "&way=frame"])("the page without script writes the same code: %s", async (more) => {
  const { page } = builder;
  await builder.open(`lang=en&relation=no-tj${more}`);
  const code = await builder.copyCode();
  const html = await (await page.request.get(`${entente}/?lang=en&relation=no-tj${more}`)).text();
  const [, written = ""] = /<pre dir="ltr"><code>(.*?)<\/code>/s.exec(html) ?? [];
  const plain = written.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  expect(code).toBe(plain);
});
