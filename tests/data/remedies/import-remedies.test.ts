// The advice about imported facts works when followed. The archive is fictitious.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importCommand } from "../../../data/cli/commands/editing/import-command.ts";
import type { Adapter } from "../../../data/import/adapter.ts";
import { type ArchiveItem, xmlItem } from "../../../data/import/archive/item.ts";
import { parseXml } from "../../../data/import/archive/xml.ts";
import { runCommand } from "../cli/run-cli.ts";
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

const xml = (file: string, id: string, text: string) => xmlItem(parseXml(file, text), file, id);

/** The archive whose import wrote the project's imported files. */
const chancery: Adapter = {
  source: "chancery",
  folder: "",
  fields: {
    "territory-id": "read",
    "started/date": "read",
    "ended/date": "read",
    "persName/surname": "read",
    "persName/forename": "read",
    "head/date/@when": "read",
    "head/date": "read",
    "last-modified-by": "editing",
  },
  records: () => [
    xml(
      "chiefs/monaco.xml",
      "mc-1990-fict-01",
      "<chief><territory-id>monaco</territory-id><started><date>1990-05-31</date></started><ended><date>1994</date></ended></chief>",
    ),
    xml("chiefs/monaco.xml", "mc-1989-made-01", "<chief><last-modified-by>nobody</last-modified-by></chief>"),
    xml(
      "people/ficta.xml",
      "ficta-ana",
      "<person><persName><surname>FICTA</surname><forename>Ana</forename></persName></person>",
    ),
    xml("relations/monaco.xml", "diplomatic-relations", '<div><head><date when="1990">1990</date></head></div>'),
  ],
  read: ([chief, interim, person, relations], names) => ({
    facts: [
      {
        pair: "ad-mc",
        id: "ambassador-ad-ficta",
        attributes: {
          kind: "ambassador",
          sending: "ad",
          receiving: "mc",
          person: names.person("Ana Ficta", { archive: "chancery", state: "ad" }, person as ArchiveItem),
          from: "1990-05-31",
          until: "1994",
        },
        records: [
          chief?.cite([
            { field: "territory-id", proves: ["receiving"] },
            { field: "started/date", proves: ["from"] },
            { field: "ended/date", proves: ["until"] },
          ]),
          person?.cite([
            { field: "persName/surname", proves: ["person"] },
            { field: "persName/forename", proves: ["person"] },
          ]),
        ].flatMap((record) => record ?? []),
        attested: "1994",
      },
      {
        pair: "ad-mc",
        id: "establishment",
        attributes: { kind: "establishment", date: "1990" },
        records: [
          relations?.cite([
            { field: "head/date/@when", proves: ["date"] },
            { field: "head/date", proves: ["date"] },
          ]),
        ].flatMap((record) => record ?? []),
      },
    ],
    leftOut: new Map([[interim?.name ?? "", "interim"]]),
  }),
};

/** Follows the advice to import the archive again. */
async function importAgain(root: string): Promise<void> {
  await runCommand(importCommand({ chancery: [chancery] }), root, "chancery", { from: root });
}

/** Returns the project's relation with the ambassador as editors write it instead of the import. */
const withOwnAmbassador = (attributes: string, id = "ambassador-ad-ficta") => ({
  [own]: archiveFiles[own].replace(
    /imported:[\s\S]*/,
    `  - { id: ${id}, kind: ambassador, sending: ad, receiving: mc, person: ana-ficta, claims: [gazette], ${attributes} }\n`,
  ),
});

/** Writes files, and imports the archive again. */
const thenImport = (files: Readonly<Record<string, string>>) => async (root: string) => {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  await importAgain(root);
};

