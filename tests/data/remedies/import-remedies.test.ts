// The advice about imported facts works when followed. The archive is fictitious.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { archiveFiles, archiveProject } from "../projects/archive-project.ts";
import { problemsIn } from "../projects/project-copy.ts";

const relation = "data/imported/relations/ad-mc.json";
const own = "data/relations/ad-mc.yml";
const source = "data/sources/chancery.yml";
const ledger = "data/imported/sources/chancery.json";
const ambassador = archiveFiles[relation].facts[0];
const claims = ambassador?.claims[0];

type Files = Readonly<Record<string, unknown>>;
const withClaim = (changes: object) => ({
  [relation]: { ...archiveFiles[relation], facts: [{ ...ambassador, claims: [{ ...claims, ...changes }] }] },
});

/** In each case, following the advice restores the file to what it was, or writes what `follow` says. */
const cases: [name: string, mistake: Files, message: RegExp, follow?: Files][] = [
  ["to cite records instead of quotes", withClaim({ quotes: ["Ana Ficta"] }), /cite “records” instead/],
  ["to add records", withClaim({ records: undefined }), /add “records”/],
  [
    "to explain a reason",
    { [source]: archiveFiles[source].replace(/ {2}interim:.*\n/, "") },
    /the reason “interim”, which the source does not explain; add it under “leftOut”/,
  ],
  [
    "to remove additions to facts that were not imported",
    { [own]: archiveFiles[own].replace("ad-ficta:", "ad-ficto:") },
    /no imported fact has the id “ambassador-ad-ficto”; correct the id/,
  ],
  [
    "to import the archive again",
    { [ledger]: { ...archiveFiles[ledger], records: 5 } },
    /4 in all; import the archive again/,
  ],
  [
    "to leave an entry to the editors",
    { "data/people.yml": "ana-ficta: { name: Ana Ficta }\n" },
    /import the archive again, which then leaves this entry to you/,
    {
      "data/people.yml": "ana-ficta: { name: Ana Ficta }\n",
      "data/imported/people.json": { generated: "x", people: {} },
    },
  ],
  [
    "to restore the description of an archive",
    { "data/imported/sources/attic.json": archiveFiles[ledger] },
    /restore data\/sources\/attic\.yml, or remove this file/,
  ],
  [
    "to import again after a fact was removed",
    { [relation]: { ...archiveFiles[relation], claims: { recognition: archiveFiles[relation].claims.establishment } } },
    /which no longer exists; import the archive again/,
  ],
  [
    "to remove additions if nothing was imported",
    {
      [relation]: null,
      "data/imported/people.json": null,
      [ledger]: null,
      "data/ids.txt": "ad-mc/establishment\nsources/gazette\n",
    },
    /nothing was imported for this relation; remove “imported”/,
    {
      [relation]: null,
      "data/imported/people.json": null,
      [ledger]: null,
      "data/ids.txt": "ad-mc/establishment\nsources/gazette\n",
      [own]: "facts: [{ id: establishment, kind: establishment, date: 1990-01-02, claims: [gazette] }]\n",
    },
  ],
];

test.each(cases)("advice %s leaves no problem when followed", (_, mistake, message, follow = {}) => {
  expect(problemsIn(archiveProject(mistake))).toContainEqual(expect.stringMatching(message));
  expect(problemsIn(archiveProject(follow))).toEqual([]);
});

test("advice to remove records leaves no problem when followed", () => {
  const record = "{ file: a, id: b, sha256: SHA, fields: [{ field: c, value: d, proves: [date] }] }";
  const wrong = archiveFiles[own].replace(
    "claims: [gazette]",
    `claims: [{ source: gazette, records: [${record.replace("SHA", "a".repeat(64))}] }]`,
  );
  const root = archiveProject({ [own]: wrong });
  expect(problemsIn(root)).toContainEqual(expect.stringMatching(/“gazette” is not an archive; remove “records”/));
  writeFileSync(join(root, own), wrong.replace(/, records: \[.*\]\s*}\]/, " }]"));
  expect(problemsIn(root)).toEqual([]);
});
