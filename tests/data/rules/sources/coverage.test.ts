import { expect, test } from "vitest";
import { coverage } from "../../../../data/rules/sources/coverage.ts";
import { dataset, said } from "../dataset.ts";

const text = "Ein Titel 𝄞\n\nEin Satz. Noch ein Satz.\n";
const title = { exact: "Ein Titel 𝄞", reason: "A heading." };

function saidOf(quotes: string[], silent: object[] = [title]): string[] {
  const fact = { id: "visit", kind: "visit", guest: "no", host: "tj", claims: [{ source: "page", quotes }] };
  return said(coverage, dataset(JSON.stringify({ facts: [fact] }), { sources: { page: { text, silent } } }));
}

const gap = (words: string) =>
  `page silent: no fact quotes “${words}”; quote it in a fact, or list it under silent with the reason`;

test("every character but white space is quoted or listed", () => {
  expect(saidOf(["Ein Satz.", "Noch ein Satz."])).toEqual([]);
  expect(saidOf(["Ein Satz. Noch ein Satz."])).toEqual([]);
});

test("a single character that is not stands out", () => {
  expect(saidOf(["Ein Satz", "Noch ein Satz."])).toEqual([gap(".")]);
});

test("each gap is told, line by line", () => {
  expect(saidOf(["Noch ein Satz"], [])).toEqual([gap("Ein Titel 𝄞"), gap("Ein Satz."), gap(".")]);
});

test("a quote that is not in the text covers nothing, and a text that is not held has no gaps", () => {
  expect(saidOf(["Kein Satz.", "Noch ein Satz."])).toEqual([gap("Ein Satz.")]);
  expect(said(coverage, dataset({}))).toEqual([]);
});
