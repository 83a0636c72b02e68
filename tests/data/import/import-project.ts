// A project without relations, and the archives that tests import into it. All are fictitious.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { importCommand } from "../../../data/cli/commands/editing/import-command.ts";
import type { Adapter } from "../../../data/import/adapter.ts";
import { pocom } from "../../../data/import/adapters/pocom.ts";
import { xmlItem } from "../../../data/import/archive/item.ts";
import { parseXml } from "../../../data/import/archive/xml.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { runCli } from "../cli/run-cli.ts";

const reasons = [
  "certainty",
  "did-not-serve",
  "editing",
  "former-state",
  "identity",
  "interim",
  "links",
  "no-post",
  "no-service",
  "notes",
  "other-names",
  "private",
  "read",
  "roles",
];

const projectFiles = {
  "data/relations/establishments.yml": "{}\n",
  "data/sources/pages.yml": "[]\n",
  "data/sources/publishers.yml": "{}\n",
  "data/sources/historian.pocom.yml": archiveSource("historian.pocom", reasons),
  "data/sources/gazette.yml": archiveSource("gazette"),
  "data/people.yml": "{}\n",
  "data/organisations.yml": "{}\n",
  "data/cities.yml": "stockholm: { state: se, name: { en: Stockholm, ru: Стокгольм } }\n",
  "data/reviewers.yml": "[]\n",
  "data/ids.txt": "cities/stockholm\n",
};

/** Returns the file of a source that is an archive. @param reasons the keys of the reasons why records are left out */
export function archiveSource(id: string, reasons: readonly string[] = []): string {
  const explained = reasons.map((reason) => `  ${reason}: { en: A made-up reason. }\n`);
  return `id: ${id}
title: { en: Fictitious archive }
url: https://${id}.example/
kind: ministry
language: en
date: 2021-08-10
archive:
  repository: https://${id}.example
  commit: ${"abcdef0123".repeat(4)}
  files: https://${id}.example/{file}
  about: us
${explained.length > 0 ? `leftOut:\n${explained.join("")}` : ""}`;
}

/** Writes the project, with some files added or replaced, into a folder that is removed after the test. */
export function project(files: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFolder();
  for (const [file, text] of Object.entries({ ...projectFiles, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  writeFileSync(join(root, "package.json"), JSON.stringify({ name: "entente" }));
  return root;
}

/** A second archive, which gives a day for the relations with Sweden. */
export const gazette: Adapter = {
  source: "gazette",
  folder: "",
  fields: { date: "read" },
  records: () => [xmlItem(parseXml("a.xml", "<entry><date>1910-01-01</date></entry>"), "a.xml", "1")],
  read: (records) => ({
    facts: records.map((record) => ({
      pair: "se-us",
      id: "establishment",
      attributes: { kind: "establishment", date: record.get("date") ?? "" },
      records: [record.cite([{ field: "date", proves: ["date"] }])],
    })),
    leftOut: new Map(),
  }),
};

/** The corrections of the real archive are about records that this one lacks. */
const uncorrected: Adapter = { ...pocom, corrections: [], exceptions: [] };

export const commands = { import: importCommand({ historian: [uncorrected], gazette: [gazette] }) };

/** Imports the archive of US chiefs of mission. */
export const runImport = (root: string, from: string, ...options: string[]) =>
  runCli(root, ["import", "historian", "--from", from, ...options], {}, commands);

/** Returns all files below a folder, by path. */
export function filesIn(root: string): Record<string, string> {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [
      join(parentPath, name).slice(root.length),
      readFileSync(join(parentPath, name), "utf8"),
    ]),
  );
}
