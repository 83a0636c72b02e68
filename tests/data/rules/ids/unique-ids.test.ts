import { expect, test } from "vitest";
import { uniqueIds } from "../../../../data/rules/ids/unique-ids.ts";
import { dataset, messagesOf } from "../dataset.ts";

const relation = (...names: string[]) =>
  `facts: [${names.map((id) => `{ id: ${id}, kind: visit, guest: no, host: tj, claims: [page] }`).join()}]`;

test("refuses an id that occurs twice in a relation", () => {
  expect(messagesOf(uniqueIds, dataset(relation("visit-1999", "visit-2004", "visit-1999")))).toEqual([
    "no-tj facts.2.id: an earlier fact has the id “visit-1999”; give this fact another id",
  ]);
});

test("accepts different ids in a relation, and the same id in another relation", () => {
  const files = { "no-tj": relation("visit-1999", "visit-2004"), "se-tj": relation("visit-1999") };
  expect(messagesOf(uniqueIds, dataset(files))).toEqual([]);
});
