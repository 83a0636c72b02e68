// Where a one-tag embed puts its card, in which language, and what the console says if it cannot show one.
import { expect, inject, test } from "vitest";
import { useHostPage } from "./host-page.ts";

const entente = inject("server");
const host = useHostPage({ bypassCSP: true });
const source = (query = "?lang=de") => `${entente}/embed/no-tj.js${query}`;
const tag = (attributes = "async", query?: string) => `<script ${attributes} src="${source(query)}"></script>`;
const german = { name: "Norwegen – Tadschikistan", level: 2 };
const cards = () => host.page.locator("relations-card");
const titles = () => host.page.getByRole("heading", german);
const advice =
  'Entente: A card cannot be shown here. Put the script tag in the body, or write <relations-card relation="no-tj" lang="de"></relations-card> where the card should appear.';

test("a script that a framework puts into the head says what to do, and following the advice shows the card", async () => {
  await host.open("<p>Text</p>");
  const add = () =>
    host.page.evaluate((src) => {
      document.head.append(Object.assign(document.createElement("script"), { src, async: true }));
    }, source());
  await add();
  await expect.poll(() => host.warnings).toEqual([advice]);
  const [element = ""] = /<relations-card.*<\/relations-card>/.exec(advice) ?? [];
  await host.page.locator("p").evaluate((place, html) => {
    place.innerHTML = html;
  }, element);
  await titles().waitFor();
  expect(host.errors).toEqual([]);
});

test("a tag that is removed before it runs says what to do", async () => {
  await host.open("<p>Text</p>");
  await host.page.evaluate((src) => {
    const script = Object.assign(document.createElement("script"), { src, async: true });
    document.body.append(script);
    script.remove();
  }, source());
  await expect.poll(() => host.warnings).toEqual([advice]);
});

test("as a module, the tag shows its card where it is", async () => {
  await host.open(`<p id="a">A</p>${tag('type="module" data-heading="4"')}<p id="b">B</p>${tag("", "?lang=en")}`);
  await host.page.getByRole("heading", { ...german, level: 4 }).waitFor();
  expect(await host.page.locator("#a ~ relations-card:has(~ #b)").count()).toBe(1);
  expect(await host.page.locator("#b ~ relations-card").count()).toBe(1);
  expect(host.warnings).toEqual([]);
});

test("a module that runs once shows a card after each of its tags", async () => {
  await host.open(`${tag('type="module"')}<p>Text</p>${tag('type="module"')}`);
  await expect.poll(() => titles().count()).toBe(2);
});

test("a module in the head and an imported module say what to do", async () => {
  await host.open("<p>Text</p>", tag('type="module"'));
  await expect.poll(() => host.warnings).toEqual([advice]);
  // As text, because Vitest rewrites imports.
  await host.page.evaluate(`import("${source("?lang=de&home=tj")}")`);
  expect(host.warnings).toEqual([advice, advice]);
});

test("in a shadow root, the tag shows its card where it is", async () => {
  const shadow = (content: string) => `<template shadowrootmode="open">${content}</template>`;
  await host.open(`<div>${shadow(`<section>${shadow(`<p>Text</p>${tag()}`)}</section>`)}</div>`);
  await titles().waitFor();
  expect(await titles().count()).toBe(1);
  expect(await host.page.locator("section p + script + relations-card").count()).toBe(1);
  expect(host.warnings).toEqual([]);
});

/** Replaces the body by a copy whose scripts run again, as Turbo does with a page that it restores. */
const restoreBody = () =>
  host.page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLBodyElement;
    for (const script of body.querySelectorAll("script")) {
      const copy = document.createElement("script");
      for (const { name, value } of script.attributes) copy.setAttribute(name, value);
      script.replaceWith(copy);
    }
    document.body.replaceWith(body);
    return Promise.all(
      [...body.querySelectorAll("script")].map((script) => new Promise((run) => script.addEventListener("load", run))),
    );
  });

test("when a page is restored from a copy, each tag shows one card", async () => {
  await host.open(`${tag()}<p>Text</p>${tag()}${tag()}`);
  await expect.poll(() => titles().count()).toBe(3);
  for (let restored = 0; restored < 2; restored++) {
    await restoreBody();
    await expect.poll(() => titles().count()).toBe(3);
    expect(await cards().count()).toBe(3);
  }
  expect(host.errors).toEqual([]);
});

