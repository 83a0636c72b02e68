import { expect, test } from "vitest";
import type { Documents } from "../../../data/model/release/documents.ts";
import { findRelations } from "../../../data/search/find-relations.ts";
import { findStates } from "../../../data/search/find-states.ts";
import { queryWords } from "../../../data/search/query-words.ts";

const state = (relations: number) => ({ hash: "", relations, first: 0 });
const countries: Documents["root"]["countries"] = {
  gn: state(1),
  gq: state(9),
  kp: state(1),
  kr: state(2),
  ne: state(1),
  ng: state(9),
};
// A fact about Equatorial Guinea mentions Niger.
const words = { guinea: "gnnogqno", korea: "kpnokrno", niger: "gqnoneno", nigeria: "ngno", peru: "ngno" };
const find = (query: string) => {
  const matches = findRelations(queryWords(query), { relations: 9, shards: [{ schema: 1, words }] });
  return findStates(matches, countries).map(({ code }) => code);
};

test("a short name comes before longer names that begin with it", () => {
  expect(find("Niger")).toEqual(["ne", "ng"]);
  expect(find("Нигер")).toEqual(["ne", "ng"]);
  expect(find("Nigeria")).toEqual(["ng"]);
});

test("the shortest name with the word comes first", () => {
  expect(find("Guinea")).toEqual(["gn", "gq"]);
});

test("of states that match equally well, those with more relations come first", () => {
  expect(find("Korea")).toEqual(["kr", "kp"]);
});

test("a further name finds its state, which need not have the word in its own names", () => {
  const pairsOf = new Map([["kp", ["gn-kp"]]]);
  const matches = findRelations(queryWords("DPRK"), { relations: 9, shards: [], pairsOf });
  expect(findStates(matches, countries).map(({ code }) => code)).toEqual(["kp"]);
});

test("a state without relations is not found, even if a fact mentions it", () => {
  expect(find("Peru")).toEqual([]);
});

test("a query without words, or with a word that matches nothing, finds no state", () => {
  expect([find("…"), find("Niger Xqzzt")]).toEqual([[], []]);
});
