import { expect, test } from "vitest";
import { relation } from "../../data/view/card.ts";
import { publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();

test("the page of a source shows its whole text, and marks each quoted passage with a link to its fact", async () => {
  const page = await (await get("/sources/mfa-tj.no.de?lang=en")).text();
  expect(page).toContain('<div class="source" lang="de" dir="ltr">');
  expect(page).toMatch(
    /<mark><span id="no-tj\/ambassador-tj-idibek"><\/span>[^<]*Herr Kalandar Idibek[^<]*<\/mark><a class="supported-fact" href="[^"]*\/ambassador-tj-idibek\?lang=en"/,
  );
  const shown = page
    .slice(page.indexOf('class="source"'))
    .replace(/<a class="supported-fact".*?<\/a>/g, "")
    .replace(/<ul class="proves".*?<\/ul>/g, "")
    .replace(/<[^>]*>/g, "");
  expect(shown).toContain("Der zwischenstaatliche Rechtsrahmen befindet sich im Wiederherstellungsprozess.");
  expect(page).toContain('<a href="https://entente.example/v1/sources/mfa-tj.no.de" type="application/json">JSON</a>');
});

test.each(["/fragment/no-tj?lang=de", "/fragment/no-tj?lang=fa&release=1"])(
  "the links of %s lead to the passages on the pages of its sources, and to its facts",
  async (path) => {
    const card = await (await get(path)).text();
    const links = [...card.matchAll(/<a href="https:\/\/entente\.example(\/(?:sources|relations\/no-tj)\/[^"]*)"/g)];
    const urls = [...new Set(links.map(([, url = ""]) => url.replaceAll("&amp;", "&")))];
    const passages = urls.filter((url) => url.includes("#"));
    expect(passages.length).toBeGreaterThan(10);
    expect(urls.length).toBeGreaterThan(passages.length + 10);
    for (const url of urls) {
      const [address = "", anchor] = url.split("#");
      const page = await get(address);
      expect([url, page.status]).toEqual([url, 200]);
      const text = await page.text();
      if (anchor) expect(text, url).toContain(`<span id="${anchor}"></span>`);
    }
  },
);

test("the page of a source without text says that it is only cited; an unknown source is a 404", async () => {
  const withoutText = await (await get("/sources/mfa-tj.no.2024?lang=en")).text();
  expect(withoutText).toContain("cited by title, publisher and date");
  expect((await get("/sources/nothing")).status).toBe(404);
});

test("each quoting fact has one anchor in the text, and its link is labelled in the reader's language", async () => {
  const page = await (await get("/sources/mfa-tj.no.de?lang=fa")).text();
  const quotingFacts = relation("no-tj").facts.filter(({ claims }) =>
    claims.some(({ source, quotes }) => source === "mfa-tj.no.de" && quotes.length > 0),
  );
  const anchors = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(anchors.sort()).toEqual(quotingFacts.map(({ id }) => `no-tj/${id}`).sort());
  const links = [...page.matchAll(/<a class="supported-fact"[^>]* aria-label="([^"]*)" lang="fa" dir="rtl">/g)];
  expect(links).toHaveLength(page.split('class="supported-fact"').length - 1);
  for (const [, label] of links) expect(label).toMatch(/^[۰-۹]+ نروژ\u00a0– تاجیکستان: /);
});

test.each([
  ["de", "Stellen ohne Angaben", "Eine Überschrift; sie gibt keine Tatsache an."],
  ["fa", "بخش‌های بدون مطلب", "عنوان است و واقعیتی را بیان نمی‌کند."],
])("the page says why a passage supports no fact (%s)", async (language, heading, reason) => {
  const page = await (await get(`/sources/mfa-tj.no.de?lang=${language}`)).text();
  expect(page).toContain(`<h2>${heading}</h2>`);
  expect(page).toMatch(/<q lang="de" dir="ltr">Wirtschaftliche Zusammenarbeit<\/q>/);
  expect(page).toContain(reason);
});

test("the page has the remarks on its source, and says how an undated source was dated", async () => {
  const cited = await (await get("/sources/mfa-tj.no.2024?lang=ru")).text();
  expect(cited).toMatch(/<bdi class="unreviewed">Адрес страницы неизвестен\.<\/bdi>/);
  expect(cited).toContain("° Перевод или транслитерация ещё не проверены");
  const dated = await (await get("/sources/mfa-tj.de?lang=de")).text();
  expect(dated).toContain(
    'Zur Datierung: <bdi class="unreviewed">Die URL nennt den 29. Jahrestag, der im Jahr 2021 war.</bdi>',
  );
});

test("each mark in the text has a number, which the list beside the paragraph explains", async () => {
  const page = await (await get("/sources/mfa-tj.no.de?lang=en")).text();
  const listed = new Map(
    [...page.matchAll(/<li><span>(\d+)<\/span> <a href="([^"]*)">([^<]*)<\/a>/g)].map(([, number, url, title]) => [
      number,
      { url, title },
    ]),
  );
  const marks = [...page.matchAll(/class="supported-fact" href="([^"]*)"[^>]*>(\d+)<\/a>/g)];
  expect(marks.length).toBeGreaterThan(10);
  for (const [, url, number] of marks) expect([number, listed.get(number)?.url]).toEqual([number, url]);
  expect(listed.get("1")?.title).toBe("Norway\u00a0– Tajikistan: Diplomatic relations since 29\u00a0June 1992");
});

test("the links of a page that is pinned to a release lead to the same release", async () => {
  const page = await (await get("/sources/mfa-tj.no.de?lang=en&release=1")).text();
  const links = [...page.matchAll(/href="([^"]*\/relations\/no-tj\/[^"]*|\/sources\/[^"]*lang=..[^"]*)"/g)];
  expect(links.length).toBeGreaterThan(20);
  for (const [, url] of links) expect(url).toContain("release=1");
});

test("the list of sources on a page of a release leads to the same release", async () => {
  const page = await (await get("/relations/no-tj?lang=de&release=1")).text();
  expect(page).toMatch(/ · <a href="[^"]*\/sources\/mfa-tj\.no\.de\?lang=de&amp;release=1">mfa-tj\.no\.de<\/a>/);
});