test("a copy of the card whose script does not run again shows the same card", async () => {
  await host.open(tag("async", "?lang=de&home=tj&asOf=2016-01-01"));
  const title = host.page.getByRole("heading", { name: "Tadschikistan – Norwegen" });
  await title.waitFor();
  await host.page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
  await title.waitFor();
  await host.page.getByText("Für diesen Tag belegt keine Quelle, wer das Amt innehatte").first().waitFor();
});

test("a tag leaves the page's own element after it alone", async () => {
  await host.open(`${tag()}<relations-card relation="kz-no" lang="de" load="now"></relations-card>`);
  await titles().waitFor();
  await host.page.getByRole("heading", { name: "Kasachstan – Norwegen" }).waitFor();
});

test.each([
  ["takes the language of the page", '<div lang="fa">', "", "نروژ – تاجیکستان"],
  ["takes the language of the page with the other options", '<div lang="fa">', "?home=tj", "تاجیکستان – نروژ"],
  ["keeps the language that it names", '<div lang="fa">', "?lang=de", german.name],
  ["takes the reader's language on a page in one that we do not have", '<div lang="sv">', "", "Norway – Tajikistan"],
])("a tag %s", async (_, start, query, name) => {
  await host.open(start + tag("async", query));
  await host.page.getByRole("heading", { name }).waitFor();
  expect(await cards().count()).toBe(1);
  expect(host.warnings).toEqual([]);
});

test("on a page in another language whose policy forbids the request, a tag shows the card that it has", async () => {
  await host.page.route("**/v1/**", (route) => route.abort());
  await host.open(`<div lang="fa">${tag("async", "")}</div>`);
  await host.page.getByRole("heading", { name: "Norway – Tajikistan" }).waitFor();
  expect(host.warnings).toEqual([expect.stringContaining("card?lang=fa")]);
});

const options = "lang, home, asOf, layout, fact, kinds, release";
test.each([
  [
    "?lang=klingon",
    '<relations-card> lang="klingon" is not valid. Valid: de, en, nb, ru, tg, fa. The card is in English',
  ],
  ["?lang=en&foo=1", `<relations-card> The option foo is not valid. Valid: ${options}`],
  ["?lang=en&as-of=2016-01-01", `<relations-card> The option as-of is not valid. Valid: ${options}`],
  ["?lang=en&layout=small", "Entente: Invalid value. Allowed values for “layout”: full, compact."],
  ["?lang=en&home=se", "Entente: Invalid value. Allowed values for “home”: no, tj."],
])("a tag with %s shows a card, and the console names the valid values", async (query, warning) => {
  await host.open(tag("async", query));
  await host.page.getByRole("heading", { name: "Norway – Tajikistan" }).waitFor();
  expect(host.warnings).toEqual([warning]);
});

test("a tag with several invalid options names each of them, and shows the card without them", async () => {
  await host.open(tag("async", "?lang=en&layout=small&home=se&kinds=war&fact=visit-2012-11-gul"));
  await host.page.locator("article.fact").waitFor();
  expect(host.warnings.map((warning) => /for “(\w+)”/.exec(warning)?.[1]).sort()).toEqual(["home", "kinds", "layout"]);
});

test("an unknown option does not keep a tag from the language of the page", async () => {
  await host.open(`<div lang="fa">${tag("async", "?v=3")}</div>`);
  await host.page.getByRole("heading", { name: "نروژ – تاجیکستان" }).waitFor();
  expect(host.warnings).toEqual([`<relations-card> The option v is not valid. Valid: ${options}`]);
});

test.each(["asOf=2016-02-31", "release=99", "release=x", "fact=never"])(
  "a tag with %s shows no card, as the element does, and the console says why",
  async (option) => {
    await host.open(`${tag("async", `?lang=en&${option}`)}<p>Text</p>`);
    await expect.poll(() => host.warnings.length).toBe(1);
    expect(await cards().count()).toBe(0);
    expect(host.errors).toEqual([]);
  },
);
