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

test.each(["2016-02-31", "2015-02-29", "2016-13-01", "2016-00-10", "2016-04-31", "2016-4-1", "9999-99-99"])(
  'as-of="%s" is not a day, so it counts as absent, and the console names it',
  async (day) => {
    await host.open(widget + card.replace("relation=", `lang="de" as-of="${day}" relation=`));
    await title("de").waitFor();
    expect(host.warnings).toEqual([
      "<relations-card> Ungültiger Parameter. Zulässige Werte für den Parameter „asOf“: YYYY-MM-DD.",
    ]);
    expect(host.requests.at(-1)).not.toContain("asOf");
    expect(await host.page.getByText("Stand der Quellen").count()).toBe(1);
  },
);

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
    expect(host.warnings).toEqual([expect.stringContaining(`<relations-card> lang: "${lang}" `)]);
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
