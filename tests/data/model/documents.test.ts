// What is published, held against the schemas from which its types are inferred.
import { expect, test } from "vitest";
import { publishedRelation } from "../../../data/model/facts/relation.ts";
import { type Language, languages } from "../../../data/model/language.ts";
import { logEntry, relationEntry } from "../../../data/model/release/release-entries.ts";
import { publishedSource } from "../../../data/model/sources/source.ts";
import { cardView as cardSchema } from "../../../data/model/views/card-view.ts";
import { factRow } from "../../../data/model/views/fact-row.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { factRows } from "../../../data/view/table/fact-rows.ts";
import { relation, relations, sources } from "../../formats/relations.ts";

const tags = Object.keys(languages) as Language[];
const options = { home: null, release: 7, origin: "https://entente.example" };
const own = relation("no-tj");

test("every relation is as its schema says, and nothing more", () => {
  for (const one of relations) expect(publishedRelation.parse(one)).toEqual(one);
});

test("so is every source", () => {
  for (const one of sources) expect(publishedSource.parse(one)).toEqual(one);
  expect(sources.length).toBeGreaterThan(40);
});

// What a card has beyond its schema is no error, but is left out of what is parsed.
test.each(tags)("so is every card and every row, in %s", (language) => {
  for (const one of relations) {
    for (const asOf of [null, "2016-01-01"]) {
      for (const reportUrl of [null, "https://example.org/report"]) {
        const card = cardView(one, { ...options, language, asOf, reportUrl });
        expect(cardSchema.parse(card)).toEqual(card);
      }
    }
    const rows = one.facts.flatMap((fact) => factRows(fact, one, { ...options, language }));
    expect(rows.map((row) => factRow.parse(row))).toEqual(rows);
  }
});

test.each([publishedRelation, publishedSource, cardSchema, factRow, relationEntry, logEntry])(
  "{} is none",
  (schema) => {
    expect(schema.safeParse({}).success).toBe(false);
  },
);

test.each<[what: string, value: object]>([
  ["an attribute that nothing tells of", { ...own, population: 5 }],
  ["a fact with one", { ...own, facts: [{ ...own.facts[0], population: 5 }] }],
  ["a fact without its standing", { ...own, facts: [{ ...own.facts[0], validity: undefined }] }],
  ["a fact of another kind than its attributes", { ...own, facts: [{ ...own.facts[0], kind: "trade" }] }],
  ["a date that is none", { ...own, facts: [{ ...own.facts[0], date: "29.06.1992" }] }],
  ["quotes as they are authored", { ...own, facts: [withQuotes(["1992"])] }],
  ["a source with its text", { ...own, sources: [sources[0]] }],
])("a relation with %s is refused", (_, value) => {
  expect(publishedRelation.safeParse(value).success).toBe(false);
});

function withQuotes(quotes: string[]): object {
  const [fact] = own.facts;
  return { ...fact, claims: fact?.claims.map((claim) => ({ ...claim, quotes })) };
}
