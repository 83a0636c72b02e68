import { describe, expect, test } from "vitest";
import { characters } from "../../../../data/rules/texts/characters.ts";
import { dataset, messagesOf } from "../dataset.ts";

/** Returns a dataset with one visit, which has this remark and this quote from a source with this text. */
function withTexts({ remark = "A remark.", quote = "Words.", text = "Words." }, address?: string) {
  const fact = {
    id: "v",
    kind: "visit",
    guest: "no",
    host: "tj",
    remark: { en: remark },
    claims: [{ source: "page", quotes: [quote] }],
  };
  return dataset(JSON.stringify({ facts: [fact] }), { sources: { page: { text, address } } });
}

const inRemark = (remark: string) => messagesOf(characters, withTexts({ remark }));
const inQuote = (quote: string) => messagesOf(characters, withTexts({ quote }));
const inText = (text: string) => messagesOf(characters, withTexts({ text }));

describe("reports invisible characters", () => {
  test.each([
    ["a zero-width space", "Oslo\u200Bfjord", "U+200B"],
    ["a soft hyphen", "Oslo\u00ADfjord", "U+00AD"],
    ["a direction override", "Oslo\u202Efjord", "U+202E"],
    ["a directional isolate", "Oslo\u2066fjord", "U+2066"],
    ["a byte order mark", "Oslo\uFEFFfjord", "U+FEFF"],
    ["a bell", "Oslo\u0007fjord", "U+0007"],
    ["an annotation mark", "Oslo\uFFF9fjord", "U+FFF9"],
    ["a line separator", "Oslo\u2028fjord", "U+2028"],
    ["a replacement character", "Oslo\uFFFDfjord", "U+FFFD"],
    ["a variation selector", "Oslo\uFE0Ffjord", "U+FE0F"],
    ["a non-joiner between Latin letters", "Oslo\u200Cfjord", "U+200C"],
  ])("%s", (_, word, code) => {
    const message = `“Oslo[${code}]fjord” contains the invisible character ${code}; retype the word without it`;
    expect(inRemark(`In ${word} now`)).toEqual([`no-tj facts.0.remark.en: ${message}`]);
    expect(inQuote(`In ${word} now`)).toEqual([`no-tj facts.0.claims.0.quotes.0: ${message}`]);
    expect(inText(`In ${word} now`)).toEqual([`page text: ${message}`]);
  });

  test("accepts a non-joiner between Arabic letters", () => {
    expect(inRemark("می\u200Cشود")).toEqual([]);
    expect(inRemark("می\u200C شود")).toHaveLength(1);
  });

  test("accepts tabs and line breaks in sources and quotes", () => {
    expect(inText("One.\n\tTwo.\n")).toEqual([]);
    expect(inQuote("One.\n\tTwo.")).toEqual([]);
    expect(inText("One.\r\nTwo.")).toHaveLength(1);
    expect(inRemark("One.\nTwo.")).toEqual([
      "no-tj facts.0.remark.en: “One.[U+000A]Two.” contains the invisible character U+000A; retype the word without it",
    ]);
  });
});

describe("look-alike letters", () => {
  const message = "“Таджикиcтан” mixes Cyrillic letters with Latin c (U+0063); retype the word in one script";

  test("reports a Latin c in a Cyrillic word, in texts, quotes and sources", () => {
    expect(inRemark("В Таджикиcтан.")).toEqual([`no-tj facts.0.remark.en: ${message}`]);
    expect(inQuote("В Таджикиcтан.")).toEqual([`no-tj facts.0.claims.0.quotes.0: ${message}`]);
    expect(inText("В Таджикиcтан.")).toEqual([`page text: ${message}`]);
  });

  test("reports Cyrillic and Greek letters in Latin words", () => {
    expect(inRemark("Оslо")).toEqual([
      "no-tj facts.0.remark.en: “Оslо” mixes Latin letters with Cyrillic О (U+041E), о (U+043E); retype the word in one script",
    ]);
    expect(inRemark("Νorway")[0]).toContain("mixes Latin letters with Greek Ν (U+039D)");
  });

  test("accepts words in different scripts side by side", () => {
    expect(inRemark("Tajikhydro (Таджикгидро), IT-компания, 5 µm, CO2")).toEqual([]);
  });

  test("accepts mixed scripts in an address, but not invisible characters", () => {
    const address = "http://example.org/Таджикиcтан";
    expect(messagesOf(characters, withTexts({}, address))).toEqual([]);
    expect(messagesOf(characters, withTexts({}, "http://example.org/a\u200Bb"))).toHaveLength(1);
  });

  test("requires Persian letters in Persian texts", () => {
    const data = withTexts({});
    const organisations = { ebrd: { name: { fa: "بانك اروپايي", ar: "بانك" } } };
    Object.assign(data.relations.get("no-tj") ?? {}, { organisations });
    expect(messagesOf(characters, data)).toEqual([
      "no-tj organisations.ebrd.name.fa: “بانك” has the Arabic ك (U+0643); use the Persian ک (U+06A9) instead",
      "no-tj organisations.ebrd.name.fa: “اروپايي” has the Arabic ي (U+064A); use the Persian ی (U+06CC) instead",
    ]);
    organisations.ebrd.name.fa = "بانک اروپایی";
    expect(messagesOf(characters, data)).toEqual([]);
  });
});

describe("authored texts are tidy", () => {
  test("requires composed characters", () => {
    expect(inRemark("Herr Sóreide")).toEqual([]);
    expect(inRemark("Herr So\u0301reide".normalize("NFD"))).toEqual([
      "no-tj facts.0.remark.en: “So\u0301reide” is not in Unicode normal form C (U+006F, U+0301); write it as “Sóreide”",
    ]);
  });

  test.each([" Before", "After ", "After\u00A0"])("refuses white space around “%s”", (remark) => {
    expect(inRemark(remark)).toEqual([
      `no-tj facts.0.remark.en: “${remark.trim()}” has spaces before or after it; remove them`,
    ]);
  });

  test("refuses repeated spaces", () => {
    expect(inRemark("One  space too many")).toEqual([
      "no-tj facts.0.remark.en: “One  space” contains several spaces in a row; keep one",
    ]);
  });

  test("leaves a source's words as they are", () => {
    const words = " One  Vollebæk\u0301 ".normalize("NFD");
    expect(messagesOf(characters, withTexts({ text: words, quote: words }))).toEqual([]);
  });
});
