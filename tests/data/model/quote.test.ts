import { expect, test } from "vitest";
import { findQuote, QuoteNotFound } from "../../../data/model/sources/quote.ts";

const text = "Ein Satz. Ein anderer.\nNoch 𝄞 ein Satz.";

test("positions count code points, and the rest of the paragraph is kept", () => {
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

test("a prefix tells two places apart", () => {
  expect(() => findQuote(text, " Satz.")).toThrow(/more than once/);
  expect(findQuote(text, " Satz.", "Ein").start).toBe(3);
});

test("what is not there is refused", () => {
  expect(() => findQuote(text, "ein satz")).toThrow(QuoteNotFound);
});
