import { expect, test } from "vitest";
import { permanentIds } from "../../../../data/rules/ids/permanent-ids.ts";
import { dataset, messagesOf } from "../dataset.ts";

const visit = (id: string) => `{ id: ${id}, kind: visit, guest: no, host: tj, claims: [page] }`;
const messagesFor = (removed: string, recorded: string[], id = "visit-2004") =>
  messagesOf(permanentIds, dataset(`{ facts: [${visit(id)}], removed: [${removed}] }`, { recorded }));

test("refuses a fact whose id is not recorded", () => {
  expect(messagesFor("", [])).toEqual([
    "no-tj facts.0.id: “visit-2004” is not recorded yet; an id can never change after it is recorded, so check it, then run npm run data -- record",
  ]);
  expect(messagesFor("", ["no-tj/visit-2004"])).toEqual([]);
  expect(messagesFor("", ["kz-no/visit-2004"])).toHaveLength(2);
});

test("refuses a missing fact that was recorded and is not listed under `removed`", () => {
  expect(messagesFor("", ["no-tj/visit-1999", "no-tj/visit-2004"])).toEqual([
    "no-tj removed: “visit-1999” is recorded but missing; restore the fact, or list its id, with the reason, under “removed”",
  ]);
});

test("accepts a recorded fact that was removed with a reason, was moved or is still there", () => {
  const both = ["no-tj/visit-1999", "no-tj/visit-2004"];
  expect(messagesFor("{ id: visit-1999, reason: It never took place }", both)).toEqual([]);
  expect(messagesFor("{ id: visit-1999, reason: Twice, movedTo: visit-2004 }", both)).toEqual([]);
  expect(messagesFor("", ["no-tj/visit-2004"])).toEqual([]);
});

test("refuses a removed id that is used again", () => {
  expect(messagesFor("{ id: visit-2004, reason: It never took place }", ["no-tj/visit-2004"])).toEqual([
    "no-tj removed.0.id: “visit-2004” is listed under “removed” and cannot be used again; give the fact another id",
  ]);
});

test("refuses a `movedTo` that names no fact", () => {
  expect(
    messagesFor("{ id: visit-1999, reason: Twice, movedTo: visit-2000 }", ["no-tj/visit-1999", "no-tj/visit-2004"]),
  ).toEqual([
    "no-tj removed.0.movedTo: there is no fact “visit-2000” in this file; name the fact that replaces the removed one, or remove “movedTo”",
  ]);
});

test("refuses a tombstone for an id that was never recorded", () => {
  expect(messagesFor("{ id: visit-1999, reason: A mistake }", ["no-tj/visit-2004"])).toEqual([
    "no-tj removed.0.id: “visit-1999” was never recorded; remove this entry from “removed”",
  ]);
});

test("reports a missing relation once", () => {
  expect(messagesFor("", ["no-se/establishment", "no-se/visit-1999", "no-tj/visit-2004"])).toEqual([
    "no-se/establishment : the relation no-se is recorded but missing; restore its file (git restore data/relations/no-se.yml), then move each fact that you want to remove to “removed”, with the reason; “facts” may be empty",
  ]);
});

test("says how to remove the fact of a relation that is only an entry of establishments.yml", () => {
  expect(messagesFor("", ["no-se/establishment", "no-tj/visit-2004"])).toEqual([
    "no-se/establishment : the relation no-se is recorded but missing; restore its entry in data/relations/establishments.yml (git restore data/relations/establishments.yml) or, if it had one, its file; if you want to remove the fact, run npm run data -- new no-se after that, and move the fact to “removed”, with the reason; “facts” may be empty",
  ]);
});

test("accepts a relation whose facts were all removed", () => {
  const removed = "{ facts: [], removed: [{ id: visit-2004, reason: It never took place }] }";
  expect(messagesOf(permanentIds, dataset(removed, { recorded: ["no-tj/visit-2004"] }))).toEqual([]);
});
