// Amounts and numbers of documents must be as exact as in the quotes, neither more nor less.
import { describe, expect, test } from "vitest";
import { evidence } from "../../../../../data/rules/evidence/evidence.ts";
import { dataset } from "../../dataset.ts";
import { tryAll } from "../trial.ts";

const trade = (amount: string) => `kind: trade, date: "2015", measure: turnover, amount: ${amount}, reporter: tj`;
const dropped: [string, string, string] = [", bound: more-than", "", "amount"];

describe("amounts", () => {
  tryAll([
    {
      language: "de",
      quote: "Der Handelsumsatz betrug 2015 mehr als 68 Mio. US-Dollar.",
      fact: trade('{ value: "68000000", currency: USD, bound: more-than }'),
      slips: [dropped, ["more-than", "less-than", "amount"], ["more-than", "about", "amount"]],
    },
    {
      language: "de",
      quote: "Der Handelsumsatz betrug 2015 68 Mio. US-Dollar.",
      fact: trade('{ value: "68000000", currency: USD }'),
      slips: [["USD }", "USD, bound: more-than }", "amount"]],
    },
    {
      language: "de",
      quote: "2005 stellte Norwegen Tadschikistan bis zu 5 Mio. Euro (rund 6 Mio. US-Dollar) für Schulen bereit.",
      fact: 'kind: aid, date: "2005", donor: no, recipient: tj, amount: { value: "5000000", currency: EUR, bound: at-most }, converted: { value: "6000000", currency: USD, bound: about }, purpose: { de: Schulen }',
      slips: [
        [", bound: at-most", "", "amount"],
        [", bound: about", "", "converted"],
        ["bound: about", "bound: at-least", "converted"],
        [', converted: { value: "6000000", currency: USD, bound: about }', "", "converted"],
        ['amount: { value: "5000000", currency: EUR, bound: at-most }, ', "", "amount"],
      ],
    },
    {
      language: "en",
      quote: "Trade turnover amounted to more than US$68 million in 2015.",
      fact: trade('{ value: "68000000", currency: USD, bound: more-than }'),
      slips: [dropped],
    },
    {
      language: "en",
      quote: "In 2015, trade turnover amounted to 68 million US dollars or more.",
      fact: trade('{ value: "68000000", currency: USD, bound: at-least }'),
      slips: [
        [", bound: at-least", "", "amount"],
        ["at-least", "more-than", "amount"],
      ],
    },
    {
      language: "nb",
      quote: "Samhandelen var på over 310 MNOK i 2015.",
      fact: trade('{ value: "310000000", currency: NOK, bound: more-than }'),
      slips: [dropped],
    },
    {
      language: "nb",
      quote: "Samhandelen var på over MNOK 310 i 2015.",
      fact: trade('{ value: "310000000", currency: NOK, bound: more-than }'),
      slips: [dropped],
    },
    {
      language: "nb",
      quote: "Samhandelen var på 310 millioner kroner i 2015, over dobbelt så mye som året før.",
      fact: trade('{ value: "310000000", currency: NOK }'),
      slips: [["NOK }", "NOK, bound: more-than }", "amount"]],
    },
    {
      language: "ru",
      quote: "В 2015 году товарооборот составил не менее 68 млн долларов США.",
      fact: trade('{ value: "68000000", currency: USD, bound: at-least }'),
      slips: [
        [", bound: at-least", "", "amount"],
        ["at-least", "less-than", "amount"],
      ],
    },
    {
      language: "ru",
      quote: "В 2015 году товарооборот вырос до 68 млн долларов США.",
      fact: trade('{ value: "68000000", currency: USD }'),
      slips: [["USD }", "USD, bound: about }", "amount"]],
    },
    {
      language: "ru",
      quote: "В 2015 году Норвегия выделила Таджикистану до 5 млн евро на строительство школ.",
      fact: 'kind: aid, date: "2015", donor: no, recipient: tj, amount: { value: "5000000", currency: EUR, bound: at-most }, purpose: { ru: строительство школ }',
      slips: [["at-most", "at-least", "amount"]],
    },
  ]);
});

