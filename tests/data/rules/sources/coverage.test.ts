import { expect, test } from "vitest";
import { coverage } from "../../../../data/rules/sources/coverage.ts";
import { dataset, messagesOf } from "../dataset.ts";

const text = "Ein Titel 𝄞\n\nEin Satz. Noch ein Satz.\n";
const title = { exact: "Ein Titel 𝄞", reason: { en: "A heading." } };

function messagesFor(quotes: string[], silent: object[] = [title]): string[] {
  const fact = { id: "visit", kind: "visit", guest: "no", host: "tj", claims: [{ source: "page", quotes }] };
  return messagesOf(coverage, dataset(JSON.stringify({ facts: [fact] }), { sources: { page: { text, silent } } }));
}

const gap = (words: string) =>
  `page silent: no fact quotes “${words}”; quote it in a fact, or list it under “silent” with the reason`;

test("accepts a text whose characters are all quoted or listed, apart from white space", () => {
  expect(messagesFor(["Ein Satz.", "Noch ein Satz."])).toEqual([]);
  expect(messagesFor(["Ein Satz. Noch ein Satz."])).toEqual([]);
});

test("reports a single uncovered character", () => {
  expect(messagesFor(["Ein Satz", "Noch ein Satz."])).toEqual([gap(".")]);
});

test("reports each gap, line by line", () => {
  expect(messagesFor(["Noch ein Satz"], [])).toEqual([gap("Ein Titel 𝄞"), gap("Ein Satz."), gap(".")]);
});

test("a quote that is not in the text covers nothing, and a source without text has no gaps", () => {
  expect(messagesFor(["Kein Satz.", "Noch ein Satz."])).toEqual([gap("Ein Satz.")]);
  expect(messagesOf(coverage, dataset({}))).toEqual([]);
});

test("if a passage occurs twice, only the one after the prefix is silent", () => {
  const silent = { exact: "Ein Satz.", reason: { en: "A repetition." } };
  const check = (entry: object) => {
    const fact = {
      id: "visit",
      kind: "visit",
      guest: "no",
      host: "tj",
      claims: [{ source: "page", quotes: ["Neu."] }],
    };
    const page = { text: "Ein Satz. Neu. Ein Satz.", silent: [entry] };
    return messagesOf(coverage, dataset(JSON.stringify({ facts: [fact] }), { sources: { page } }));
  };
  expect(check({ ...silent, prefix: "Neu. " })).toEqual([gap("Ein Satz.")]);
  expect(check(silent)).toEqual([gap("Ein Satz."), gap("Ein Satz.")]);
});
