import { expect, test } from "vitest";
import { contractProblems, sectionsOf } from "./changelog.ts";

const change = { place: "RelationLine.since[]", what: "can now also be null" };
const changelog = (...places: string[]) => `# Changelog

## [Unreleased]

### Added
- \`GET /v1/offices\`: lists the offices.

${places.length > 0 ? "### Breaking\n" : ""}${places.map((place) => `- \`${place}\`: an interval may be open,\n  as in the sources (#12).\n`).join("")}
### Fixed
- \`Claim.says\`: a typo.

## [0.1.0] - 2026-11-25
### Breaking
- \`Amount.value\`: an earlier change.
`;

test("reads each version and its breaking changes, and ignores other lists", () => {
  expect(sectionsOf(changelog("A.b", "GET /v1/facts parameter kind"))).toEqual([
    { version: "Unreleased", breaking: ["A.b", "GET /v1/facts parameter kind"] },
    { version: "0.1.0", breaking: ["Amount.value"] },
  ]);
});

test("before 1.0, accepts a breaking change that the changelog lists", () => {
  expect(contractProblems([change], changelog(change.place), "0.1.0")).toEqual([]);
  expect(contractProblems([], changelog(), "0.1.0")).toEqual([]);
});

test("reports an unlisted change, and says what to write", () => {
  expect(contractProblems([change], changelog(), "0.1.0")).toEqual([
    "RelationLine.since[]: can now also be null; undo the change, or list it in CHANGELOG.md under “## [Unreleased]”, “### Breaking”: - `RelationLine.since[]`: why",
  ]);
});

test("reports a change that only an earlier version lists", () => {
  expect(contractProblems([{ ...change, place: "Amount.value" }], changelog(), "0.1.0")).toHaveLength(1);
});

test("reports a change that is listed without a reason", () => {
  const unexplained = changelog(change.place).replace(/(`RelationLine.since\[\]`:) .*\n.*\n/, "$1\n");
  expect(contractProblems([change], unexplained, "0.1.0")).toHaveLength(1);
});

test("reports a listed change that does not exist", () => {
  expect(contractProblems([], changelog(change.place), "0.1.0")).toEqual([
    "CHANGELOG.md lists RelationLine.since[] under “### Breaking”, but nothing breaks there; remove the line",
  ]);
});

test("from 1.0 on, reports every breaking change, listed or not", () => {
  for (const text of [changelog(change.place), changelog()]) {
    expect(contractProblems([change], text, "1.0.0")).toEqual([
      "RelationLine.since[]: can now also be null; since 1.0 the contract may only grow, so undo the change, and add the new form beside the old one",
    ]);
  }
});
