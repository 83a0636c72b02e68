import { describe, expect, test } from "vitest";
import { permanentIds } from "../../../../data/rules/ids/permanent-ids.ts";
import { dataset, messagesOf } from "../dataset.ts";

const visit = (id: string) => `{ id: ${id}, kind: visit, guest: no, host: tj, claims: [page] }`;
const messagesFor = (removed: string, recorded: string[], id = "visit-2004") =>
  messagesOf(permanentIds, dataset(`{ facts: [${visit(id)}], removed: [${removed}] }`, { recorded }));

test("refuses a fact whose id is not recorded", () => {
  expect(messagesFor("", [])).toEqual([
    "no-tj facts.0.id: “no-tj/visit-2004” is not recorded yet; a recorded id can never change, so check it first; once nothing else is reported, run npm run data -- record",
  ]);
  expect(messagesFor("", ["no-tj/visit-2004"])).toEqual([]);
  expect(messagesFor("", ["kz-no/visit-2004"])).toHaveLength(2);
});

test("reports all unrecorded ids in one line", () => {
  const all = (count: number) => {
    const facts = Array.from({ length: count }, (_, index) => visit(`visit-${index}`)).join(", ");
    return messagesOf(
      permanentIds,
      dataset({ "no-tj": `{ facts: [${facts}] }`, "no-se": `{ facts: [${visit("a")}] }` }),
    );
  };
  expect(all(1)).toEqual([
    "no-tj facts.0.id: 2 ids are not recorded yet: “no-tj/visit-0”, “no-se/a”; a recorded id can never change, so check them first; once nothing else is reported, run npm run data -- record",
  ]);
  expect(all(12)).toEqual([expect.stringContaining("13 ids are not recorded yet: “no-tj/visit-0”, ")]);
  expect(all(12)).toEqual([expect.stringContaining("“no-tj/visit-9” and 3 more; a recorded id")]);
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

test("says how to remove the fact of a relation that is only an entry in establishments.yml", () => {
  expect(messagesFor("", ["no-se/establishment", "no-tj/visit-2004"])).toEqual([
    "no-se/establishment : the relation no-se is recorded but missing; restore its entry in data/relations/establishments.yml (git restore data/relations/establishments.yml) or, if it had its own file, that file; to remove the fact, then run npm run data -- new no-se, and move the fact to “removed”, with the reason; “facts” may be empty",
  ]);
});

test("accepts a relation whose facts were all removed", () => {
  const removed = "{ facts: [], removed: [{ id: visit-2004, reason: It never took place }] }";
  expect(messagesOf(permanentIds, dataset(removed, { recorded: ["no-tj/visit-2004"] }))).toEqual([]);
});

describe.each(["people", "cities"] as const)("keys of %s", (list) => {
  const messagesWith = (entries: object, recorded: string[]) => {
    const data = dataset("{ facts: [], removed: [{ id: a, reason: Twice }] }");
    const all = new Set(["no-tj/a", "sources/page", ...recorded]);
    return messagesOf(permanentIds, {
      ...data,
      recorded: all,
      cities: new Map(),
      [list]: new Map(Object.entries(entries)),
    });
  };
  const gul = { name: "Gul", scripts: {} };

  test("must be recorded", () => {
    expect(messagesWith({ gul }, [])).toEqual([
      `${list} gul: “${list}/gul” is not recorded yet; a recorded id can never change, so check it first; once nothing else is reported, run npm run data -- record`,
    ]);
    expect(messagesWith({ gul }, [`${list}/gul`])).toEqual([]);
  });

  test("cannot vanish, but can be removed with a reason", () => {
    expect(messagesWith({}, [`${list}/gul`])).toEqual([
      `${list}/gul : “gul” is recorded but missing from data/${list}.yml; restore it or, if no fact needs it, write gul: { removed: … } with the reason`,
    ]);
    expect(messagesWith({ gul: { removed: "No fact mentions him." } }, [`${list}/gul`])).toEqual([]);
    expect(messagesWith({ gul: { removed: "No fact mentions him." } }, [])).toEqual([
      `${list} gul: “gul” was never recorded; remove this entry`,
    ]);
  });
});

describe("ids of sources", () => {
  const messagesWith = (recorded: string[], removedSources: Record<string, string> = {}) => {
    const data = dataset("{ facts: [], removed: [{ id: a, reason: Twice }] }", { removedSources });
    return messagesOf(permanentIds, { ...data, cities: new Map(), recorded: new Set(["no-tj/a", ...recorded]) });
  };

  test("must be recorded", () => {
    expect(messagesWith([])).toEqual([
      "page id: “sources/page” is not recorded yet; a recorded id can never change, so check it first; once nothing else is reported, run npm run data -- record",
    ]);
    expect(messagesWith(["sources/page"])).toEqual([]);
  });

  test("cannot vanish, but can be removed with a reason, and are not used again", () => {
    const both = ["sources/page", "sources/list"];
    expect(messagesWith(both)).toEqual([
      "sources/list : “list” is recorded but missing; restore the source or, if no fact needs it, write list: … with the reason in data/sources/removed.yml",
    ]);
    expect(messagesWith(both, { list: "No fact cites it." })).toEqual([]);
    expect(messagesWith(["sources/page"], { list: "No fact cites it." })).toEqual([
      "list list: “list” was never recorded; remove this entry",
    ]);
    expect(messagesWith(["sources/page"], { page: "No fact cites it." })).toEqual([
      "page page: “page” was removed, so its id cannot be used again; give the source another id",
    ]);
  });
});
