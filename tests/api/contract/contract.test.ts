// Compares today's contracts with those of the last version. Before 1.0, breaking changes must be listed in the changelog; from 1.0
// on, none are allowed.
import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { readDocument } from "../document.ts";
import { contractProblems, sectionOf, sectionsOf } from "./changelog.ts";
import { openVocabularies } from "./comparison/open-vocabularies.ts";
import { contractChanges } from "./contract-changes.ts";
import { contractFiles, contractsFolder, releasedContracts, todaysContracts } from "./contracts.ts";
import { changedFiles, firstVersions } from "./first-versions.ts";

const changelog = readFileSync("CHANGELOG.md", "utf8");

test("the changelog lists every breaking change of the API, the card and the fact table, and no others", async () => {
  const { version, ...released } = releasedContracts();
  const changes = contractChanges(released, todaysContracts(await readDocument(inject("server"))));
  const mayBreak = version.startsWith("0.");
  expect(contractProblems(changes, sectionOf(changelog, "Unreleased"), { mayBreak })).toEqual([]);
});

test("the saved contracts belong to the newest version in the changelog, which is also the version in package.json", () => {
  const [newest] = sectionsOf(changelog).filter(({ version }) => version !== "Unreleased");
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect({ changelog: newest?.version, contracts: releasedContracts().version }).toEqual({
    changelog: version,
    contracts: version,
  });
});

test("the saved contracts are as they were first committed", ({ skip }) => {
  const released = firstVersions(".", contractFiles);
  if (released.unknown) {
    console.warn(`Not checked whether the saved contracts have changed: ${released.unknown}`);
    skip();
  }
  expect(changedFiles(".", contractsFolder, released)).toEqual([]);
});

test("docs/versioning.md lists the open vocabularies", () => {
  const page = readFileSync("docs/versioning.md", "utf8");
  const [, list = ""] = /<!-- open vocabularies -->(.*)<!-- end -->/.exec(page) ?? [];
  expect(list.split(", ")).toEqual(Object.keys(openVocabularies));
});

test("every schema and property named by an open vocabulary exists", async () => {
  const { components } = await readDocument(inject("server"));
  const schemas = JSON.stringify(components.schemas);
  for (const pattern of Object.values(openVocabularies).flat()) {
    const names = pattern.source.match(/[A-Za-z]{2,}/g) ?? [];
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(schemas).toContain(`"${name}":`);
  }
});
