import { describe, expect, test } from "vitest";
import { characters } from "../../../../data/rules/texts/characters.ts";
import { dataset, said } from "../dataset.ts";

/** A dataset whose one visit has the note, and the quote from a source with that text. */
function withTexts({ note = "A note.", quote = "Words.", text = "Words." }, address?: string) {
  const fact = { id: "v", kind: "visit", guest: "no", host: "tj", note, claims: [{ source: "page", quotes: [quote] }] };
  return dataset(JSON.stringify({ facts: [fact] }), { sources: { page: { text, address } } });
}

const inNote = (note: string) => said(characters, withTexts({ note }));
const inQuote = (quote: string) => said(characters, withTexts({ quote }));
const inText = (text: string) => said(characters, withTexts({ text }));

describe("characters that cannot be seen", () => {
  test.each([
    ["a zero-width space", "Oslo\u200Bfjord", "U+200B"],
    ["a soft hyphen", "Oslo\u00ADfjord", "U+00AD"],
    ["a change of direction", "Oslo\u202Efjord", "U+202E"],
    ["an isolate", "Oslo\u2066fjord", "U+2066"],
    ["a byte order mark", "Oslo\uFEFFfjord", "U+FEFF"],
    ["a bell", "Oslo\u0007fjord", "U+0007"],
    ["an annotation mark", "Oslo\uFFF9fjord", "U+FFF9"],
    ["a line separator", "Oslo\u2028fjord", "U+2028"],
    ["a stand-in for a broken character", "Oslo\uFFFDfjord", "U+FFFD"],
    ["a variation selector", "Oslo\uFE0Ffjord", "U+FE0F"],
    ["a non-joiner between Latin letters", "Oslo\u200Cfjord", "U+200C"],
  ])("%s", (_, word, code) => {
    const message = `“Oslo[${code}]fjord” contains the invisible character ${code}; retype the word without it`;
    expect(inNote(`In ${word} now`)).toEqual([`no-tj facts.0.note: ${message}`]);
    expect(inQuote(`In ${word} now`)).toEqual([`no-tj facts.0.claims.0.quotes.0: ${message}`]);
    expect(inText(`In ${word} now`)).toEqual([`page text: ${message}`]);
  });

  test("a non-joiner between Arabic letters is right", () => {
    expect(inNote("می\u200Cشود")).toEqual([]);
    expect(inNote("می\u200C شود")).toHaveLength(1);
  });

  test("tabs and lines are a source's own", () => {
    expect(inText("One.\n\tTwo.\n")).toEqual([]);
    expect(inQuote("One.\n\tTwo.")).toEqual([]);
    expect(inText("One.\r\nTwo.")).toHaveLength(1);
    expect(inNote("One.\nTwo.")).toEqual([
      "no-tj facts.0.note: “One.[U+000A]Two.” contains the invisible character U+000A; retype the word without it",
    ]);
  });
});

describe("look-alike letters", () => {
  const message = "“Таджикиcтан” mixes Cyrillic letters with Latin c (U+0063); retype the word in one script";

  test("a Latin c inside a Cyrillic word is found in texts, quotes and sources", () => {
    expect(inNote("В Таджикиcтан.")).toEqual([`no-tj facts.0.note: ${message}`]);
    expect(inQuote("В Таджикиcтан.")).toEqual([`no-tj facts.0.claims.0.quotes.0: ${message}`]);
    expect(inText("В Таджикиcтан.")).toEqual([`page text: ${message}`]);
  });

  test("so are Cyrillic and Greek letters inside Latin ones", () => {
    expect(inNote("Оslо")).toEqual([
      "no-tj facts.0.note: “Оslо” mixes Latin letters with Cyrillic О (U+041E), о (U+043E); retype the word in one script",
    ]);
    expect(inNote("Νorway")[0]).toContain("mixes Latin letters with Greek Ν (U+039D)");
  });

  test("words in different scripts may stand side by side", () => {
    expect(inNote("Tajikhydro (Таджикгидро), IT-компания, 5 µm, CO2")).toEqual([]);
  });

  test("an address is left as it is", () => {
    const address = "http://example.org/Таджикиcтан";
    expect(said(characters, withTexts({}, address))).toEqual([]);
    expect(said(characters, withTexts({}, "http://example.org/a\u200Bb"))).toHaveLength(1);
  });

  test("Persian is written with Persian letters", () => {
    const data = withTexts({});
    const organisations = { ebrd: { name: { fa: "بانك اروپايي", ar: "بانك" } } };
    Object.assign(data.relations.get("no-tj") ?? {}, { organisations });
    expect(said(characters, data)).toEqual([
      "no-tj organisations.ebrd.name.fa: “بانك” has the Arabic ك (U+0643); use the Persian ک (U+06A9) instead",
      "no-tj organisations.ebrd.name.fa: “اروپايي” has the Arabic ي (U+064A); use the Persian ی (U+06CC) instead",
    ]);
    organisations.ebrd.name.fa = "بانک اروپایی";
    expect(said(characters, data)).toEqual([]);
  });
});

describe("authored texts are tidy", () => {
  test("composed", () => {
    expect(inNote("Herr Sóreide")).toEqual([]);
    expect(inNote("Herr So\u0301reide".normalize("NFD"))).toEqual([
      "no-tj facts.0.note: “So\u0301reide” is not in Unicode normal form C (U+006F, U+0301); write it as “Sóreide”",
    ]);
  });

  test.each([" Before", "After ", "After\u00A0"])("no white space around: “%s”", (note) => {
    expect(inNote(note)).toEqual([`no-tj facts.0.note: “${note.trim()}” has spaces before or after it; remove them`]);
  });

  test("single spaces", () => {
    expect(inNote("One  space too many")).toEqual([
      "no-tj facts.0.note: “One  space” contains several spaces in a row; keep one",
    ]);
  });

  test("a source's words are kept as they came in", () => {
    const words = " One  Vollebæk\u0301 ".normalize("NFD");
    expect(said(characters, withTexts({ text: words, quote: words }))).toEqual([]);
  });
});
