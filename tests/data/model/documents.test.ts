// Compares published documents with the schemas from which their types are inferred.
import { expect, test } from "vitest";
import { publishedRelation } from "../../../data/model/facts/relation.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { logEntry, relationEntry } from "../../../data/model/release/release-entries.ts";
import { publishedSource } from "../../../data/model/sources/source.ts";
import { cardViewSchema } from "../../../data/model/views/card-view.ts";
import { factRow } from "../../../data/model/views/fact-row.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { factRows } from "../../../data/view/table/fact-rows.ts";
import { relation, relations, sources } from "../../formats/relations.ts";

const tags = Object.keys(languages) as Language[];
const options = { home: null, release: 7, origin: "https://entente.example" };
const norwayTajikistan = relation("no-tj");

test("every published relation matches its schema exactly", () => {
  for (const published of relations) expect(publishedRelation.parse(published)).toEqual(published);
});

test("every published source matches its schema exactly", () => {
  for (const published of sources) expect(publishedSource.parse(published)).toEqual(published);
  expect(sources.length).toBeGreaterThan(40);
});

// Parsing drops properties that the schema does not list, so an extra one shows up as a difference.
test.each(tags)("every card and row matches its schema exactly, in %s", (language) => {
  for (const published of relations) {
    for (const asOf of [null, "2016-01-01"]) {
      for (const reportUrl of [null, "https://example.org/report"]) {
        const card = cardView(published, { ...options, language, asOf, reportUrl });
        expect(cardViewSchema.parse(card)).toEqual(card);
      }
    }
    const rows = published.facts.flatMap((fact) => factRows(fact, published, { ...options, language }));
    expect(rows.map((row) => factRow.parse(row))).toEqual(rows);
  }
});

test.each([publishedRelation, publishedSource, cardViewSchema, factRow, relationEntry, logEntry])(
  "every schema refuses {}",
  (schema) => {
    expect(schema.safeParse({}).success).toBe(false);
  },
);

test.each<[flaw: string, value: object]>([
  ["an unknown attribute", { ...norwayTajikistan, population: 5 }],
  [
    "a fact that has an unknown attribute",
    { ...norwayTajikistan, facts: [{ ...norwayTajikistan.facts[0], population: 5 }] },
  ],
  ["a fact without validity", { ...norwayTajikistan, facts: [{ ...norwayTajikistan.facts[0], validity: undefined }] }],
  [
    "a fact whose kind does not fit its attributes",
    { ...norwayTajikistan, facts: [{ ...norwayTajikistan.facts[0], kind: "trade" }] },
  ],
  [
    "a date that is not in EDTF",
    { ...norwayTajikistan, facts: [{ ...norwayTajikistan.facts[0], date: "29.06.1992" }] },
  ],
  ["quotes in their authored form", { ...norwayTajikistan, facts: [withQuotes(["1992"])] }],
  ["a source that includes its text", { ...norwayTajikistan, sources: [sources[0]] }],
])("refuses a relation with %s", (_, value) => {
  expect(publishedRelation.safeParse(value).success).toBe(false);
});

function withQuotes(quotes: string[]): object {
  const [fact] = norwayTajikistan.facts;
  return { ...fact, claims: fact?.claims.map((claim) => ({ ...claim, quotes })) };
}
