import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newSourceCommand } from "../../../data/cli/commands/new-source-command.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { problemsIn } from "../projects/project-copy.ts";
import { runCommand } from "./run-cli.ts";

const text = "Die Beziehungen wurden am 29. Juni 1992 aufgenommen.\n";

/** Creates a project with one relation, which cites a source that does not exist yet. */
function createProject(claim: string): string {
  const root = temporaryFolder();
  for (const folder of ["relations", "sources"]) mkdirSync(join(root, "data", folder), { recursive: true });
  write(root, "relations/establishments.yml", `no-tj: { date: 1992-06-29, claims: [${claim}] }\n`);
  write(root, "sources/pages.yml", "[]\n");
  write(root, "sources/publishers.yml", "ministry: { en: Ministry, hosts: [mfa.example] }\n");
  write(root, "reviewers.yml", "[]\n");
  write(root, "ids.txt", "no-tj/establishment\n");
  return root;
}
const read = (root: string, name: string) => readFileSync(join(root, "data", name), "utf8");
function write(root: string, name: string, content: string): void {
  writeFileSync(join(root, "data", name), content);
}
function fill(root: string): void {
  const answers: [task: string, value: string][] = [
    ["the title", "[A page]"],
    ["the publisher", "ministry"],
    ["one of", "ministry"],
    ["the language", "de"],
    ["the date", "1992-06-29/.."],
    ["the https", "https://mfa.example/tj"],
  ];
  const filled = answers.reduce(
    (yaml, [task, value]) => yaml.replace(new RegExp(`<fill in ${task}.*>`), value),
    read(root, "sources/mfa.de.yml"),
  );
  write(root, "sources/mfa.de.yml", filled);
}

test("a source without a text lists what to fill in, and then passes the check", async () => {
  const root = createProject("mfa.de");
  expect((await runCommand(newSourceCommand, root, "mfa.de")).text).toBe(
    "Created data/sources/mfa.de.yml. Replace every <fill in …>; to list what is left, run npm run data -- check.",
  );
  const problems = problemsIn(root);
  expect(problems).toHaveLength(6);
  for (const line of problems) expect(line).toMatch(/^data\/sources\/mfa\.de\.yml:\d+: mfa\.de: fill in /);
  fill(root);
  expect(problemsIn(root)).toEqual([]);
});

test("a source whose text already exists gets its SHA-256", async () => {
  const root = createProject('{ source: mfa.de, quotes: ["Die Beziehungen wurden am 29. Juni 1992 aufgenommen."] }');
  write(root, "sources/mfa.de.txt", text);
  expect((await runCommand(newSourceCommand, root, "mfa.de")).json).toEqual({
    file: "data/sources/mfa.de.yml",
    held: true,
  });
  fill(root);
  expect(problemsIn(root)).toEqual([]);
});

test("the check says which SHA-256 to write for a text added later", async () => {
  const root = createProject('{ source: mfa.de, quotes: ["Die Beziehungen wurden am 29. Juni 1992 aufgenommen."] }');
  await runCommand(newSourceCommand, root, "mfa.de");
  fill(root);
  write(root, "sources/mfa.de.txt", text);
  const [problem = "", ...more] = problemsIn(root);
  expect(problem).toMatch(/mfa\.de: the text has no “sha256” yet; add sha256: [0-9a-f]{64} \[source-text\]$/);
  expect(more).toEqual([]);
  const [line = ""] = /sha256: [0-9a-f]{64}/.exec(problem) ?? [];
  write(root, "sources/mfa.de.yml", `${read(root, "sources/mfa.de.yml")}${line.slice(0, -1)}\n`);
  expect(problemsIn(root)[0]).toContain(
    "must be 64 hexadecimal digits; remove “sha256”, and the check will tell you the value to write",
  );
});

test("refuses an id that is invalid or already used", async () => {
  const root = createProject("page");
  write(root, "sources/pages.yml", '- { id: page, kind: news, date: "2024", url: https://x.example }\n');
  await expect(runCommand(newSourceCommand, root, "Page 1")).rejects.toThrow(
    "“Page 1” is not a valid id; write lower-case words",
  );
  await expect(runCommand(newSourceCommand, root, "page")).rejects.toThrow(
    "page is already in data/sources/pages.yml:1; edit that entry",
  );
  await runCommand(newSourceCommand, root, "mfa.de");
  await expect(runCommand(newSourceCommand, root, "mfa.de")).rejects.toThrow("data/sources/mfa.de.yml already exists");
});
