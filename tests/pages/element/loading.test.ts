// When a card loads, from where, and what the page is told about it.
import { expect, inject, test } from "vitest";
import { useHostPage } from "../host-page.ts";

const entente = inject("server");
const host = useHostPage({ bypassCSP: true });
const widget = `<script async src="${entente}/widget.js"></script>`;
const card = (attributes = "") => `<relations-card relation="no-tj" lang="en" ${attributes}>Fallback</relations-card>`;
const title = (name = "Norway – Tajikistan") => host.page.getByRole("heading", { name, level: 2 });
const requested = () => host.requests.filter((url) => url.includes("/v1/"));

test('with load="now", a card far below loads at once', async () => {
  await host.open(`${widget}<p style="height: 9999px"></p>${card('load="now"')}`);
  await title().waitFor({ state: "attached" });
});

test.each([
  ["de", "Karte laden von"],
  ["nn", "Last inn kortet fra"],
  ["fa", "بارگیری کارت از"],
  ["sv", "Load card from"],
])(
  'with load="click" in %s, a button names the host, and nothing is requested before it is pressed',
  async (lang, text) => {
    await host.open(`${widget}<main lang="${lang}">${card('load="click"').replace('lang="en"', "")}</main>`);
    const button = host.page.getByRole("button");
    await button.waitFor();
    expect(await button.textContent()).toBe(`${text} ${new URL(entente).host}`);
    const height = async () => (await button.boundingBox())?.height;
    expect(await height()).toBe(128);
    expect(await host.page.getByText("Fallback").isVisible()).toBe(true);
    expect(host.requests.filter((url) => url.startsWith(entente) && !url.endsWith("widget.js"))).toEqual([]);
    await host.page.keyboard.press("Tab");
    await host.page.keyboard.press("Enter");
    await host.page.locator("relations-card footer").waitFor({ state: "attached" });
    expect(await button.count()).toBe(0);
    expect(requested()).toHaveLength(1);
  },
);

test("a card that the reader asked for follows later changes of its attributes", async () => {
  await host.open(widget + card('load="click"'));
  await host.page.getByRole("button").click();
  await title().waitFor();
  await host.page.locator("relations-card").evaluate((element) => element.setAttribute("home", "tj"));
  await title("Tajikistan – Norway").waitFor();
});

