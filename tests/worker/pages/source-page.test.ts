import { expect, test } from "vitest";
import { relation } from "../../data/view/card.ts";
import { publishedWorker } from "../published-worker.ts";

const { get } = publishedWorker();

test("the page of a source shows its whole text, and marks each quoted passage with a link to its fact", async () => {
  const page = await (await get("/sources/mfa-tj.no.de?lang=en")).text();
  expect(page).toContain('<div class="source" lang="de" dir="ltr">');
  expect(page).toMatch(
    /<mark><span id="no-tj\/ambassador-tj-idibek"><\/span>[^<]*Herr Kalandar Idibek[^<]*<\/mark><a class="supported-fact" href="[^"]*#ambassador-tj-idibek"/,
  );
  const shown = page
    .slice(page.indexOf('class="source"'))
    .replace(/<a class="supported-fact".*?<\/a>/g, "")
    .replace(/<[^>]*>/g, "");
  expect(shown).toContain("Der zwischenstaatliche Rechtsrahmen befindet sich im Wiederherstellungsprozess.");
  expect(page).toContain('<a href="https://entente.example/v1/sources/mfa-tj.no.de" type="application/json">JSON</a>');
});

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
  for (const [, label] of links) expect(label).toMatch(/^[\u0600-\u06ff]/);
  // The reasons why a passage supports no fact are notes of the editors, in English.
  expect(page).not.toContain("it states no fact");
});
