import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemText } from "../../../../data/pipeline/authored/data-problem.ts";
import { load } from "../../../../data/pipeline/authored/load-authored.ts";
import { temporaryFolder } from "../../../temporary-folder.ts";

/** Returns the problems of a minimal project with these files added or replaced; null removes a file. */
function problemsWith(files: Record<string, string | Buffer | null>): string[] {
  const root = temporaryFolder();
  for (const folder of ["relations", "sources"]) mkdirSync(join(root, "data", folder), { recursive: true });
  const all = {
    "relations/establishments.yml": "no-tj: { date: 1992-06-29, claims: [page] }\n",
    "sources/pages.yml": "- { id: page, kind: news, date: 2024, url: https://x.example }\n".replace("2024", '"2024"'),
    "sources/publishers.yml": "{}\n",
    "reviewers.yml": "[]\n",
    "ids.txt": "no-tj/establishment\n",
    ...files,
  };
  for (const [name, text] of Object.entries(all)) if (text !== null) writeFileSync(join(root, "data", name), text);
  return load(root).problems.map((problem) => problemText(problem));
}

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

test.each(["reviewers.yml", "relations/establishments.yml", "sources/pages.yml", "sources/publishers.yml"])(
  "reports %s if it is missing",
  (name) => {
    expect(problemsWith({ [name]: null })).toEqual([
      `data/${name}:1: file: the file is missing; restore it: git checkout -- data/${name}`,
    ]);
  },
);

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
