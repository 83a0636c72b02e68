import { expect, test } from "vitest";
import { contractProblems, entryOf, sectionOf, sectionsOf } from "./changelog.ts";

const change = { place: "RelationLine.since[]", what: "can now also be null" };
const entry = "RelationLine.since[]: can now also be null";
const changelog = (...entries: string[]) => `# Changelog

## [Unreleased]

### Added
- \`GET /v1/offices\`: lists the offices.

${entries.length > 0 ? "### Breaking\n" : ""}${entries.map((text) => `- \`${text}\`: an interval may be open,\n  as in the sources (#12).\n`).join("")}
### Fixed
- \`Claim.says\`: a typo.

## [0.1.0] - 2026-11-25
### Breaking
- \`Amount.value: can now also be null\`: an earlier change.
- Search no longer finds withdrawn relations.
`;

/** Returns the problems of a change while `text` is the changelog. */
const problemsIn = (text: string, changes = [change]) =>
  contractProblems(changes, sectionOf(text, "Unreleased"), { mayBreak: true });

test("reads each version and its breaking changes, and ignores other lists", () => {
  expect(sectionsOf(changelog("A.b: changed", "GET /v1/facts parameter kind: is now required"))).toEqual([
    {
      version: "Unreleased",
      date: null,
      listed: ["A.b: changed", "GET /v1/facts parameter kind: is now required"],
      hasBreakingChanges: true,
    },
    { version: "0.1.0", date: "2026-11-25", listed: ["Amount.value: can now also be null"], hasBreakingChanges: true },
  ]);
  expect(sectionOf(changelog(), "Unreleased").hasBreakingChanges).toBe(false);
});

test("before 1.0, accepts a breaking change that the changelog lists", () => {
  expect(problemsIn(changelog(entry))).toEqual([]);
  expect(problemsIn(changelog(entry.replace("also", "also\n  ")))).toEqual([]);
  expect(problemsIn(changelog(), [])).toEqual([]);
});

/** A changelog with one entry for several changes. */
const grouped = (...changes: string[]) =>
  changelog("x").replace(
    /- `x`: .*\n.*\n/,
    `- Intervals may be open. Read null as “not known”.\n${changes.map((text) => `  - \`${text}\`\n`).join("")}`,
  );

test("one entry can list several changes below its explanation", () => {
  const other = { place: "Amount.value", what: 'type changed from "string" to "number"' };
  expect(problemsIn(grouped(entry, entryOf(other)), [change, other])).toEqual([]);
  expect(problemsIn(grouped(entry), [change, other])).toHaveLength(1);
});

test("an asterisk stands for the beginning of the names of several schemas", () => {
  const changes = ["VisitFact", "MeetingFact"].map((schema) => ({ place: `${schema}.note`, what: "was removed" }));
  expect(problemsIn(grouped("*Fact.note: was removed"), changes)).toEqual([]);
  expect(problemsIn(grouped("*Fact.note: was removed"), [...changes, change])).toHaveLength(1);
  expect(problemsIn(grouped("*Fact.note: was removed"), [{ place: "Source.note", what: "was removed" }])).toHaveLength(
    2,
  );
});

test("reports changes that are listed without an explanation", () => {
  expect(problemsIn(grouped(entry).replace("- Intervals may be open. Read null as “not known”.", "-"))).toHaveLength(1);
});

test("reports an unlisted change, and accepts the line that it asks for", () => {
  const [problem = ""] = problemsIn(changelog());
  expect(problem).toBe(
    "RelationLine.since[]: can now also be null; undo the change, or list it in CHANGELOG.md under “## [Unreleased]”, “### Breaking”: - `RelationLine.since[]: can now also be null`: why",
  );
  const [, line] = problem.split("“### Breaking”: ");
  expect(problemsIn(changelog().replace("### Fixed", `### Breaking\n${line}\n\n### Fixed`))).toEqual([]);
});

test("reports another change at a place that the changelog lists", () => {
  const other = { ...change, what: 'type changed from "string" to "number"' };
  expect(problemsIn(changelog(entry), [change, other])).toEqual([
    expect.stringContaining('RelationLine.since[]: type changed from "string" to "number"; undo'),
  ]);
});

test("reports a change that only an earlier version lists", () => {
  expect(problemsIn(changelog(), [{ ...change, place: "Amount.value" }])).toHaveLength(1);
});

test("reports a change that is listed without a reason", () => {
  const unexplained = changelog(entry).replace(/(`RelationLine.*`:) .*\n.*\n/, "$1\n");
  expect(problemsIn(unexplained)).toHaveLength(1);
});

test("reports a listed change that does not exist", () => {
  expect(problemsIn(changelog(entry), [])).toEqual([
    "CHANGELOG.md lists “RelationLine.since[]: can now also be null” under “### Breaking”, but this is not a breaking change; remove the line",
  ]);
});

test("reports every change of a contract that may not break, listed or not", () => {
  for (const text of [changelog(entry), changelog()]) {
    expect(contractProblems([change], sectionOf(text, "Unreleased"), { mayBreak: false })).toEqual([
      "RelationLine.since[]: can now also be null; since 1.0 the contract may only grow, so undo the change, and add the new form beside the old one",
    ]);
  }
});

test("an entry can be written in Markdown, whatever the contract contains", () => {
  const what = "pattern changed from ^`$ to ^a|b$";
  expect(problemsIn(changelog(entryOf({ place: "A", what })), [{ place: "A", what }])).toEqual([]);
});
