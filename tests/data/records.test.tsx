// Readers see the records of an archive as records, never as quotes. The archive is fictitious.
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { AuthoredRelation, Relation } from "../../data/model/facts/relation.ts";
import { buildRelation, buildSource } from "../../data/pipeline/release/build-release.ts";
import type { CheckedSource } from "../../data/rules/rule.ts";
import { citedRecords } from "../../data/rules/sources/cited-records.ts";
import { factPieces } from "../../data/search/fact-pieces.ts";
import { cardView } from "../../data/view/card/relation-card.ts";
import { changesBetween } from "../../data/view/changes/relation-changes.ts";
import { factView } from "../../data/view/pages/fact-view.ts";
import { pageView } from "../../data/view/pages/page-view.ts";
import { sourceView } from "../../data/view/pages/source/source-view.ts";
import { claimCitation } from "../../data/view/table/claim-citation.ts";
import { factRows } from "../../data/view/table/fact-rows.ts";
import { Card } from "../../widget/card/card.tsx";
import { jsonLd } from "../../worker/render/json-ld/json-ld.ts";
import { sourcePage } from "../../worker/render/pages/source-page.tsx";
import { defaultCardOptions as options } from "../card-options.ts";
import { ambassador, archiveData } from "./projects/archive-project.ts";

const data = archiveData();
const relation = buildRelation("ad-mc", data.relations.get("ad-mc") as AuthoredRelation, data);
const source = buildSource(data.sources.get("chancery") as CheckedSource, citedRecords(data));
const fact = relation.facts.find(({ id }) => id === ambassador.id) as Relation["facts"][number];
const file = `https://archive.example/chancery/${"abcdef0123".repeat(4)}/chiefs/monaco.xml`;

test("a card shows the fields that support a fact, with their values", () => {
  const view = cardView(relation, options);
  const shown = view.groups.flatMap(({ facts }) => facts).find(({ id }) => id === fact.id);
  expect(shown?.opens).toMatch(/^What the archive records: /);
  expect(shown?.evidence[0]?.passages).toEqual([]);
  expect(shown?.evidence[0]?.url).toBe(file);
  expect(shown?.evidence[0]?.records?.[0]).toEqual({
    title: "Record \u2066mc-1990-fict-01\u2069",
    url: file,
    fields: [
      { name: "territory-id", value: "monaco" },
      { name: "started/date", value: "1990-05-31" },
      { name: "ended/date", value: "1994" },
    ],
  });
  const html = renderToString(<Card view={view} />);
  expect(html).toContain("<dt>started/date</dt><dd>1990-05-31</dd>");
  expect(html).not.toContain("<blockquote");
});

test("several words of one field are shown together", () => {
  const twice = JSON.parse(JSON.stringify(relation).replaceAll('"field":"ended/date"', '"field":"started/date"'));
  const shown = cardView(twice, options).groups.flatMap(({ facts }) => facts);
  expect(shown.at(-1)?.evidence[0]?.records?.[0]?.fields).toContainEqual({
    name: "started/date",
    value: "1990-05-31 … 1994",
  });
});

test("a term of office that has ended needs no confirmation", () => {
  const shown = cardView(relation, options).groups.flatMap(({ facts }) => facts);
  expect(shown.at(-1)?.notes).toEqual([]);
});

test("the page of the archive counts its records and lists what was left out", () => {
  const view = sourceView(source, [], null, options);
  expect(view.archive?.lines[1]).toBe("Records read: 4; with facts: 3; without: 1");
  expect(view.archive?.leftOut.map(({ counts }) => counts)).toEqual([
    ["Records: 1"],
    ["Fields: \u2066last-modified-by\u2069"],
  ]);
  expect(view.archive?.relations).toEqual([
    {
      name: "Andorra\u00a0– Monaco",
      count: "3",
      url: "https://entente.example/sources/chancery?lang=en&relation=ad-mc",
    },
  ]);
  expect(view.archive?.records).toBeNull();
});

