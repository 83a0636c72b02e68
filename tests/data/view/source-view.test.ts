import { expect, inject, test } from "vitest";
import type { Source } from "../../../data/model/sources/source.ts";
import { quotesFrom, sourceView } from "../../../data/view/pages/source-view.ts";
import { relation } from "./card.ts";

const source: Source = inject("release")
  .documents.filter(({ key }) => key.startsWith("source/"))
  .map(({ text }) => JSON.parse(text).source)
  .find(({ id }) => id === "mfa-tj.no.de");

/** Returns the first passage on the page of the source if facts of these relations quote it. */
function firstPiece(pairs: string[]) {
  const relations = pairs.map((id) => ({ ...relation("no-tj"), id }));
  const options = { language: "en", origin: "https://entente.example" } as const;
  return sourceView(source, quotesFrom(source.id, relations), options).text?.paragraphs[0]?.[0];
}

test("names facts without their relation if only one relation quotes the source", () => {
  expect(firstPiece(["no-tj"])?.facts).toEqual([
    {
      id: "no-tj/establishment-1992",
      title: "Diplomatic relations since 29 June 1992",
      url: "https://entente.example/relations/no-tj?lang=en#establishment-1992",
      isFirst: true,
    },
  ]);
});

test("names facts with their relation if several relations quote the source", () => {
  expect(firstPiece(["no-tj", "se-tj"])?.facts.map(({ title }) => title)).toEqual([
    "Norway\u00a0– Tajikistan: Diplomatic relations since 29 June 1992",
    "Sweden\u00a0– Tajikistan: Diplomatic relations since 29 June 1992",
  ]);
});
