// Amounts and numbers of documents appear with the bounds that their sources give. The facts are fictitious.
import { describe, expect, test } from "vitest";
import type { Bound } from "../../../data/model/bounds.ts";
import { authoredRelation, type Relation } from "../../../data/model/facts/relation.ts";
import type { Language } from "../../../data/model/language.ts";
import { authoredSource } from "../../../data/model/sources/source.ts";
import { buildRelation } from "../../../data/pipeline/release/build-release.ts";
import { factPieces } from "../../../data/search/fact-pieces.ts";
import { cardView } from "../../../data/view/card/relation-card.ts";
import { factRows } from "../../../data/view/table/fact-rows.ts";
import { defaultCardOptions } from "../../card-options.ts";
import { factLines, factsOf } from "./card.ts";

const sources = new Map(
  ["page", "other"].map((id) => [
    id,
    { ...authoredSource.parse({ id, kind: "ministry", date: "2024-01-19" }), text: null },
  ]),
);

const relationOf = (fact: object): Relation =>
  buildRelation(
    "no-tj",
    authoredRelation.parse({
      organisations: { ministry: { name: { en: "Ministry" } } },
      facts: [{ id: "fact", claims: ["page"], ...fact }],
    }),
    { sources },
  );

const lines = (fact: object, language: Language = "en") =>
  factLines(cardView(relationOf(fact), { ...defaultCardOptions, language }), "fact");

const dollars = (value: string, bound?: Bound) => ({ value, currency: "USD", ...(bound ? { bound } : {}) });
const trade = (amount: object, more: object = {}) => ({
  kind: "trade",
  date: "2023",
  measure: "turnover",
  reporter: "tj",
  amount,
  ...more,
});
const framework = (documents: number, bound?: Bound, more: object = {}) => ({
  kind: "legal-framework",
  documents,
  ...(bound ? { bound } : {}),
  ...more,
});

describe("an amount", () => {
  test.each<[Language, Bound, string]>([
    ["de", "more-than", "über 68 Mio. US-Dollar"],
    ["en", "more-than", "more than USD 68 million"],
    ["nb", "more-than", "mer enn 68 millioner amerikanske dollar"],
    ["ru", "more-than", "более чем 68 млн долларов США"],
    ["tg", "more-than", "беш аз 68 миллион доллари ИМА"],
    ["fa", "more-than", "بیش از ۶۸ میلیون دلار آمریکا"],
    ["de", "about", "etwa 68 Mio. US-Dollar"],
    ["de", "at-least", "mindestens 68 Mio. US-Dollar"],
    ["de", "at-most", "bis zu 68 Mio. US-Dollar"],
    ["de", "less-than", "weniger als 68 Mio. US-Dollar"],
    ["ru", "at-most", "максимум 68 млн долларов США"],
  ])("in %s, “%s” is “%s”", (language, bound, expected) => {
    expect(lines(trade(dollars("68000000", bound)), language)).toContain(expected);
  });

  test("without a bound says no more than the number", () => {
    expect(lines(trade(dollars("68000000")))).toContain("USD 68 million");
  });

  test("and its conversion each have their own bound", () => {
    const aid = { kind: "aid", donor: "no", recipient: "tj", purpose: { en: "Nets" } };
    const amounts = {
      amount: { value: "5000000", currency: "EUR", bound: "at-most" },
      converted: dollars("7", "about"),
    };
    expect(lines({ ...aid, ...amounts })).toContain("up to EUR 5 million (about USD 7 according to the source)");
  });

  test("is found in search as the card words it", () => {
    const relation = relationOf(trade(dollars("68000000", "more-than")));
    const [fact] = relation.facts;
    const texts = fact ? factPieces(fact, relation).map(({ text }) => text) : [];
    expect(texts).toContain("more than USD\u00a068\u00a0million");
  });
});

