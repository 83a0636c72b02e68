import { expect, test } from "vitest";
import { incompleteFacts } from "../../../../data/rules/facts/incomplete-facts.ts";
import { dataset, messagesOf } from "../dataset.ts";

const messagesFor = (fact: string) =>
  messagesOf(incompleteFacts, dataset(`facts: [{ id: fact, claims: [page], ${fact} }]`));

const trade = "kind: trade, date: 2023, measure: turnover, reporter: tj";

test.each([
  [
    trade,
    "amount: the trade fact has no “amount”; add it or, if the source gives no figure, say in “text” what it states",
  ],
  [
    "kind: legal-framework",
    "status: the legal framework has neither “status” nor “documents”; add what the source gives",
  ],
  [
    "kind: agreement, type: treaty, documents: 3, several: true",
    "several: “documents” already says that there are several documents; remove “several”",
  ],
  [
    "kind: agreement, type: treaty, bound: about",
    "bound: “bound” belongs to “documents”, which the fact lacks; add “documents”, or remove “bound”",
  ],
])("refuses %s", (fact, message) => expect(messagesFor(fact)).toEqual([`no-tj facts.0.${message}`]));

test.each([
  `${trade}, text: { en: Trade grew. }`,
  `${trade}, amount: { value: '0', currency: USD }`,
  "kind: legal-framework, documents: 12",
  "kind: legal-framework, status: established",
  "kind: agreement, type: treaty, documents: 3",
  "kind: agreement, type: treaty, documents: 3, bound: about",
  "kind: agreement, type: agreement, several: true",
])("accepts %s", (fact) => expect(messagesFor(fact)).toEqual([]));
