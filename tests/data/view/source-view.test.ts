import { expect, inject, test } from "vitest";
import type { Source } from "../../../data/model/sources/source.ts";
import { quotesFrom, sourceView } from "../../../data/view/pages/source/source-view.ts";
import { relation } from "./card.ts";

const source: Source = inject("release")
  .documents.filter(({ key }) => key.startsWith("source/"))
  .map(({ text }) => JSON.parse(text).source)
  .find(({ id }) => id === "mfa-tj.no.de");

/** Returns the first passage on the page of the source if facts of these relations quote it. */
function firstPiece(pairs: string[]) {
  const relations = pairs.map((id) => ({ ...relation("no-tj"), id }));
  const options = { language: "en", origin: "https://entente.example" } as const;
  return sourceView(source, quotesFrom(source.id, relations), null, options).text?.paragraphs[0]?.pieces[0];
}

test("names each fact with its relation and a number", () => {
  expect(firstPiece(["no-tj"])?.facts).toEqual([
    {
      id: "no-tj/establishment-1992",
      number: "1",
      title: "Norway\u00a0– Tajikistan: Diplomatic relations since 29\u00a0June 1992",
      url: "https://entente.example/relations/no-tj/establishment-1992?lang=en",
      isFirst: true,
    },
  ]);
});

test("numbers facts of several relations in the order of the text", () => {
  expect(firstPiece(["no-tj", "se-tj"])?.facts.map(({ number, title }) => `${number} ${title}`)).toEqual([
    "1 Norway\u00a0– Tajikistan: Diplomatic relations since 29\u00a0June 1992",
    "2 Sweden\u00a0– Tajikistan: Diplomatic relations since 29\u00a0June 1992",
  ]);
});
