import { expect, test } from "vitest";
import { findQuote, QuoteNotFound } from "../../../data/model/sources/quote.ts";

const text = "Ein Satz. Ein anderer.\nNoch 𝄞 ein Satz.";

test("returns positions in code points and the rest of the paragraph", () => {
  expect(findQuote(text, "ein Satz.")).toEqual({
    exact: "ein Satz.",
    prefix: "Ein Satz. Ein anderer.\nNoch 𝄞 ",
    suffix: "",
    start: 30,
    end: 39,
    before: "Noch 𝄞 ",
    after: "",
  });
});

test("uses a prefix to tell two occurrences apart", () => {
  expect(() => findQuote(text, " Satz.")).toThrow(/more than once/);
  expect(findQuote(text, " Satz.", "Ein").start).toBe(3);
});

test("refuses a quote that is not in the text", () => {
  expect(() => findQuote(text, "ein satz")).toThrow(QuoteNotFound);
});
