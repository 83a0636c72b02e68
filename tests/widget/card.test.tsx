import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { CardEvidence, CardFact, CardView } from "../../data/model/views/card-view.ts";
import { Card } from "../../widget/card/card.tsx";

const fact: CardFact = {
  id: "visit-2012",
  url: "https://entente.example/relations/no-tj?lang=en",
  date: { edtf: "2012-11", text: "November 2012" },
  label: "Visit",
  text: [
    { text: "Sherali Gul", name: true },
    " (then Minister)",
    { text: "Arbeitsbesuch", lang: "de", unreviewed: true },
  ],
  details: [],
  notes: [{ kind: "disputed", text: "sources differ" }],
  opens: "Wording",
  evidence: [
    {
      source: "s",
      lang: "de",
      dir: "ltr",
      remarks: ["This source gives: 2012"],
      passages: [[{ text: "Im " }, { text: "November", quote: true }, { text: " 2012." }]],
      citation: [{ text: "Ministerium", lang: "de" }, ": Page"],
    },
  ],
};

const view: CardView = {
  version: 1,
  relation: "no-tj",
  release: 1,
  lang: "en",
  dir: "ltr",
  title: "Norway – Tajikistan",
  url: "https://entente.example/relations/no-tj?lang=en",
  states: [{ code: "no", name: "Norway", flag: "https://entente.example/flags/no.svg" }],
  asOf: "As of 2015",
  lead: [],
  groups: [{ id: "visits", heading: "Visits", facts: [fact] }],
  sources: [{ id: "s", title: "Page", lang: "en", detail: [{ text: "Ministerium", lang: "de" }, ", undated"] }],
  words: { sources: "Sources (1)" },
  quotes: "Quotes: their publishers'",
  licence: { text: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
};

const html = (overrides: Partial<CardView> = {}) => renderToString(<Card view={{ ...view, ...overrides }} />);
const htmlWithFact = (overrides: Partial<CardFact>) =>
  html({ groups: [{ id: "g", heading: "G", facts: [{ ...fact, ...overrides }] }] });

test("names and foreign-language text are isolated, and the latter has a lang attribute", () => {
  expect(html()).toContain('<bdi class="name">Sherali Gul</bdi>');
  expect(html()).toContain('<bdi lang="de" class="unreviewed">Arbeitsbesuch</bdi>');
});

test("a publisher's name in another language has a lang attribute in the citation", () => {
  expect(html()).toContain('<bdi lang="de">Ministerium</bdi>: Page');
});

test("a quote is marked within its paragraph, which has the source's language", () => {
  expect(html()).toContain('<blockquote lang="de" dir="ltr">Im <mark>November</mark> 2012.</blockquote>');
});

test("markup in the data is shown as text", () => {
  const script = "<script>alert(1)</script>";
  const card = htmlWithFact({ text: [script], label: script, notes: [{ kind: "attested", text: script }] });
  expect(card).not.toContain("<script>");
  expect(card).toContain("&lt;script>");
});

test.each(["javascript:alert(1)", "http://plain.example/", "data:text/html,x", " https://x.example"])(
  "%s does not become a link",
  (url) => {
    const card = html({
      url,
      sources: [
        { id: "s", title: "Page", lang: "en", detail: [{ text: "Ministerium", lang: "de" }, ", undated"], url },
      ],
      report: { text: "Report", url },
    });
    expect(card.match(/<a /g)).toHaveLength(1); // only the licence's link
  },
);

test("the rest of a group is collapsed, and the note on the group comes before its facts", () => {
  const group = {
    id: "g",
    heading: "G",
    note: "nobody attested",
    facts: [fact],
    rest: { heading: "earlier (1)", facts: [{ ...fact, id: "old" }] },
  };
  const card = html({ groups: [group] });
  expect(card).toMatch(/<details class="more"><summary[^>]*>earlier \(1\)<\/summary><ul><li[^>]* id="old"/);
  expect(card.indexOf("nobody attested")).toBeLessThan(card.indexOf("<li"));
});

test("a card without facts says that nothing is known", () => {
  expect(html({ groups: [], nothing: "Nothing is known" })).toContain("Nothing is known");
});

test("a group with a summary is collapsed to one line", () => {
  const card = html({ groups: [{ id: "aid", heading: "Aid", summary: ["NOK 7 million"], facts: [fact] }] });
  expect(card).toMatch(/<details><summary><h3[^>]*>Aid<\/h3><span[^>]*>NOK 7 million<\/span><\/summary><ul>/);
});

test("the parts of a fact are listed inside its item", () => {
  const card = htmlWithFact({ parts: [{ ...fact, id: "part", url: view.url }] });
  expect(card).toMatch(/id="visit-2012".*<ul><li[^>]* id="part".*<\/li><\/ul>.*<\/li>/);
});

test("the button that opens the evidence has an accessible name", () => {
  expect(html()).toContain('<summary class="muted" aria-label="Wording" title="Wording"></summary>');
});

test("in the lead, the label of the button is text, and its accessible name says more", () => {
  const card = html({ lead: [{ ...fact, proofName: "Wording: Visit" }] });
  expect(card).toContain('<summary class="muted" aria-label="Wording: Visit">Wording</summary>');
});

/** Returns the texts and URLs of the links in a card's proofs. */
const proofLinks = (card: string) =>
  [...card.matchAll(/<details class="proof".*?<\/details>/g)].flatMap(([proof]) =>
    [...proof.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)].map(([, url, text]) => [text?.replace(/<[^>]*>/g, ""), url]),
  );