test("the page of the archive shows the records of a relation, each under its fact", () => {
  const page = sourcePage(pageView("en"), options, sourceView(source, [], relation, options));
  expect(page).toContain('id="ad-mc/ambassador-ad-ficta"');
  expect(page).toContain("<dt>ended/date</dt><dd>1994</dd>");
});

test("the page of a fact leads to its records", () => {
  expect(factView(fact, relation, [], options).links).toEqual([
    [
      { text: "See the file with the record on \u2066archive.example\u2069", url: file },
      {
        text: "About the source",
        url: "https://entente.example/sources/chancery?lang=en&relation=ad-mc#ad-mc/ambassador-ad-ficta",
      },
    ],
  ]);
});

test.each([
  ["the name of the file", "https://archive.example/missions/{name}", "https://archive.example/missions/monaco"],
  ["a field", "https://archive.example/missions?of={territory-id}", "https://archive.example/missions?of=monaco"],
])("the page of a fact leads to the publisher's page, found by %s", (_, page, url) => {
  const shown = withPages(page);
  expect(factView(fact, shown, [], options).links[0]?.[0]).toEqual({
    text: "See the page on \u2066archive.example\u2069",
    url,
  });
  expect(claimCitation(fact, 1, shown, options).url).toBe(url);
  expect(cardView(shown, options).groups.at(-1)?.facts[0]?.evidence[0]).toMatchObject({
    url,
    records: [{ url: file }, {}],
  });
});

test("an address that needs a field which the record does not cite is not used", () => {
  const shown = withPages("https://archive.example/missions/{started/year}");
  expect(factView(fact, shown, [], options).links[0]?.[0]?.url).toBe(file);
});

/** Returns the relation with an archive whose publisher shows the records of heads of mission at the given address. */
function withPages(page: string): Relation {
  const sources = relation.sources.map((each) =>
    each.archive ? { ...each, archive: { ...each.archive, pages: { chiefs: page } } } : each,
  );
  return { ...relation, sources };
}

test("tables name the records", () => {
  const [row] = factRows(fact, relation, { language: "en", home: null, release: 1 });
  expect(row).toMatchObject({
    evidence: "recorded",
    quote: null,
    records: "chiefs/monaco.xml#mc-1990-fict-01; people/ficta.xml#ficta-ana",
    date_means: null,
    valid_from: "1990-05-31",
    valid_until: "1994",
    office: "ambassador",
    iso3_from: "AND",
    iso3_to: "MCO",
  });
});

test("a citation leads to the record in the dataset", () => {
  expect(claimCitation(fact, 1, relation, options)).toMatchObject({
    type: "dataset",
    title: "Fictitious archive of the chancery",
    url: file,
    records: "chiefs/monaco.xml#mc-1990-fict-01; people/ficta.xml#ficta-ana",
  });
});

test("JSON-LD describes the archive as a dataset, and the records as parts of it", () => {
  const node = JSON.stringify(
    jsonLd(relation, cardView(relation, options), { ...options, time: "2026-01-01T00:00:00Z" }),
  );
  expect(node).toContain('"@type":"Dataset","@id":"https://entente.example/sources/chancery"');
  expect(node).toContain(
    `{"@type":"CreativeWork","identifier":"chiefs/monaco.xml#mc-1990-fict-01","url":"${file}","isPartOf":{"@id":"https://entente.example/sources/chancery"}}`,
  );
});

test("a search finds what the fields say", () => {
  expect(factPieces(fact, relation)).toContainEqual({ where: "claims.chancery.records", lang: "en", text: "FICTA" });
});

test("a change of a record's field is a change of the fact", () => {
  const text = JSON.stringify(relation).replaceAll("1990-05-31", "1990-05-30");
  expect(
    changesBetween(relation, JSON.parse(text)).map(({ attribute, before, after }) => [attribute, before, after]),
  ).toEqual([
    ["claims.chancery.records.chiefs/monaco.xml#mc-1990-fict-01.fields", "started/date: 1990-05-31", null],
    ["claims.chancery.records.chiefs/monaco.xml#mc-1990-fict-01.fields", null, "started/date: 1990-05-30"],
    ["from", "1990-05-31", "1990-05-30"],
  ]);
});
