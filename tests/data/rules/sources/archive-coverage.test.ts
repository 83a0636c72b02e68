// Each record and field of an archive is used or left out for a reason. The archive is fictitious.
import { expect, test } from "vitest";
import { archiveFiles, archiveProject } from "../../projects/archive-project.ts";
import { problemsIn } from "../../projects/project-copy.ts";

const ledger = "data/imported/sources/chancery.json";
const withLedger = (changes: object) => ({ [ledger]: { ...archiveFiles[ledger], ...changes } });

test("finds nothing wrong if every record is cited or left out", () => {
  expect(problemsIn(archiveProject())).toEqual([]);
});

test.each([
  [
    "a record that is neither cited nor left out",
    withLedger({ records: 5 }),
    "the archive has 5 records, but facts cite 3 and 1 are left out, 4 in all; import the archive again",
  ],
  [
    "a record that is both",
    withLedger({ records: 3, leftOut: { interim: ["chiefs/monaco.xml#mc-1990-fict-01"] } }),
    "a fact cites the record chiefs/monaco.xml#mc-1990-fict-01, which is also listed as left out",
  ],
  [
    "a record that is left out twice",
    withLedger({ leftOut: { interim: ["chiefs/monaco.xml#a", "chiefs/monaco.xml#a"] } }),
    "the record chiefs/monaco.xml#a is listed as left out twice",
  ],
  [
    "a reason that the source does not explain",
    withLedger({ leftOut: { declined: ["chiefs/monaco.xml#mc-1989-made-01"] } }),
    "left out for the reason “declined”, which the source does not explain",
  ],
  ["a missing list", { [ledger]: null }, "data/imported/sources/chancery.json is missing"],
])("reports %s", (_, files, message) => {
  expect(problemsIn(archiveProject(files))).toContainEqual(expect.stringContaining(message));
});
