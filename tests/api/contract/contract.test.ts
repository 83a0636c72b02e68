// The contracts of today, compared with those of the last release: nothing but additions, or what the changelog lists as breaking.
import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { readDocument } from "../document.ts";
import { contractProblems, sectionsOf } from "./changelog.ts";
import { openVocabularies } from "./open-vocabularies.ts";
import { openApiChanges } from "./openapi-changes.ts";
import { contractsToday, releasedContracts } from "./released.ts";
import type { BreakingChange } from "./schema.ts";
import { SchemaChanges } from "./schema-changes.ts";

const changelog = readFileSync("CHANGELOG.md", "utf8");

test("API, card and table only grow, or the changelog lists what breaks", async () => {
  const { version, ...released } = releasedContracts();
  const today = contractsToday(await readDocument(inject("server")));
  const moved = released.columns.filter((column, index) => today.columns[index] !== column);
  const changes: BreakingChange[] = [
    ...openApiChanges(released.openapi, today.openapi),
    ...new SchemaChanges(released["card-view"], today["card-view"]).ofNamed(),
    ...moved.map((column) => ({ place: `CSV column ${column}`, what: "this column was removed or has moved" })),
  ];
  const distinct = new Map(changes.map((change) => [JSON.stringify(change), change]));
  expect(contractProblems([...distinct.values()], changelog, version)).toEqual([]);
});

test("the contracts are those of the newest version in the changelog, which is the one in package.json", () => {
  const [newest] = sectionsOf(changelog).filter(({ version }) => version !== "Unreleased");
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect({ changelog: newest?.version, contracts: releasedContracts().version }).toEqual({
    changelog: version,
    contracts: version,
  });
});

test("docs/versioning.md names the vocabularies that may grow", () => {
  const page = readFileSync("docs/versioning.md", "utf8");
  const [, listed = ""] = /<!-- open vocabularies -->(.*)<!-- end -->/.exec(page) ?? [];
  expect(listed.split(", ")).toEqual(Object.keys(openVocabularies));
});

test("every place of an open vocabulary exists", () => {
  const { openapi } = releasedContracts();
  const schemas = JSON.stringify(openapi.components.schemas);
  for (const pattern of Object.values(openVocabularies).flat()) {
    const names = pattern.source.match(/[A-Za-z]{2,}/g) ?? [];
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(schemas).toContain(`"${name}":`);
  }
});