describe("a number of documents", () => {
  test.each<[Language, string]>([
    ["de", "Zahl der Dokumente: etwa 30"],
    ["en", "Number of documents: about 30"],
    ["nb", "Antall dokumenter: omtrent 30"],
    ["ru", "Число документов: примерно 30"],
    ["tg", "Шумораи санадҳо: тақрибан 30"],
    ["fa", "شمار اسناد: حدود ۳۰"],
  ])("in %s: %s", (language, expected) => {
    expect(lines(framework(30, "about"), language)).toContain(expected);
  });

  test("of an agreement", () => {
    const agreement = { kind: "agreement", type: "agreement", documents: 5, bound: "at-least" };
    expect(lines(agreement)).toContain("Number of documents: at least 5");
  });
});

const follows = { source: "page", because: { en: "It is more exact." } };
const undecided = { because: { en: "Nobody knows." } };
const differing = (says: object) => ({ claims: ["page", { source: "other", says }] });

describe("sources that differ", () => {
  test.each([
    trade(dollars("68300000"), { ...differing({ amount: dollars("68000000", "more-than") }), follows }),
    trade(dollars("68000000"), { ...differing({ amount: dollars("68000000", "about") }), follows }),
    framework(33, undefined, { ...differing({ documents: 30, bound: "more-than" }), follows }),
  ])("only in how exact they are do not contradict each other", (fact) => {
    const [published] = relationOf(fact).facts;
    expect(published?.conflicts).toEqual([]);
    expect(published?.refines).toHaveLength(1);
  });

  test("the card says which number is less exact", () => {
    const says = differing({ amount: dollars("68000000", "more-than") });
    expect(lines(trade(dollars("68300000"), { ...says, follows }))).toContain(
      "Another source gives only more than USD 68 million",
    );
  });

  test.each([
    trade(dollars("67000000"), { ...differing({ amount: dollars("68000000", "more-than") }), follows }),
    framework(30, "about", { ...differing({ documents: 50, bound: "about" }), follows }),
    framework(30, "more-than", { ...differing({ documents: 30, bound: "less-than" }), follows }),
  ])("in the values that their numbers can mean contradict each other", (fact) => {
    expect(relationOf(fact).facts[0]?.conflicts).toHaveLength(1);
  });

  test("an undecided number appears with all values and their bounds", () => {
    const says = differing({ documents: 50, bound: "more-than" });
    expect(lines(framework(30, "about", { ...says, undecided }))).toContain(
      "Number of documents: about 30 or more than 50",
    );
  });

  test("the evidence says what a source gives instead", () => {
    const says = differing({ documents: 50, bound: "more-than" });
    const [fact] = factsOf(cardView(relationOf(framework(30, "about", { ...says, follows })), defaultCardOptions));
    expect(fact?.evidence.map(({ remarks }) => remarks[0])).toEqual([
      expect.stringContaining("may not be reproduced"),
      "According to this source: more than 50",
    ]);
  });
});

describe("the fact table", () => {
  const cells = (fact: object) => {
    const relation = relationOf(fact);
    return relation.facts
      .flatMap((each) => factRows(each, relation, { language: "en", home: null, release: 1 }))
      .map(({ amount, currency, amount_bound, documents, documents_bound }) => [
        amount,
        currency,
        amount_bound,
        documents,
        documents_bound,
      ]);
  };

  test("gives the bound of each source's amount", () => {
    const says = differing({ amount: dollars("68000000", "more-than") });
    expect(cells(trade(dollars("68300000"), { ...says, follows }))).toEqual([
      ["68300000", "USD", null, null, null],
      ["68000000", "USD", "more-than", null, null],
    ]);
  });

  test("gives the number of documents of each source, with its bound", () => {
    const says = differing({ documents: 33 });
    expect(cells(framework(30, "about", { ...says, follows }))).toEqual([
      [null, null, null, 30, "about"],
      [null, null, null, 33, null],
    ]);
  });

  test("leaves out what a source does not mention", () => {
    const omits = (attribute: string) => ({ claims: ["page", { source: "other", omits: [attribute] }] });
    expect(cells(trade(dollars("7", "about"), omits("amount")))[1]).toEqual([null, null, null, null, null]);
    expect(cells(framework(30, "about", { status: "established", ...omits("documents") }))[1]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
