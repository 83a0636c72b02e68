import { expect, test } from "vitest";
import { pairIds } from "../../../data/rules/ids/pair-ids.ts";
import { dataset, said } from "./dataset.ts";

const saidOf = (pair: string) =>
  said(pairIds, dataset({ [pair]: "facts: [{ id: visit, kind: visit, guest: no, host: tj, claims: [page] }]" }));

test.each([
  ["tj-no", "write no-tj: the codes of a pair stand in alphabetical order, lower case"],
  ["NO-TJ", "write no-tj: the codes of a pair stand in alphabetical order, lower case"],
  ["nor-tjk", "write no-tj: the codes of a pair stand in alphabetical order, lower case"],
  ["no-no", "“no-no” names no pair. A relation has two different states, such as no-tj."],
  ["norway", "“norway” names no pair. A pair is two ISO 3166-1 codes with a hyphen between them, such as no-tj."],
  ["no-xx", "“no-xx” names no pair. “xx” is not the ISO 3166-1 code of a state."],
])("%s is refused", (pair, message) => expect(saidOf(pair)).toEqual([`${pair} : ${message}`]));

test("no-tj passes", () => expect(saidOf("no-tj")).toEqual([]));
