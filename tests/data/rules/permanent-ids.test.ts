import { expect, test } from "vitest";
import { permanentIds } from "../../../data/rules/ids/permanent-ids.ts";
import { dataset, said } from "./dataset.ts";

const visit = (id: string) => `{ id: ${id}, kind: visit, guest: no, host: tj, claims: [page] }`;
const saidOf = (removed: string, recorded: string[], id = "visit-2004") =>
  said(permanentIds, dataset(`{ facts: [${visit(id)}], removed: [${removed}] }`, { recorded }));

test("a fact that is not recorded could vanish unseen once it is published", () => {
  expect(saidOf("", [])).toEqual([
    "no-tj facts.0.id: “visit-2004” is new; if it is to be called so for ever, record it: npm run data -- record",
  ]);
  expect(saidOf("", ["no-tj/visit-2004"])).toEqual([]);
  expect(saidOf("", ["kz-no/visit-2004"])).toHaveLength(2);
});

test("a fact that was published may not go without a word", () => {
  expect(saidOf("", ["no-tj/visit-1999", "no-tj/visit-2004"])).toEqual([
    "no-tj removed: “visit-1999” was published; put it back, or write under removed why it went",
  ]);
});

test("it may go with one, move, or stay", () => {
  const both = ["no-tj/visit-1999", "no-tj/visit-2004"];
  expect(saidOf("{ id: visit-1999, reason: It never took place }", both)).toEqual([]);
  expect(saidOf("{ id: visit-1999, reason: Twice, movedTo: visit-2004 }", both)).toEqual([]);
  expect(saidOf("", ["no-tj/visit-2004"])).toEqual([]);
});

test("its id is never used again", () => {
  expect(saidOf("{ id: visit-2004, reason: It never took place }", ["no-tj/visit-2004"])).toEqual([
    "no-tj removed.0.id: “visit-2004” is removed and may not be a fact's id again; give the fact another",
  ]);
});

test("it moves to what is there", () => {
  expect(
    saidOf("{ id: visit-1999, reason: Twice, movedTo: visit-2000 }", ["no-tj/visit-1999", "no-tj/visit-2004"]),
  ).toEqual(["no-tj removed.0.movedTo: there is no fact “visit-2000” in this file; name the one that says it now"]);
});

test("what was never published needs no tombstone", () => {
  expect(saidOf("{ id: visit-1999, reason: A mistake }", ["no-tj/visit-2004"])).toEqual([
    "no-tj removed.0.id: “visit-1999” was never published; take its tombstone out",
  ]);
});

test("a whole relation may not vanish, which is said once", () => {
  expect(saidOf("", ["no-se/establishment", "no-se/visit-1999", "no-tj/visit-2004"])).toEqual([
    "no-se/establishment : the relation no-se was published and is gone; put it back, and write under removed which facts went and why",
  ]);
});
