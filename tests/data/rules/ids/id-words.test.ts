import { expect, test } from "vitest";
import { idWords } from "../../../../data/rules/ids/id-words.ts";
import { dataset, messagesOf } from "../dataset.ts";

const messagesFor = (fact: string) => messagesOf(idWords, dataset(`facts:\n  - { claims: [page], ${fact} }`));
const visit = "kind: visit, guest: no, host: tj";
const ambassador = "kind: ambassador, sending: tj, receiving: no";

test.each([
  [`id: besuch, ${visit}`, "no-tj facts.0.id: the id must start with the kind of the fact; write visit-…"],
  [
    `id: visit-2012-gul, date: 2013, ${visit}`,
    "no-tj facts.0.id: the id contains 2012, but “date” is 2013; correct “date”, or correct the id if it is not recorded yet",
  ],
  [
    `id: visit-2012-11-gul, date: 2012-10-03, ${visit}`,
    "no-tj facts.0.id: the id contains 2012-11, but “date” is 2012-10-03; correct “date”, or correct the id if it is not recorded yet",
  ],
  [
    `id: trade-2023-turnover, kind: trade, date: 2022-01/2023-11, measure: turnover, reporter: tj, amount: { value: "1.5", currency: USD }`,
    "no-tj facts.0.id: the id contains 2023, but “date” is 2022-01/2023-11; correct “date”, or correct the id if it is not recorded yet",
  ],
  [
    `id: visit-2012-11-03, date: 2012-11, ${visit}`,
    "no-tj facts.0.id: the id contains 2012-11-03, but “date” is only 2012-11; write “date” as precisely as the sources give it, or shorten the id if it is not recorded yet",
  ],
  [
    `id: visit-2012-11, date: 2012, ${visit}`,
    "no-tj facts.0.id: the id contains 2012-11, but “date” is only 2012; write “date” as precisely as the sources give it, or shorten the id if it is not recorded yet",
  ],
  [
    `id: visit-2012-11-03, date: 2012-11/2012-12, ${visit}`,
    "no-tj facts.0.id: the id contains 2012-11-03, but “date” is only 2012-11/2012-12; write “date” as precisely as the sources give it, or shorten the id if it is not recorded yet",
  ],
  [
    `id: visit-2012, date: ../2012, ${visit}`,
    "no-tj facts.0.id: the id contains 2012, but “date” is ../2012; correct “date”, or correct the id if it is not recorded yet",
  ],
  [
    `id: visit-2012, ${visit}`,
    "no-tj facts.0.id: the id contains 2012, but the fact has no “date”; add “date”, or choose an id without a date",
  ],
  [
    `id: ambassador-no-idibek, ${ambassador}`,
    "no-tj facts.0.id: the id must start with the kind and the sending state; write ambassador-tj-…",
  ],
])("refuses %s", (fact, message) => expect(messagesFor(fact)).toEqual([message]));

test.each([
  `id: visit-2012-11-gul, date: 2012-11, ${visit}`,
  `id: visit-2012, date: 2012-11-03, ${visit}`,
  `id: visit-2012-11-03, date: "2012-11-03~", ${visit}`,
  `id: visit-2012-11-03, date: 2012-11-03/.., ${visit}`,
  `id: visit-gul, date: 2012, ${visit}`,
  `id: trade-2023-turnover, kind: trade, date: 2023-01/2023-11, measure: turnover, reporter: tj, amount: { value: "1.5", currency: USD }`,
  `id: ambassador-tj-idibek, ${ambassador}`,
  "id: legal-framework, kind: legal-framework, status: established",
])("accepts %s", (fact) => expect(messagesFor(fact)).toEqual([]));

test("the id of an imported fact stays, whatever the archive corrects", () => {
  const record = `{ file: a.xml, id: "1", sha256: "${"0".repeat(64)}", fields: [{ field: guest, value: norway, proves: [guest] }] }`;
  const imported = `facts:\n  - { claims: [{ source: page, records: [${record}] }], id: visit-2012, ${visit} }`;
  expect(messagesOf(idWords, dataset(imported))).toEqual([]);
});