describe("numbers of documents", () => {
  tryAll([
    {
      language: "de",
      quote: "Die Vertragsbasis umfasst rund 30 Dokumente.",
      fact: "kind: legal-framework, documents: 30, bound: about",
      slips: [
        [", bound: about", "", "bound"],
        ["bound: about", "bound: more-than", "bound"],
      ],
    },
    {
      language: "de",
      quote: "Die Vertragsbasis umfasst 30 Dokumente.",
      fact: "kind: legal-framework, documents: 30",
      slips: [["documents: 30", "documents: 30, bound: about", "bound"]],
    },
    {
      language: "en",
      quote: "The legal framework consists of about fifty agreements.",
      fact: "kind: legal-framework, documents: 50, bound: about",
      slips: [[", bound: about", "", "bound"]],
    },
    {
      language: "en",
      quote: "More than 12 agreements were signed in Dushanbe on 20 April 2015.",
      fact: "kind: agreement, type: agreement, date: 2015-04-20, documents: 12, bound: more-than, place: dushanbe",
      slips: [[", bound: more-than", "", "bound"]],
    },
    {
      language: "nb",
      quote: "Avtaleverket består av over 20 avtaler.",
      fact: "kind: legal-framework, documents: 20, bound: more-than",
      slips: [
        [", bound: more-than", "", "bound"],
        ["more-than", "at-least", "bound"],
      ],
    },
    {
      language: "ru",
      quote: "Договорно-правовая база включает около 30 документов.",
      fact: "kind: legal-framework, documents: 30, bound: about",
      slips: [
        [", bound: about", "", "bound"],
        ["bound: about", "bound: at-least", "bound"],
      ],
    },
    {
      language: "ru",
      quote: "Договорно-правовая база включает 30 документов и более.",
      fact: "kind: legal-framework, documents: 30, bound: at-least",
      slips: [[", bound: at-least", "", "bound"]],
    },
  ]);
});

/** Returns what the rule reports for a fact whose first claim says “20 documents” and whose second says “about 30 documents”. */
function messagesFor(fact: string, says: string): string[] {
  const sources = {
    older: { language: "en", text: "The legal framework consists of 20 documents." },
    page: { language: "en", text: "The legal framework consists of about 30 documents." },
  } as const;
  const claims = Object.entries(sources).map(
    ([source, { text }]) => `{ source: ${source}, quotes: [${text}]${source === "page" ? says : ""} }`,
  );
  const relation = `facts:\n  - { id: fact, kind: legal-framework, ${fact}, claims: [${claims.join(", ")}] }`;
  return evidence(dataset({ "no-tj": relation }, { sources })).map(({ message }) => message);
}

test("a different number under “says” has its own bound", () => {
  expect(messagesFor("documents: 20", ", says: { documents: 30, bound: about }")).toEqual([]);
  expect(messagesFor("documents: 20", ", says: { documents: 30 }")).toEqual([
    "the quotes give the number as “about 30”, but the fact has no “bound”; add bound: about under “says”",
  ]);
  expect(messagesFor("documents: 20", ", says: { documents: 30, bound: more-than }")).toEqual([
    "“bound” is more-than, but the quotes give the number as “about 30”; write bound: about under “says”",
  ]);
  expect(messagesFor("documents: 20, bound: more-than", ", says: { documents: 30, bound: about }")).toEqual([
    "“bound” is more-than, but the quotes give exactly 20; remove “bound”, or, if the other claims differ, put this source's value under the claim's “says”",
  ]);
});

test("a source that omits the number says nothing about its bound", () => {
  expect(messagesFor("documents: 30, bound: about", "").some((message) => message.includes("bound"))).toBe(false);
  expect(messagesFor("documents: 20", ", omits: [documents]")).toEqual([]);
});

test("in a language whose words for bounds are unknown, no bound is reported", () => {
  const fact = (bound: string) =>
    evidence(
      dataset(
        {
          "no-tj": `facts:\n  - { id: fact, kind: legal-framework, documents: 30${bound}, claims: [{ source: page, quotes: [30 санад] }] }`,
        },
        { sources: { page: { language: "tg", text: "30 санад" } } },
      ),
    );
  expect(fact("")).toEqual([]);
  expect(fact(", bound: about")).toEqual([]);
});
