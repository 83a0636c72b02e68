import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { authoredForms } from "../../../../data/model/facts/authored-fact.ts";
import { attributeTable } from "../../../../data/rules/evidence/attribute-table.ts";

const docs = readFileSync("docs/evidence.md", "utf8");
const attributes = Object.values(attributeTable).flatMap((table) => Object.entries(table));

test("has every attribute of every kind", () => {
  for (const [kind, table] of Object.entries(attributeTable)) {
    const form = authoredForms[kind as keyof typeof authoredForms];
    expect(Object.keys(table).sort(), kind).toEqual(Object.keys(form.shape).sort());
  }
});

test("docs/evidence.md names every attribute", () => {
  const missing = attributes.map(([attribute]) => attribute).filter((attribute) => !docs.includes(`\`${attribute}\``));
  expect([...new Set(missing)]).toEqual([]);
});

test("docs/evidence.md says why an attribute cannot be proven", () => {
  const reasons = attributes.flatMap(([, check]) => ("unprovable" in check ? check.unprovable : []));
  expect(reasons.length).toBeGreaterThan(0);
  expect([...new Set(reasons)].filter((reason) => !docs.includes(reason))).toEqual([]);
});
