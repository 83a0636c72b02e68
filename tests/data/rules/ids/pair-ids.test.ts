import { expect, test } from "vitest";
import { pairIds } from "../../../../data/rules/ids/pair-ids.ts";
import { dataset, messagesOf } from "../dataset.ts";

const messagesFor = (pair: string) =>
  messagesOf(pairIds, dataset({ [pair]: "facts: [{ id: visit, kind: visit, guest: no, host: tj, claims: [page] }]" }));

test.each([
  ["tj-no", "“tj-no” is not the id of this pair; rename it to no-tj (lower case, the two codes in alphabetical order)"],
  ["NO-TJ", "“NO-TJ” is not the id of this pair; rename it to no-tj (lower case, the two codes in alphabetical order)"],
  [
    "nor-tjk",
    "“nor-tjk” is not the id of this pair; rename it to no-tj (lower case, the two codes in alphabetical order)",
  ],
  ["no-no", "“no-no” is not a pair of states. A relation has two different states, such as no-tj."],
  [
    "norway",
    "“norway” is not a pair of states. A pair is two ISO 3166-1 codes with a hyphen between them, such as no-tj.",
  ],
  ["no-xx", "“no-xx” is not a pair of states. “xx” is not the ISO 3166-1 code of a state."],
])("refuses %s", (pair, message) => expect(messagesFor(pair)).toEqual([`${pair} : ${message}`]));

test("accepts no-tj", () => expect(messagesFor("no-tj")).toEqual([]));
