import { describe, expect, test } from "vitest";
import { quotes } from "../../../../data/rules/claims/quotes.ts";
import { dataset, said } from "../dataset.ts";

const text = "Besuch 1999 in Oslo. Besuch 2004 in Oslo.";

function saidOf(claim: string, page: object = { text }): string[] {
  const yaml = `facts: [{ id: visit, kind: visit, guest: no, host: tj, claims: [${claim}] }]`;
  return said(quotes, dataset(yaml, { sources: { page } }));
}

describe("a quote stands in its source, at one place", () => {
  test.each([
    [
      "{ source: page, quotes: [Besuch 1999, Besuch 2005] }",
      "1: the quote “Besuch 2005” is not in the source: after “Besuch 200” the quote has “5”, but the source has “4”; copy the source's words exactly",
    ],
    [
      "{ source: page, quotes: [in Oslo.] }",
      "0: the quote “in Oslo.” occurs more than once in the source; add the text before it as a prefix: {prefix: …, exact: …}",
    ],
    [
      "{ source: page, quotes: [{ exact: in Oslo., prefix: '2005 ' }] }",
      "0: the quote “2005 in Oslo.” is not in the source: before “ in Oslo.” the quote has “5”, but the source has “4”; copy the source's words exactly",
    ],
  ])("%s", (claim, message) => expect(saidOf(claim)).toEqual([`no-tj facts.0.claims.0.quotes.${message}`]));

  test.each([
    "{ source: page, quotes: [Besuch 1999, Besuch 2004 in Oslo.] }",
    "{ source: page, quotes: [{ exact: in Oslo., prefix: '2004 ' }] }",
  ])("%s passes", (claim) => expect(saidOf(claim)).toEqual([]));

  test("so does a passage without a fact", () => {
    const silent = (exact: string) => ({ text, silent: [{ exact, reason: "A heading." }] });
    expect(saidOf("{ source: page, quotes: [Besuch 2004] }", silent("Besuch 1999"))).toEqual([]);
    expect(saidOf("{ source: page, quotes: [Besuch 2004] }", silent("Besuch 2005"))).toEqual([
      "page silent.0.exact: the quote “Besuch 2005” is not in the source: after “Besuch 200” the quote has “5”, but the source has “4”; copy the source's words exactly",
    ]);
  });
});

describe("where a quote parts from its source is told by what cannot be seen, too", () => {
  test.each([
    ["Besuch\\u00a02004", "after “Besuch” the quote has U+00A0, but the source has a space"],
    ["Besuch 2004 in \\u041eslo.", "after “Besuch 2004 in ” the quote has “О” (U+041E), but the source has “O”"],
    [
      "Besuch 2004 in Oslo. Ende",
      "after “Besuch 2004 in Oslo.” the quote has a space, but the source has nothing more",
    ],
    ["Reise 1999 in Oslo.", "before “ 1999 in Oslo.” the quote has “e”, but the source has “h”"],
  ])("%s", (quote, where) => {
    const [found] = saidOf(`{ source: page, quotes: ["${quote}"] }`);
    expect(found).toContain(`is not in the source: ${where}; copy the source's words exactly`);
  });

  test("a quote from elsewhere has no such place", () => {
    expect(saidOf("{ source: page, quotes: [Ganz anders] }")[0]).toMatch(
      /is not in the source; copy it exactly from there/,
    );
  });
});

describe("what is held is quoted, and nothing else", () => {
  test("a claim without a quote", () => {
    expect(saidOf("page")).toEqual([
      "no-tj facts.0.claims.0.quotes: add “quotes”: the words of data/sources/page.txt that support this fact",
    ]);
  });

  test("a quote without a text", () => {
    expect(saidOf("{ source: page, quotes: [Besuch 1999] }", {})).toEqual([
      "no-tj facts.0.claims.0.quotes: there is no data/sources/page.txt to quote from; remove quotes, or add the text",
    ]);
  });

  test("neither passes", () => expect(saidOf("page", {})).toEqual([]));
});