/** In each case, following the advice restores the files to what they were, writes what it says, or imports the archive again. */
const cases: [name: string, mistake: Files, message: RegExp, follow?: Files | typeof importAgain][] = [
  [
    "to restore an imported file that was edited",
    { [relation]: '{ "facts": [' },
    /an import writes this file: if it was edited, restore it with git checkout -- data\/imported\/relations\/ad-mc\.json; otherwise correct what data\/import\/adapters reads/,
  ],
  [
    "to import again after the reading was corrected",
    { [relation]: { ...archiveFiles[relation], facts: [{ ...ambassador, from: "1990-06-30" }] } },
    /“from” is 1990-06-30; the record is chiefs\/monaco.*, so do not edit it: correct the reading in data\/import\/adapters, or write the fact “ambassador-ad-ficta” in data\/relations\/ad-mc\.yml, and import the archive again/,
    importAgain,
  ],
  [
    "to write the fact instead of an import",
    { [relation]: { ...archiveFiles[relation], facts: [{ ...ambassador, from: "1990-06-30" }] } },
    /or write the fact “ambassador-ad-ficta” in data\/relations\/ad-mc\.yml, and import the archive again/,
    thenImport(withOwnAmbassador('from: 1990-05-31, until: "1994"')),
  ],
  [
    "to write a fact that says less than the record",
    { [relation]: { ...archiveFiles[relation], facts: [{ ...ambassador, vacant: true }] } },
    /no field of a record proves “vacant”.*or write the fact “ambassador-ad-ficta”/,
    thenImport(withOwnAmbassador("from: 1990-05-31")),
  ],
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
    importAgain,
  ],
  [
    "to join a fact that editors and an import wrote",
    {
      ...withOwnAmbassador('from: 1990-05-31, until: "1994"', "ambassador-ad-ana-ficta"),
      "data/ids.txt": `ad-mc/ambassador-ad-ana-ficta\n${archiveFiles["data/ids.txt"]}`,
    },
    /data\/relations\/ad-mc\.yml:3: ambassador-ad-ana-ficta: an import wrote the same fact as “ambassador-ad-ficta” \(data\/imported\/relations\/ad-mc\.json:\d+\).*import the archive again, which joins them/,
    importAgain,
  ],
  [
    "to join facts with the same id",
    withOwnAmbassador('from: 1990-05-31, until: "1994"'),
    /ambassador-ad-ficta: an import wrote the same fact as “ambassador-ad-ficta”/,
    importAgain,
  ],
  [
    "to leave an entry to the editors",
    { "data/people.yml": "ana-ficta: { name: Ana Ficta }\n" },
    /import the archive again, which removes it there/,
    importAgain,
  ],
  [
    "to leave a city to the editors",
    {
      "data/cities.yml": "monaco: { state: mc, name: { en: Monaco, ru: Монако } }\n",
      "data/imported/cities.json": {
        generated: "x",
        cities: { monaco: { state: "mc", name: { en: "Monaco" } } },
      },
      "data/ids.txt": `${archiveFiles["data/ids.txt"]}cities/monaco\n`,
    },
    /“monaco” is also in .*; import the archive again/,
    importAgain,
  ],
  [
    "to restore the description of an archive",
    { "data/imported/sources/attic.json": archiveFiles[ledger] },
    /restore data\/sources\/attic\.yml, or remove this file/,
  ],
  [
    "to import again after a fact was removed",
    {
      [own]: "facts: []\nremoved: [{ id: establishment, reason: The day was wrong. }]\n",
      "data/sources/pages.yml": "[]\n",
      "data/sources/removed.yml": "gazette: The day was wrong.\n",
    },
    /which no longer exists; import the archive again/,
    importAgain,
  ],
  [
    "to remove additions if nothing was imported",
    {
      [relation]: null,
      "data/imported/people.json": null,
      [ledger]: null,
      "data/ids.txt": "ad-mc/establishment\nsources/gazette\n",
    },
    /nothing was imported for this relation; import the archive again, or remove “imported” if no archive is about it/,
    {
      [relation]: null,
      "data/imported/people.json": null,
      [ledger]: null,
      "data/ids.txt": "ad-mc/establishment\nsources/gazette\n",
      [own]: "facts: [{ id: establishment, kind: establishment, date: 1990-01-02, claims: [gazette] }]\n",
    },
  ],
];

test.each(cases)("advice %s leaves no problem when followed", async (_, mistake, message, follow = {}) => {
  const root = archiveProject(mistake);
  expect(problemsIn(root)).toContainEqual(expect.stringMatching(message));
  if (typeof follow === "function") await follow(root);
  expect(problemsIn(typeof follow === "function" ? root : archiveProject(follow))).toEqual([]);
});

test("advice to excuse a finding about an imported fact works without a file of the editors", () => {
  const fields = [
    { field: "host", value: "monaco", proves: ["host"] },
    { field: "date", value: "1991", proves: ["date"] },
    { field: "guest", value: "President of France", proves: ["people"] },
  ];
  const visit = {
    id: "visit-1991",
    kind: "visit",
    guest: "ad",
    host: "mc",
    date: "1991",
    people: [{ office: "president", state: "fr" }],
    claims: [{ source: "chancery", records: [{ file: "visits.xml", id: "1", sha256: "d".repeat(64), fields }] }],
  };
  const root = archiveProject({
    [own]: null,
    [relation]: { ...archiveFiles[relation], facts: [ambassador, visit], claims: {} },
    "data/sources/pages.yml": "[]\n",
    "data/ids.txt": "ad-mc/ambassador-ad-ficta\nad-mc/visit-1991\npeople/ana-ficta\nsources/chancery\n",
  });
  const [problem = ""] = problemsIn(root);
  const [, file, exception] =
    /“exceptions” in (\S+), a new file that begins with “facts: \[\]”: (\{.*\}); an import writes this file/.exec(
      problem,
    ) ?? [];
  writeFileSync(
    join(root, file ?? ""),
    `facts: []\nexceptions:\n  - ${exception?.replace(/<fill in.*>/, "He is co-prince.")}\n`,
  );
  expect(problemsIn(root)).toEqual([]);
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