test("base names another origin of the API, also for the button", async () => {
  const base = "https://cards.example";
  const headers = { "Access-Control-Allow-Origin": "*" };
  await host.page.route(`${base}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await host.page.request.get(`${entente}${pathname}${search}`);
    await route.fulfill({ body: await response.text(), contentType: "application/json", headers });
  });
  await host.open(widget + card(`base="${base}"`) + card(`base="${base}" load="click" fact="visit-2012-11-gul"`));
  await title().waitFor();
  await host.page.getByRole("button", { name: "Load card from cards.example" }).click();
  await host.page.locator("article.fact").waitFor();
  expect(requested().map((url) => new URL(url).origin)).toEqual([base, base]);
});

test.each(["http://cards.example", "javascript:alert(1)", "https://", "//cards.example", "https://a.example/path"])(
  "base=%s is not an https origin, so it counts as absent, and the console names it",
  async (base) => {
    await host.open(widget + card(`base="${base}"`));
    await title().waitFor();
    expect(host.warnings).toEqual([expect.stringContaining(`<relations-card> base="${base}" is not valid`)]);
  },
);

test("the page hears about cards that are shown, in shadow roots too, and about those that are not", async () => {
  await host.page.addInitScript(() => {
    const events: unknown[] = [];
    Object.assign(window, { events });
    for (const type of ["relations-card:ready", "relations-card:error"]) {
      addEventListener(type, (event) => {
        const { title, relation, status, type: problem = "" } = (event as CustomEvent).detail;
        events.push([type, (event.target as Element).localName, relation ?? problem.replace(/.*#/, ""), title, status]);
      });
    }
  });
  await host.open(
    `${widget}<div><template shadowrootmode="open">${card()}</template></div>${card('fact="never"')}<script async src="${entente}/embed/no-tj.js?lang=de"></script>`,
  );
  const events = () => host.page.evaluate(() => (window as unknown as { events: unknown[] }).events);
  await expect.poll(async () => (await events()).length).toBe(3);
  expect(await events()).toEqual(
    expect.arrayContaining([
      ["relations-card:ready", "div", "no-tj", "Norway\u00a0– Tajikistan", undefined],
      ["relations-card:error", "relations-card", "unknown-fact", "Unknown fact", 404],
      ["relations-card:ready", "relations-card", "no-tj", "Norwegen\u00a0– Tadschikistan", undefined],
    ]),
  );
});

test("a card far below the viewport loads when its `load` attribute changes to `now`", async () => {
  await host.open(`${widget}<div style="height: 9999px"></div>${card()}`);
  await host.page.waitForFunction(() => customElements.get("relations-card"));
  expect(requested()).toEqual([]);
  await host.page.evaluate(() => document.querySelector("relations-card")?.setAttribute("load", "now"));
  await host.page.locator("relations-card footer").waitFor({ state: "attached" });
  await host.page.locator("relations-card").scrollIntoViewIfNeeded();
  expect(requested()).toHaveLength(1);
});

test("the page hears that a card is ready when it is complete", async () => {
  await host.page.addInitScript(() => {
    addEventListener("relations-card:ready", ({ target }) => {
      const root = (target as Element).shadowRoot as ShadowRoot;
      Object.assign(window, { complete: root.querySelector("footer") !== null && root.querySelector("h3") !== null });
    });
  });
  await host.open(widget + card());
  await expect.poll(() => host.page.evaluate(() => (window as unknown as { complete?: boolean }).complete)).toBe(true);
});

test("the page hears about a card that cannot be reached", async () => {
  await host.page.route("**/v1/**", (route) => route.abort());
  await host.open("<p>Text</p>");
  await host.page.evaluate((src) => {
    const message = new Promise<string>((resolve) =>
      addEventListener("relations-card:error", (event) => resolve((event as CustomEvent).detail.message)),
    );
    Object.assign(window, { message });
    document.body.insertAdjacentHTML("beforeend", '<relations-card relation="no-tj"></relations-card>');
    document.head.append(Object.assign(document.createElement("script"), { src, async: true }));
  }, `${entente}/widget.js`);
  expect(await host.page.evaluate(() => (window as unknown as { message: Promise<string> }).message)).toContain(
    "fetch",
  );
});

test("properties reflect the attributes, also those that were set before the script ran", async () => {
  await host.open("<p>Text</p>");
  await host.page.evaluate((src) => {
    document.body.append(
      Object.assign(document.createElement("relations-card"), { relation: "no-tj", asOf: "2016-01-01" }),
    );
    document.head.append(Object.assign(document.createElement("script"), { src, async: true }));
  }, `${entente}/widget.js`);
  await title().waitFor();
  expect(requested()).toEqual([expect.stringMatching(/no-tj\/card\?lang=en&asOf=2016-01-01$/)]);
  const read = await host.page.locator("relations-card").evaluate((element) => {
    const card = element as HTMLElement & Record<string, string | null>;
    const before = [card.relation, card.asOf, card.layout];
    card.layout = "compact";
    card.asOf = null;
    return [...before, card.getAttribute("layout"), card.hasAttribute("as-of")];
  });
  expect(read).toEqual(["no-tj", "2016-01-01", null, "compact", false]);
  await host.page.locator("article.compact").waitFor();
});

test("a view that was set before the script ran is shown, without a request", async () => {
  await host.open("<p>Text</p>");
  await host.page.evaluate(
    async ([src, api]) => {
      const view = await (await fetch(api as string)).json();
      document.body.append(Object.assign(document.createElement("relations-card"), { view }));
      document.head.append(Object.assign(document.createElement("script"), { src, async: true }));
    },
    [`${entente}/widget.js`, `${entente}/v1/relations/no-tj/card?lang=en`],
  );
  await title().waitFor();
  expect(requested()).toHaveLength(1);
  expect(host.warnings).toEqual([]);
  const relation = await host.page
    .locator("relations-card")
    .evaluate((card) => (card as HTMLElement & { view: { relation: string } }).view.relation);
  expect(relation).toBe("no-tj");
});

test("the page hears about a good view after a broken one", async () => {
  await host.open(`${widget}<relations-card></relations-card>`);
  await host.page.waitForFunction(() => customElements.get("relations-card"));
  const titles = await host.page.evaluate(async (api) => {
    const view = await (await fetch(api)).json();
    const card = document.querySelector("relations-card") as HTMLElement & { view: unknown };
    const heard: string[] = [];
    const ready = new Promise((resolve) =>
      card.addEventListener("relations-card:ready", (event) =>
        resolve(heard.push((event as CustomEvent).detail.title)),
      ),
    );
    card.view = { ...view, title: "Broken", groups: [{}] };
    card.view = view;
    await ready;
    return heard;
  }, `${entente}/v1/relations/no-tj/card?lang=en`);
  expect(titles).toEqual(["Norway\u00a0– Tajikistan"]);
});

test("a removed fact leaves a notice that does not repeat it; an unknown one is named in the console only", async () => {
  const removed = {
    type: `${entente}/docs/errors#removed-fact`,
    title: "Removed fact",
    detail: "Misread",
    status: 410,
  };
  await host.page.route("**/v1/**fact=removed*", (route) =>
    route.fulfill({ status: 410, json: removed, headers: { "Access-Control-Allow-Origin": "*" } }),
  );
  await host.open(widget + card('fact="removed"') + card('fact="unknown"'));
  await expect.poll(() => host.warnings.length).toBe(2);
  await expect.poll(() => host.page.getByRole("status").allTextContents()).toEqual(["Removed fact"]);
  expect(host.warnings.join()).toContain("There is no fact “unknown” here.");
});
