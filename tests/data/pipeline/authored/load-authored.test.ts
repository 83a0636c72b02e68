import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemText } from "../../../../data/pipeline/authored/data-problem.ts";
import { load } from "../../../../data/pipeline/authored/load/load-authored.ts";
import { temporaryFolder } from "../../../temporary-folder.ts";

/** Creates a minimal project with these files added or replaced; null removes a file. */
function projectWith(files: Record<string, string | Buffer | null>): string {
  const root = temporaryFolder();
  for (const folder of ["relations", "sources"]) mkdirSync(join(root, "data", folder), { recursive: true });
  const all = {
    "relations/establishments.yml": "no-tj: { date: 1992-06-29, claims: [page] }\n",
    "sources/pages.yml": "- { id: page, kind: news, date: 2024, url: https://x.example }\n".replace("2024", '"2024"'),
    "sources/publishers.yml": "{}\n",
    "people.yml": "{}\n",
    "organisations.yml": "{}\n",
    "cities.yml": "{}\n",
    "reviewers.yml": "[]\n",
    "ids.txt": "no-tj/establishment\nsources/page\n",
    ...files,
  };
  for (const [name, text] of Object.entries(all)) if (text !== null) writeFileSync(join(root, "data", name), text);
  return root;
}

const problemsWith = (files: Record<string, string | Buffer | null>): string[] =>
  load(projectWith(files)).problems.map((problem) => problemText(problem));

const source = "id: one\nkind: news\nlanguage: de\ndate: 2024-01-19\n";

test("accepts correct files, and ignores swap files of editors", () => {
  expect(
    problemsWith({ "sources/.one.yml.swp": "x", "sources/one.yml": source, "sources/one.txt": "Wörter.\n" }),
  ).toEqual([]);
});

test.each<[name: string, message: string]>([
  ["relations/no-se.yaml", "only .yml files are read; rename it to no-se.yml"],
  ["relations/notes.txt", "nothing reads this file; move it out of the folder"],
  ["sources/page.html", "nothing reads this file; move it out of the folder"],
  [
    "sources/two.txt",
    "this text has no data/sources/two.yml; create it with npm run data -- new-source two, or remove the text",
  ],
])("reports %s, which nothing reads", (name, message) => {
  expect(problemsWith({ [name]: "x" })).toEqual([`data/${name}:1: file: ${message}`]);
});

test.each([
  "people.yml",
  "organisations.yml",
  "cities.yml",
  "reviewers.yml",
  "relations/establishments.yml",
  "sources/pages.yml",
  "sources/publishers.yml",
])("reports %s if it is missing", (name) => {
  expect(problemsWith({ [name]: null })).toEqual([
    `data/${name}:1: file: the file is missing; restore it: git checkout -- data/${name}`,
  ]);
});

test("reports a file that is not UTF-8 once, with the line", () => {
  const latin = Buffer.from("id: one\n# gr\u00fc\u00dfe aus K\u00f6ln\nkind: news\n", "latin1");
  expect(problemsWith({ "sources/one.yml": latin })).toEqual([
    "data/sources/one.yml:2: file: the file is not in UTF-8; save it as UTF-8 (in many editors: “Save with encoding”)",
  ]);
  expect(problemsWith({ "sources/one.yml": source, "sources/one.txt": latin })).toEqual([
    expect.stringMatching(/^data\/sources\/one\.txt:2: one: the file is not in UTF-8/),
  ]);
});

test("reports a text with CR LF line endings once", () => {
  expect(problemsWith({ "sources/one.yml": source, "sources/one.txt": "A.\r\nB.\r\n" })).toEqual([
    "data/sources/one.txt:1: one: the lines end with CR LF; save the file with LF line endings (in many editors: “End of line”)",
  ]);
});

test("says where else a duplicate source is defined", () => {
  const page = '- { id: page, kind: news, date: "2024", url: https://x.example }\n';
  expect(problemsWith({ "sources/pages.yml": page + page.replace("x.example", "y.example") })).toEqual([
    "data/sources/pages.yml:2: page: “page” is also defined in data/sources/pages.yml:1; keep one of the two",
  ]);
});

const visit = "id: visit, kind: visit, guest: no, host: tj, claims: [page], people: [{ person: berg, state: no }]";
const withVisit = { "relations/establishments.yml": "{}\n", "relations/no-tj.yml": `facts: [{ ${visit} }]\n` };

test("gives a relation the people that its facts name, and reports problems with them where they are listed", () => {
  const files = { ...withVisit, "people.yml": "# People\nanna: { name: Anna }\nberg: { name: Kim Berg }\n" };
  const { relations } = load(projectWith(files));
  const relation = relations.get("no-tj");
  expect(relation?.value.people).toEqual({ berg: { name: "Kim Berg", scripts: {} } });
  expect(relation?.problem(["people", "berg", "name"], "…")).toMatchObject({ file: "data/people.yml", line: 3 });
  expect(relation?.problem(["facts", 0, "people"], "…")).toMatchObject({ file: "data/relations/no-tj.yml" });
});

test("does not give a relation a person who was removed", () => {
  const { relations, problems } = load(projectWith({ ...withVisit, "people.yml": "berg: { removed: A slip. }\n" }));
  expect([relations.get("no-tj")?.value.people, problems]).toEqual([{}, []]);
});

test.each([
  ["people", "berg: { name: Kim Berg }"],
  ["organisations", "bank: { name: { en: Bank } }"],
])("says where %s of a relation have moved, and the advice works", (section, entry) => {
  const old = { ...withVisit, "relations/no-tj.yml": `${section}: { ${entry} }\nfacts: [{ ${visit} }]\n` };
  expect(problemsWith(old)).toEqual([
    `data/relations/no-tj.yml:1: ${section}: ${section} are now shared by all relations; move these entries to data/${section}.yml, delete “${section}” here, and run npm run data -- record; if a key is already taken there by another entry, add -2 to yours, in the facts too`,
  ]);
  expect(problemsWith({ ...withVisit, [`${section}.yml`]: `${entry}\n` })).toEqual([]);
});
