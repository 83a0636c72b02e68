// A project whose facts are imported from an archive. The archive, its records and its people are fictitious.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Dataset } from "../../../data/rules/rule.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { checkedData } from "./checked-data.ts";

const sha256 = (digit: string) => digit.repeat(64);

/** What an import would write about an ambassador of Andorra to Monaco. */
export const ambassador = {
  id: "ambassador-ad-ficta",
  kind: "ambassador",
  sending: "ad",
  receiving: "mc",
  person: "ana-ficta",
  from: "1990-05-31",
  until: "1994",
  claims: [
    {
      source: "chancery",
      attested: "1994",
      records: [
        {
          file: "chiefs/monaco.xml",
          id: "mc-1990-fict-01",
          sha256: sha256("a"),
          fields: [
            { field: "territory-id", value: "monaco", proves: ["receiving"] },
            { field: "started/date", value: "1990-05-31", proves: ["from"] },
            { field: "ended/date", value: "1994", proves: ["until"] },
          ],
        },
        {
          file: "people/ficta.xml",
          id: "ficta-ana",
          sha256: sha256("b"),
          fields: [
            { field: "persName/surname", value: "FICTA", proves: ["person"] },
            { field: "persName/forename", value: "Ana", proves: ["person"] },
          ],
        },
      ],
    },
  ],
};

/** A claim that an import adds to the editors' fact about the establishment of relations. */
const establishmentClaim = {
  source: "chancery",
  says: { date: "1990" },
  records: [
    {
      file: "relations/monaco.xml",
      id: "diplomatic-relations",
      sha256: sha256("c"),
      fields: [{ field: "head/date/@when", value: "1990", proves: ["date"] }],
    },
  ],
};

const generated = "Written by the import of a fictitious archive. Do not edit.";

/** The files of the project, by path. Values other than texts are written as JSON. */
export const archiveFiles = {
  "data/relations/ad-mc.yml": `facts:
  - { id: establishment, kind: establishment, date: 1990-01-02, claims: [gazette], follows: { source: gazette, because: { en: It gives the day., de: Sie nennt den Tag., ru: В ней указан день., tg: Дар он рӯз омадааст. } } }
imported:
  ambassador-ad-ficta: { remark: { ru: Вымышленный посол., tg: Сафири сохта., en: A made-up ambassador. } }
`,
  "data/relations/establishments.yml": "{}\n",
  "data/sources/pages.yml":
    "[{ id: gazette, kind: news, title: { en: Fictitious gazette }, url: https://gazette.example/1, date: 1990-01-03 }]\n",
  "data/sources/publishers.yml": "{}\n",
  "data/sources/chancery.yml": `id: chancery
title: { en: Fictitious archive of the chancery }
kind: authority
language: en
date: 2024-01-19
url: https://archive.example/
archive:
  repository: https://archive.example/chancery
  commit: ${"abcdef0123".repeat(4)}
  files: https://archive.example/chancery/${"abcdef0123".repeat(4)}/{file}
  about: ad
leftOut:
  interim: { en: A chargé d'affaires is not an ambassador. }
  editing: { en: It says who edited the record. }
`,
  "data/people.yml": "{}\n",
  "data/organisations.yml": "{}\n",
  "data/cities.yml": "{}\n",
  "data/reviewers.yml": "[]\n",
  "data/ids.txt":
    "ad-mc/ambassador-ad-ficta\nad-mc/establishment\npeople/ana-ficta\nsources/chancery\nsources/gazette\n",
  "data/imported/people.json": { generated, people: { "ana-ficta": { name: "Ana Ficta" } } },
  "data/imported/cities.json": { generated, cities: {} },
  "data/imported/sources/chancery.json": {
    generated,
    records: 4,
    leftOut: { interim: ["chiefs/monaco.xml#mc-1989-made-01"] },
    fields: { "last-modified-by": "editing" },
  },
  "data/imported/relations/ad-mc.json": {
    generated,
    facts: [ambassador],
    claims: { establishment: [establishmentClaim] },
    removed: [],
  },
};

/** Writes the project, with some files replaced, added or, if their content is null, left out, into a folder that is removed after the test. */
export function archiveProject(files: Readonly<Record<string, unknown>> = {}): string {
  const root = temporaryFolder();
  writeArchiveProject(root, files);
  return root;
}

/** Returns the project's data, checked. */
export function archiveData(): Dataset {
  return checkedData((root) => writeArchiveProject(root));
}

function writeArchiveProject(root: string, files: Readonly<Record<string, unknown>> = {}): void {
  for (const [file, content] of Object.entries({ ...archiveFiles, ...files })) {
    if (content === null) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), typeof content === "string" ? content : JSON.stringify(content, null, 1));
  }
}
