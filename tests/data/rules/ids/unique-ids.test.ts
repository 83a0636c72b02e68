import { expect, test } from "vitest";
import { uniqueIds } from "../../../../data/rules/ids/unique-ids.ts";
import { dataset, said } from "../dataset.ts";

const relation = (...names: string[]) =>
  `facts: [${names.map((id) => `{ id: ${id}, kind: visit, guest: no, host: tj, claims: [page] }`).join()}]`;

test("an id is given once in a relation", () => {
  expect(said(uniqueIds, dataset(relation("visit-1999", "visit-2004", "visit-1999")))).toEqual([
    "no-tj facts.2.id: an earlier fact has the id “visit-1999”; give this fact another id",
  ]);
});

test("other facts have other ids, and another relation may have the same", () => {
  const files = { "no-tj": relation("visit-1999", "visit-2004"), "se-tj": relation("visit-1999") };
  expect(said(uniqueIds, dataset(files))).toEqual([]);
});
