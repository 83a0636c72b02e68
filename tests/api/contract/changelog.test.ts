import { expect, test } from "vitest";
import { contractProblems, sectionsOf } from "./changelog.ts";

const change = { place: "RelationLine.since[]", what: "can now also be null" };
const changelog = (...places: string[]) => `# Changelog

## [Unreleased]

### Added
- \`GET /v1/offices\`: which offices there are.

${places.length > 0 ? "### Breaking\n" : ""}${places.map((place) => `- \`${place}\`: an interval may be open,\n  as in the sources (#12).\n`).join("")}
### Fixed
- \`Claim.says\`: a slip.

## [0.1.0] - 2026-11-25
### Breaking
- \`Amount.value\`: long ago.
`;

test("sections and their breaking changes are read, and nothing else is taken for one", () => {
  expect(sectionsOf(changelog("A.b", "GET /v1/facts parameter kind"))).toEqual([
    { version: "Unreleased", breaking: ["A.b", "GET /v1/facts parameter kind"] },
    { version: "0.1.0", breaking: ["Amount.value"] },
  ]);
});

test("before 1.0 a breaking change passes where the changelog lists it", () => {
  expect(contractProblems([change], changelog(change.place), "0.1.0")).toEqual([]);
  expect(contractProblems([], changelog(), "0.1.0")).toEqual([]);
});

test("one that is not listed fails, and the message says what to write", () => {
  expect(contractProblems([change], changelog(), "0.1.0")).toEqual([
    "RelationLine.since[]: can now also be null; keep what there was, or list it in CHANGELOG.md under “## [Unreleased]”, “### Breaking”: - `RelationLine.since[]`: why",
  ]);
});

test("one that an earlier version listed does not count", () => {
  expect(contractProblems([{ ...change, place: "Amount.value" }], changelog(), "0.1.0")).toHaveLength(1);
});

test("one without a reason does not count", () => {
  const unexplained = changelog(change.place).replace(/(`RelationLine.since\[\]`:) .*\n.*\n/, "$1\n");
  expect(contractProblems([change], unexplained, "0.1.0")).toHaveLength(1);
});

test("one that is listed but does not exist fails", () => {
  expect(contractProblems([], changelog(change.place), "0.1.0")).toEqual([
    "CHANGELOG.md lists RelationLine.since[] under “### Breaking”, where nothing breaks; remove the line",
  ]);
});

test("from 1.0 on none passes, listed or not", () => {
  for (const text of [changelog(change.place), changelog()]) {
    expect(contractProblems([change], text, "1.0.0")).toEqual([
      "RelationLine.since[]: can now also be null; the contract only grows since 1.0, so keep what there was and add the new beside it",
    ]);
  }
});
