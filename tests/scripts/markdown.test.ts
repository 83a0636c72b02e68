// Checks the Markdown files: links and paths lead somewhere, the README stays short, and the table of rooms matches the linter's rules.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import GithubSlugger from "github-slugger";
import { expect, test } from "vitest";
import { rooms } from "../../scripts/import-boundaries.ts";
import { projectFiles } from "./project-files.ts";

const files = projectFiles().filter((file) => file.endsWith(".md"));

/** Returns the text of a Markdown file without code, so that nothing in code is taken for a link or heading. */
function proseOf(file: string): string {
  return readFileSync(file, "utf8")
    .replace(/^```.*?^```$/gms, "")
    .replace(/^ {4}.*$/gm, "")
    .replace(/`[^`\n]+`/g, (code) => code.slice(1, -1).replace(/[[\]]/g, ""));
}

/** Returns the anchors that GitHub creates for the headings of a file. */
function anchorsOf(file: string): Set<string> {
  const slugger = new GithubSlugger();
  const headings = [...proseOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading);
  return new Set(headings.map((heading) => slugger.slug(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1"))));
}

/** Returns the relative links in a file whose target does not exist. */
function brokenLinks(file: string): string[] {
  const targets = [...proseOf(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/.test(target)) return false;
    const [path = "", anchor] = target.split("#");
    const linked = path === "" ? file : normalize(join(dirname(file), path));
    if (!existsSync(linked)) return true;
    return anchor !== undefined && !anchorsOf(linked).has(anchor);
  });
}

test("the Markdown files are found", () => {
  expect(files).toEqual(expect.arrayContaining(["README.md", "CONTRIBUTING.md", "docs/architecture.md"]));
});

test.each(files)("%s has no broken links", (file) => {
  expect(brokenLinks(file)).toEqual([]);
});

// docs/storage.md names KV keys, which look like paths.
test.each(files.filter((file) => file !== "docs/storage.md"))("every path that %s names exists", (file) => {
  const paths = [
    ...readFileSync(file, "utf8").matchAll(
      /`((?:\.github|docs|integrations|scripts|tests|widget|worker|data(?!\/(?:relations|sources)\/|\/imported))\/[\w./-]*)`/g,
    ),
  ];
  expect(paths.map(([, path = ""]) => path).filter((path) => !existsSync(path))).toEqual([]);
});

// That the named files exist is checked above.
test("every row of the threat model names a test, or says that there can be none", () => {
  const [, section = ""] = readFileSync("docs/security.md", "utf8").split("\n## Threat model\n");
  const rows = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("| "));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows.slice(2)) expect(row).toMatch(/(`tests\/[\w./-]+\.test\.tsx?`|not testable here) \|$/);
});

test("every page in docs/ can be reached from the README", () => {
  const reached = new Set(["README.md"]);
  for (const file of reached) {
    for (const [, target = ""] of proseOf(file).matchAll(/\]\(([^)\s#]+)/g)) {
      const linked = normalize(join(dirname(file), target));
      const page = existsSync(join(linked, "README.md")) ? join(linked, "README.md") : linked;
      if (files.includes(page)) reached.add(page);
    }
  }
  expect(files.filter((file) => file.startsWith("docs/") && !reached.has(file))).toEqual([]);
});

test("the README has at most 130 lines", () => {
  expect(readFileSync("README.md", "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(130);
});

test("the table of rooms in docs/architecture.md matches the import rules", () => {
  const rows = [...readFileSync("docs/architecture.md", "utf8").matchAll(/^\| `(\w+(?:\/\w+)?)` \|.*$/gm)];
  const namesIn = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  const table = rows.map(([row, room]) => {
    const [, , , mayImport, deniedPackages] = row.split("|");
    return [room, { mayImport: namesIn(mayImport), deniedPackages: namesIn(deniedPackages) }];
  });
  const rules = Object.entries(rooms).map(([room, { mayImport, deniedPackages = [] }]) => [
    room,
    { mayImport, deniedPackages },
  ]);
  expect(table).toEqual(rules);
});
