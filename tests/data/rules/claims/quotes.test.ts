import { describe, expect, test } from "vitest";
import { quotes } from "../../../../data/rules/claims/quotes.ts";
import { dataset, messagesOf } from "../dataset.ts";

const text = "Besuch 1999 in Oslo. Besuch 2004 in Oslo.";

function messagesFor(claim: string, page: object = { text }): string[] {
  const yaml = `facts: [{ id: visit, kind: visit, guest: no, host: tj, claims: [${claim}] }]`;
  return messagesOf(quotes, dataset(yaml, { sources: { page } }));
}

describe("a quote occurs exactly once in its source", () => {
  test.each([
    [
      "{ source: page, quotes: [Besuch 1999, Besuch 2005] }",
      "1: the quote “Besuch 2005” is not in the source: after “Besuch 200” the quote has “5”, but the source has “4”; copy the source's words exactly",
    ],
    [
      "{ source: page, quotes: [in Oslo.] }",
      "0: the quote “in Oslo.” occurs more than once in the source; add the text before it as a prefix: { prefix: …, exact: … }",
    ],
    [
      "{ source: page, quotes: [{ exact: in Oslo., prefix: '2005 ' }] }",
      "0: the quote “2005 in Oslo.” is not in the source: before “ in Oslo.” the quote has “5”, but the source has “4”; copy the source's words exactly",
    ],
  ])("refuses %s", (claim, message) =>
    expect(messagesFor(claim)).toEqual([`no-tj facts.0.claims.0.quotes.${message}`]),
  );

  test.each([
    "{ source: page, quotes: [Besuch 1999, Besuch 2004 in Oslo.] }",
    "{ source: page, quotes: [{ exact: in Oslo., prefix: '2004 ' }] }",
  ])("accepts %s", (claim) => expect(messagesFor(claim)).toEqual([]));

  test("says how to write a quote that YAML splits at a comma", () => {
    const page = { text: "Am 3. Mai, in Oslo, kam er; in Oslo blieb er, „dort“." };
    expect(messagesFor("{ source: page, quotes: [Am 3. Mai, in Oslo, kam er] }", page)).toEqual([
      `no-tj facts.0.claims.0.quotes.0: “Am 3. Mai” is only part of a quote: in a list in brackets, YAML ends a text at each comma; write the whole quote in quotation marks: "Am 3. Mai, in Oslo, kam er"`,
    ]);
    expect(messagesFor('{ source: page, quotes: ["Am 3. Mai, in Oslo, kam er"] }', page)).toEqual([]);
  });

  test("reports a quote that YAML splits even if both parts are in the source", () => {
    const page = { text: "Der Export stieg auf 6,2 Mrd. Kronen." };
    expect(messagesFor("{ source: page, quotes: [Export stieg auf 6,2 Mrd. Kronen] }", page)).toEqual([
      `no-tj facts.0.claims.0.quotes.0: “Export stieg auf 6” is only part of a quote: in a list in brackets, YAML ends a text at each comma; write the whole quote in quotation marks: "Export stieg auf 6,2 Mrd. Kronen"`,
    ]);
    expect(messagesFor('{ source: page, quotes: ["Export stieg auf 6,2 Mrd. Kronen"] }', page)).toEqual([]);
  });

  test("checks silent passages too", () => {
    const silent = (exact: string) => ({ text, silent: [{ exact, reason: { en: "A heading." } }] });
    expect(messagesFor("{ source: page, quotes: [Besuch 2004] }", silent("Besuch 1999"))).toEqual([]);
    expect(messagesFor("{ source: page, quotes: [Besuch 2004] }", silent("Besuch 2005"))).toEqual([
      "page silent.0.exact: the quote “Besuch 2005” is not in the source: after “Besuch 200” the quote has “5”, but the source has “4”; copy the source's words exactly",
    ]);
    expect(messagesFor("{ source: page, quotes: [Besuch 2004] }", silent("in Oslo."))[0]).toMatch(
      /^page silent\.0\.exact: the quote “in Oslo\.” occurs more than once in the source; add the text before it as a prefix: /,
    );
    const second = { text, silent: [{ prefix: "2004 ", exact: "in Oslo.", reason: { en: "A place." } }] };
    expect(messagesFor("{ source: page, quotes: [Besuch 2004] }", second)).toEqual([]);
  });
});

describe("shows where a quote differs from its source, including invisible characters", () => {
  test.each([
    ["Besuch\\u00a02004", "after “Besuch” the quote has U+00A0, but the source has a space"],
    ["Besuch 2004 in \\u041eslo.", "after “Besuch 2004 in ” the quote has “О” (U+041E), but the source has “O”"],
    [
      "Besuch 2004 in Oslo. Ende",
      "after “Besuch 2004 in Oslo.” the quote has a space, but the source has nothing more",
    ],
    ["Reise 1999 in Oslo.", "before “ 1999 in Oslo.” the quote has “e”, but the source has “h”"],
  ])("%s", (quote, where) => {
    const [message] = messagesFor(`{ source: page, quotes: ["${quote}"] }`);
    expect(message).toContain(`is not in the source: ${where}; copy the source's words exactly`);
  });

  test("shows no difference for a completely different text", () => {
    expect(messagesFor("{ source: page, quotes: [Ganz anders] }")[0]).toMatch(
      /is not in the source; copy it exactly from there/,
    );
  });
});

describe("a claim has quotes if and only if its source has a text", () => {
  test("refuses a claim without quotes", () => {
    expect(messagesFor("page")).toEqual([
      "no-tj facts.0.claims.0.quotes: add “quotes”: the words of data/sources/page.txt that support this fact",
    ]);
  });

  test("refuses quotes without a text", () => {
    expect(messagesFor("{ source: page, quotes: [Besuch 1999] }", {})).toEqual([
      "no-tj facts.0.claims.0.quotes: there is no data/sources/page.txt to quote from; remove “quotes”, or add the text",
    ]);
  });

  test("accepts a claim with neither", () => expect(messagesFor("page", {})).toEqual([]));
});
