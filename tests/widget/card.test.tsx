import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { CardFact, CardView } from "../../data/model/views/card-view.ts";
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

const html = (changed: Partial<CardView> = {}) => renderToString(<Card view={{ ...view, ...changed }} />);
const withFact = (changed: Partial<CardFact>) =>
  html({ groups: [{ id: "g", heading: "G", facts: [{ ...fact, ...changed }] }] });

test("names are isolated, other languages say so", () => {
  expect(html()).toContain('<bdi class="name">Sherali Gul</bdi>');
  expect(html()).toContain('<bdi lang="de" class="unreviewed">Arbeitsbesuch</bdi>');
});

test("a publisher named in another language says which, in the citation", () => {
  expect(html()).toContain('<bdi lang="de">Ministerium</bdi>: Page');
});

test("the quote is marked within its paragraph, in the source's language", () => {
  expect(html()).toContain('<blockquote lang="de" dir="ltr">Im <mark>November</mark> 2012.</blockquote>');
});

test("markup in data stays text", () => {
  const hostile = "<script>alert(1)</script>";
  const shown = withFact({ text: [hostile], label: hostile, notes: [{ kind: "attested", text: hostile }] });
  expect(shown).not.toContain("<script>");
  expect(shown).toContain("&lt;script>");
});

test.each(["javascript:alert(1)", "http://plain.example/", "data:text/html,x", " https://x.example"])(
  "%s does not become a link",
  (url) => {
    const shown = html({
      url,
      sources: [
        { id: "s", title: "Page", lang: "en", detail: [{ text: "Ministerium", lang: "de" }, ", undated"], url },
      ],
      report: { text: "Report", url },
    });
    expect(shown.match(/<a /g)).toHaveLength(1); // the licence's
  },
);

test("the rest of a group is to be opened, and what holds for all of it stands above", () => {
  const group = {
    id: "g",
    heading: "G",
    note: "nobody attested",
    facts: [fact],
    rest: { heading: "earlier (1)", facts: [{ ...fact, id: "old" }] },
  };
  const shown = html({ groups: [group] });
  expect(shown).toMatch(/<details class="more"><summary[^>]*>earlier \(1\)<\/summary><ul><li[^>]* id="old"/);
  expect(shown.indexOf("nobody attested")).toBeLessThan(shown.indexOf("<li"));
});

test("a card with nothing to say says so", () => {
  expect(html({ groups: [], nothing: "Nothing is known" })).toContain("Nothing is known");
});

test("a lower group is one line that opens its facts", () => {
  const shown = html({ groups: [{ id: "aid", heading: "Aid", summary: ["NOK 7 million"], facts: [fact] }] });
  expect(shown).toMatch(/<details><summary><h3[^>]*>Aid<\/h3><span[^>]*>NOK 7 million<\/span><\/summary><ul>/);
});

test("what is told under a fact stands in its item", () => {
  const shown = withFact({ parts: [{ ...fact, id: "part", url: view.url }] });
  expect(shown).toMatch(/id="visit-2012".*<ul><li[^>]* id="part".*<\/li><\/ul>.*<\/li>/);
});

test("what opens the proof has a name", () => {
  expect(html()).toContain('<summary class="muted" aria-label="Wording" title="Wording"></summary>');
});

test("a card of one fact has no groups and no list of sources beside its own", () => {
  const shown = html({ lead: [fact], groups: [] });
  expect(shown).not.toMatch(/<section|<h3|Sources/);
});

test("what a source says differently stands with its evidence", () => {
  expect(html()).toContain("<p>This source gives: 2012</p>");
});

test("no element is empty", () => {
  const { asOf, ...undated } = view;
  expect(renderToString(<Card view={undated} />)).not.toMatch(/<(p|ul|li|div|section)[^>]*><\/\1>/);
  expect(withFact({ text: [], details: [], notes: [], evidence: [] })).not.toMatch(
    /<(p|ul|li|div|section)[^>]*><\/\1>/,
  );
});
