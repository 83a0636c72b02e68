// Which language and day a card shows, and what the console says about values that cannot be used.
import { expect, inject, test } from "vitest";
import { useHostPage } from "../host-page.ts";

const entente = inject("server");
const host = useHostPage();
const widget = `<script async src="${entente}/widget.js"></script>`;
const card = '<relations-card relation="no-tj"></relations-card>';
const titles = { en: "Norway – Tajikistan", de: "Norwegen – Tadschikistan", fa: "نروژ – تاجیکستان" };
const title = (language: keyof typeof titles) => host.page.getByRole("heading", { name: titles[language], level: 2 });

test.each([
  ["the page's language", card, "en"],
  ["an ancestor's lang", `<div lang="de"><p>${card}</p></div>`, "de"],
  ["an ancestor's xml:lang", `<div xml:lang="de">${card}</div>`, "de"],
  ["its own xml:lang", card.replace("relation=", 'xml:lang="de" relation='), "de"],
  ["lang rather than xml:lang", `<div xml:lang="fa" lang="de">${card}</div>`, "de"],
  ["English if the language is declared as unknown", `<div lang="de"><div lang="">${card}</div></div>`, "en"],
  [
    "the language around a shadow root",
    `<div lang="de"><section><template shadowrootmode="open"><p>${card}</p></template></section></div>`,
    "de",
  ],
  [
    "the language around nested shadow roots",
    `<div lang="de"><section><template shadowrootmode="open"><b><template shadowrootmode="open">${card}</template></b></template></section></div>`.replaceAll(
      /<(\/?)b>/g,
      "<$1article>",
    ),
    "de",
  ],
  [
    "the language within a shadow root",
    `<div lang="de"><section><template shadowrootmode="open"><p lang="fa">${card}</p></template></section></div>`,
    "fa",
  ],
] as const)("a card without lang takes %s", async (_, body, language) => {
  await host.open(widget + body);
  await title(language).waitFor();
  expect(host.warnings).toEqual([]);
});

test.each([
  ["2016-02-31", "Kein Kalendertag. Diesen Tag gibt es nicht: 31. Februar 2016."],
  ["2015-02-29", "Kein Kalendertag. Diesen Tag gibt es nicht: 29. Februar 2015."],
  ["2016-13-01", "Kein Kalendertag. Diesen Tag gibt es nicht: 2016-13-01."],
  ["2016-4-1", "Ungültiger Wert. Zulässige Werte für „as-of“: YYYY-MM-DD."],
])('as-of="%s" is not a day, so the fallback stays, and the console says why', async (day, reason) => {
  await host.open(widget + card.replace(">", ` lang="de" as-of="${day}"><p>Fallback</p>`));
  await expect.poll(() => host.warnings.length).toBe(1);
  expect(host.warnings[0]?.replaceAll("\u00a0", " ")).toContain(`<relations-card> ${reason}`);
  expect(host.warnings[0]).toContain("„as-of“");
  expect(await host.page.getByText("Fallback").isVisible()).toBe(true);
  expect(await host.page.locator("article").count()).toBe(0);
  expect(host.requests.filter((url) => url.includes("/card"))).toHaveLength(1);
});

test.each(['as-of="2016-02-31"', 'release="latest"', 'release="0"', `fact="${"x".repeat(201)}"`])(
  "if an attribute changes to %s, the card that is shown stays, and is not replaced by one without it",
  async (attribute) => {
    await host.open(widget + card.replace("relation=", 'as-of="2016-01-01" relation='));
    await title("en").waitFor();
    const [name, value] = attribute.split(/="|"$/) as [string, string];
    await host.page
      .locator("relations-card")
      .evaluate((element, args) => element.setAttribute(...args), [name, value] as [string, string]);
    await expect.poll(() => host.warnings.length).toBe(1);
    expect(host.warnings[0]).toContain(`“${name}”`);
    expect(await host.page.getByText("As of 1 January 2016").count()).toBe(1);
  },
);

test("a warning names the element, so that developers can click it", async () => {
  await host.page.addInitScript(() => {
    const elements: unknown[] = [];
    Object.assign(window, { elements });
    console.warn = (_, element) => elements.push((element as Element).id);
  });
  const cards = ['heading="9"', 'lang="sv"', 'as-of="soon"', 'relation="norway"', 'home="se"'];
  await host.open(
    widget +
      cards
        .map(
          (invalid, index) =>
            `<relations-card id="card-${index}" ${invalid} load="now" relation="no-tj"></relations-card>`,
        )
        .join(""),
  );
  const named = () => host.page.evaluate(() => (window as unknown as { elements: string[] }).elements.sort());
  await expect.poll(named).toEqual(cards.map((_, index) => `card-${index}`));
});

test.each(["2016-02-29", "2016-12-31", "0001-01-01"])('as-of="%s" is a day', async (day) => {
  await host.open(widget + card.replace("relation=", `as-of="${day}" relation=`));
  await title("en").waitFor();
  expect(host.warnings).toEqual([]);
  expect(host.requests.join()).toContain(`asOf=${day}`);
});

test.each(["xx-klingon", "sv", "not a language", "x".repeat(300)])(
  'lang="%s" is not supported, so the card is in English, and the console names it',
  async (lang) => {
    await host.open(widget + card.replace("relation=", `lang="${lang}" relation=`));
    await title("en").waitFor();
    expect(host.warnings).toEqual([
      `<relations-card> lang="${lang}" is not valid. Valid: de, en, nb, ru, tg, fa. The card is in English`,
    ]);
  },
);

test.each(["en-GB", "EN", "de-AT", "no", "nn", "fa-AF"])('lang="%s" is supported', async (lang) => {
  await host.open(widget + card.replace("relation=", `lang="${lang}" relation=`));
  await host.page.locator("relations-card").getByRole("heading", { level: 2 }).waitFor();
  expect(host.warnings).toEqual([]);
});

test("as a module, the script fetches from the site that serves it, not from the page's", async () => {
  await host.open(`<script type="module" src="${entente}/widget.js"></script>${card}`);
  await title("en").waitFor();
  expect(host.errors).toEqual([]);
});
