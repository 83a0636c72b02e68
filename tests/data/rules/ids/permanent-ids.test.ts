import { expect, test } from "vitest";
import { permanentIds } from "../../../../data/rules/ids/permanent-ids.ts";
import { dataset, said } from "../dataset.ts";

const visit = (id: string) => `{ id: ${id}, kind: visit, guest: no, host: tj, claims: [page] }`;
const saidOf = (removed: string, recorded: string[], id = "visit-2004") =>
  said(permanentIds, dataset(`{ facts: [${visit(id)}], removed: [${removed}] }`, { recorded }));

test("a fact that is not recorded could vanish unseen once it is published", () => {
  expect(saidOf("", [])).toEqual([
    "no-tj facts.0.id: “visit-2004” is not recorded yet; an id can never change after it is recorded, so check it, then run npm run data -- record",
  ]);
  expect(saidOf("", ["no-tj/visit-2004"])).toEqual([]);
  expect(saidOf("", ["kz-no/visit-2004"])).toHaveLength(2);
});

test("a fact that was published may not go without a word", () => {
  expect(saidOf("", ["no-tj/visit-1999", "no-tj/visit-2004"])).toEqual([
    "no-tj removed: “visit-1999” is recorded but missing; put the fact back, or list the id under removed with the reason",
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
    "no-tj removed.0.id: “visit-2004” is listed under removed and cannot be used again; give the fact another id",
  ]);
});

test("it moves to what is there", () => {
  expect(
    saidOf("{ id: visit-1999, reason: Twice, movedTo: visit-2000 }", ["no-tj/visit-1999", "no-tj/visit-2004"]),
  ).toEqual([
    "no-tj removed.0.movedTo: there is no fact “visit-2000” in this file; name the fact that replaces the removed one, or remove movedTo",
  ]);
});

test("what was never published needs no tombstone", () => {
  expect(saidOf("{ id: visit-1999, reason: A mistake }", ["no-tj/visit-2004"])).toEqual([
    "no-tj removed.0.id: “visit-1999” was never recorded; remove this entry from removed",
  ]);
});

test("a whole relation may not vanish, which is said once", () => {
  expect(saidOf("", ["no-se/establishment", "no-se/visit-1999", "no-tj/visit-2004"])).toEqual([
    "no-se/establishment : the relation no-se is recorded but missing; put its file back, and list facts that you remove under removed with the reason",
  ]);
});