const words = { sources: "Sources (1)", passage: "In our copy", aboutSource: "The source", factPage: "This fact" };
const page = "https://entente.example/sources/s?lang=en";
const sources = view.sources.map((source) => ({ ...source, page }));
const [evidence] = fact.evidence;
const linksOf = (entry: CardFact) =>
  proofLinks(html({ words, sources, groups: [{ id: "g", heading: "G", facts: [entry] }] }));

test("a proof links to the publisher's passage, to the one in our copy, and to the fact's page", () => {
  const url = "https://publisher.example/page#:~:text=November";
  expect(linksOf({ ...fact, evidence: [{ ...evidence, url } as CardEvidence] })).toEqual([
    ["Ministerium: Page", url],
    ["In our copy", `${page}#no-tj/visit-2012`],
    ["This fact", fact.url],
  ]);
});

test("a source without a quote or a URL has a link to our page about it", () => {
  expect(linksOf({ ...fact, evidence: [{ ...evidence, passages: [] } as unknown as CardEvidence] })).toEqual([
    ["The source", page],
    ["This fact", fact.url],
  ]);
});

test("a proof that several facts share links to the first passage and to the page of each fact", () => {
  const { id, url, ...shared } = fact;
  const part = (name: string) => ({
    id: name,
    url: `${view.url}#${name}`,
    text: [name],
    details: [],
    notes: [],
    evidence: [],
  });
  expect(linksOf({ ...shared, text: [], parts: [{ ...part("imports"), label: "Imports" }, part("exports")] })).toEqual([
    ["In our copy", `${page}#no-tj/imports`],
    ["This fact: Imports", `${view.url}#imports`],
    ["This fact: exports", `${view.url}#exports`],
  ]);
});

test.each(["20.~April 2015", "29~июня 1992~года", "9~ноябри соли~2011", "۲۰~آوریل ۲۰۱۵"])(
  "no line breaks within the date %s",
  (written) => {
    const date = written.replaceAll("~", "\u00a0");
    const whole = date.replaceAll(" ", "\u00a0");
    expect(html({ asOf: `As of ${date}` })).toContain(`As of ${whole}`);
    expect(htmlWithFact({ details: [[`${date}, ${date}`]] })).toContain(`${whole}, ${whole}`);
  },
);

test("the button that opens a fact's own evidence comes before the buttons of its parts", () => {
  const card = htmlWithFact({ opens: "Meeting", parts: [{ ...fact, id: "part", url: view.url, opens: "Statement" }] });
  expect(card.match(/(?<=aria-label=")\w+/g)).toEqual(["Meeting", "Statement"]);
});

test("a card with only a lead has no groups", () => {
  const card = html({ lead: [fact], groups: [] });
  expect(card).not.toMatch(/<section|<h3/);
});

test("the remarks on a source are shown with its evidence", () => {
  expect(html()).toContain("<p>This source gives: 2012</p>");
});

test("the card has no empty elements", () => {
  const { asOf, ...undated } = view;
  expect(renderToString(<Card view={undated} />)).not.toMatch(/<(p|ul|li|div|section)[^>]*><\/\1>/);
  expect(htmlWithFact({ text: [], details: [], notes: [], evidence: [] })).not.toMatch(
    /<(p|ul|li|div|section)[^>]*><\/\1>/,
  );
});
