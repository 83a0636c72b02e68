// Compares today's contracts with those of the last version. Before 1.0, breaking changes must be listed in the changelog; from 1.0
// on, none are allowed.
import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { readDocument } from "../document.ts";
import { contractProblems, sectionOf, sectionsOf } from "./changelog.ts";
import { openVocabularies } from "./comparison/open-vocabularies.ts";
import { contractChanges } from "./contract-changes.ts";
import { contractFiles, contractsBefore, contractsFolder, releasedContracts, todaysContracts } from "./contracts.ts";
import { changedFiles, firstVersions } from "./first-versions.ts";
import { releaseProblems } from "./release-problems.ts";
import { isStable } from "./version-step.ts";

const changelog = readFileSync("CHANGELOG.md", "utf8");

test("the changelog lists every breaking change of the API, the card and the fact table, and no others", async () => {
  const { version, ...released } = releasedContracts();
  const changes = contractChanges(released, todaysContracts(await readDocument(inject("server"))));
  expect(contractProblems(changes, sectionOf(changelog, "Unreleased"), { mayBreak: !isStable(version) })).toEqual([]);
});

test("the saved contracts belong to the newest version in the changelog, which is also the version in package.json", () => {
  const [newest] = sectionsOf(changelog).filter(({ version }) => version !== "Unreleased");
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect({ changelog: newest?.version, contracts: releasedContracts().version }).toEqual({
    changelog: version,
    contracts: version,
  });
});

describe("in git's history", () => {
  test("the saved contracts are as they were first committed", ({ skip }) => {
    const history = firstVersions(".", contractFiles);
    if (history.unknown) skip(history.unknown);
    expect(changedFiles(".", contractsFolder, history)).toEqual([]);
  });

  test("the last version announced what it broke, even if it was saved by hand", ({ skip }) => {
    const history = firstVersions(".", contractFiles);
    if (history.unknown) skip(history.unknown);
    const released = releasedContracts();
    const previous = contractsBefore(released.version, history);
    expect(previous === null ? [] : releaseProblems(previous, released, changelog)).toEqual([]);
  });
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
