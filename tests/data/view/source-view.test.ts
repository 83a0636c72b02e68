import { expect, inject, test } from "vitest";
import type { Source } from "../../../data/model/sources/source.ts";
import { quotesFrom, sourceView } from "../../../data/view/pages/source-view.ts";
import { relation } from "./card.ts";

const source: Source = inject("release")
  .documents.filter(({ key }) => key.startsWith("source/"))
  .map(({ text }) => JSON.parse(text).source)
  .find(({ id }) => id === "mfa-tj.no.de");

/** What the page of the source says of the first passage when facts of these relations quote it. */
function firstPiece(pairs: string[]) {
  const relations = pairs.map((id) => ({ ...relation("no-tj"), id }));
  const options = { language: "en", origin: "https://entente.example" } as const;
  return sourceView(source, quotesFrom(source.id, relations), options).text?.paragraphs[0]?.[0];
}

test("a fact is told without its relation where one relation alone quotes the source", () => {
  expect(firstPiece(["no-tj"])?.facts).toEqual([
    {
      id: "no-tj/establishment-1992",
      title: "Diplomatic relations since 29 June 1992",
      url: "https://entente.example/relations/no-tj?lang=en#establishment-1992",
      isFirst: true,
    },
  ]);
});

test("and with it where several do", () => {
  expect(firstPiece(["no-tj", "se-tj"])?.facts.map(({ title }) => title)).toEqual([
    "Norway\u00a0– Tajikistan: Diplomatic relations since 29 June 1992",
    "Sweden\u00a0– Tajikistan: Diplomatic relations since 29 June 1992",
  ]);
});
