import { expect, test } from "vitest";
import { changeSummary } from "../../../../data/pipeline/publish/change-summary.ts";

/** Returns `count` entries with the same hash, by made-up ids. */
const entries = (count: number, hash: string, prefix = "id") =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}-${index}`, hash]));

test("lists up to eight changes one by one", () => {
  const before = { relations: { "kz-no": "1", "no-tj": "1" }, sources: {} };
  expect(changeSummary(before, { relations: { "no-tj": "2" }, sources: { "mfa-tj.no": "1" } })).toBe(
    "removed kz-no, changed no-tj, added mfa-tj.no",
  );
  expect(changeSummary(before, before)).toBe("same data, different widget or storage format");
});

test("counts more changes by what happened to relations and sources", () => {
  const before = { relations: entries(3, "1"), sources: entries(7, "1") };
  const after = { relations: { ...entries(3, "2"), ...entries(12, "1", "new") }, sources: entries(1, "2") };
  expect(changeSummary(before, after)).toBe("added 12 relations, changed 3 relations and 1 source, removed 6 sources");
  expect(changeSummary(null, after)).toBe("added 15 relations and 1 source");
});
