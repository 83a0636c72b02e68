import { expect, test } from "vitest";
import { amounts } from "../../../../data/rules/facts/amounts.ts";
import { dataset, messagesOf } from "../dataset.ts";

const aid = (more: string) =>
  messagesOf(
    amounts,
    dataset(
      `facts:\n  - { id: aid, kind: aid, donor: no, recipient: tj, purpose: { de: Hilfe }, claims: [page], ${more} }`,
    ),
  );

test("requires an amount in another currency for a converted amount", () => {
  const converted = `converted: { value: "1060000", currency: USD }`;
  expect(aid(`amount: { value: "7000000", currency: NOK }, ${converted}`)).toEqual([]);
  expect(aid(converted)).toEqual([
    "no-tj facts.0.converted: “converted” needs the “amount” that it was converted from; add “amount”",
  ]);
  expect(aid(`amount: { value: "7000000", currency: USD }, ${converted}`)).toEqual([
    "no-tj facts.0.converted.currency: “converted” and “amount” have the same currency; correct the one that is wrong",
  ]);
});

test("refuses amounts with more digits than a table can hold", () => {
  const amountOf = (value: string) => aid(`amount: { value: "${value}", currency: USD }`);
  expect(amountOf(`${"9".repeat(32)}.123456`)).toEqual([]);
  for (const value of ["1.1234567", "9".repeat(33)]) {
    expect(amountOf(value)).toEqual([
      `no-tj facts.0.amount.value: ${value} has more than 32 digits before the point or 6 after it; correct or round it`,
    ]);
  }
  const claim = `{ source: page, says: { amount: { value: "0.0000001", currency: USD } } }`;
  expect(
    messagesOf(
      amounts,
      dataset(
        `facts:\n  - { id: aid, kind: aid, donor: no, recipient: tj, purpose: { de: Hilfe }, amount: { value: "1", currency: USD }, claims: [${claim}] }`,
      ),
    )[0],
  ).toContain("no-tj facts.0.claims.0.says.amount.value: 0.0000001 has more than");
});

const trade = (...figures: [measure: string, value: string, currency?: string][]) =>
  messagesOf(
    amounts,
    dataset(
      `facts:\n${figures
        .map(
          ([measure, value, currency = "USD"], index) =>
            `  - { id: trade-${index}, kind: trade, date: 2023, reporter: tj, measure: ${measure}, amount: { value: "${value}", currency: ${currency} }, claims: [page] }`,
        )
        .join("\n")}`,
    ),
  );

test("reports an amount with too many digits once, not also the sum that it is part of", () => {
  expect(trade(["turnover", "1"], ["exports", "1.1234567"], ["imports", "5"])).toEqual([
    expect.stringContaining("facts.1.amount.value: 1.1234567 has more than"),
  ]);
});

test("refuses a turnover that is not the sum of exports and imports", () => {
  expect(trade(["turnover", "562300.5"], ["exports", "562300.25"], ["imports", "0.25"])).toEqual([]);
  expect(trade(["turnover", "562300"], ["exports", "562300"])).toEqual([]);
  expect(trade(["turnover", "9400000"], ["exports", "6230000"], ["imports", "3150000"])).toEqual([]);
  expect(trade(["turnover", "5623000"], ["exports", "562300"], ["imports", "0"])).toEqual([
    "no-tj facts.0.amount.value: exports 562300 plus imports 0 is not 5623000; correct the amount that is wrong",
  ]);
  // “More than 5 million” has no exact sum.
  expect(trade(["turnover", "9"], ["exports", "5", "USD, bound: more-than"], ["imports", "3"])).toEqual([]);
  expect(trade(["turnover", "1"], ["exports", "1", "EUR"], ["imports", "0"])).toEqual([
    "no-tj facts.0.amount.currency: turnover, exports and imports have different currencies; correct the one that is wrong",
  ]);
});

test("refuses the same figure twice", () => {
  expect(trade(["exports", "1"], ["exports", "2"])).toEqual([
    expect.stringContaining("facts.1.measure: “trade-0” also gives the exports for 2023, as reported by Tajikistan"),
  ]);
});
