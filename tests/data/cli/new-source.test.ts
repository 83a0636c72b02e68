import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newSourceCommand } from "../../../data/cli/commands/editing/new-source-command.ts";
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
  for (const list of ["people", "organisations", "cities"]) write(root, `${list}.yml`, "{}\n");
  write(root, "reviewers.yml", "[]\n");
  write(root, "ids.txt", `no-tj/establishment\nsources/${/mfa\.de|page/.exec(claim)?.[0]}\n`);
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
    "Created data/sources/mfa.de.yml. Replace every <fill in …>; to see what remains, run npm run data -- check.",
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
    moved: false,
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

test("the examples in a new file pass the check once they are uncommented and filled in", async () => {
  const root = createProject('{ source: mfa.de, quotes: ["Die Beziehungen wurden am 29. Juni 1992 aufgenommen."] }');
  write(root, "sources/mfa.de.txt", `${text}Norwegen und Tadschikistan\n`);
  await runCommand(newSourceCommand, root, "mfa.de");
  fill(root);
  const filled = read(root, "sources/mfa.de.yml")
    .replace(/^# (?!yaml-language-server)/gm, "")
    .replace(/<fill in the passage.*>/, "Norwegen und Tadschikistan")
    .replace(/<fill in the words.*>/, '"aufgenommen.\\n"')
    .replace(/<fill in why.*>/, "A heading.");
  write(root, "sources/mfa.de.yml", filled);
  expect(problemsIn(root)).toEqual([]);
});

test("a source of the list of pages moves into its own file, so that its text can be stored", async () => {
  const root = createProject("mfa.de");
  const others = "# All pages\n- { id: page, kind: news, date: 2024-01-19, url: https://x.example }\n";
  const entry =
    "- { id: mfa.de, kind: ministry, publisher: ministry, language: de, date: 1992-06-29/.., url: https://mfa.example/tj }\n";
  write(root, "relations/establishments.yml", "no-tj: { date: 1992-06-29, claims: [mfa.de, page] }\n");
  write(root, "sources/pages.yml", others.replace("\n", `\n${entry}`));
  write(root, "ids.txt", "no-tj/establishment\nsources/mfa.de\nsources/page\n");
  write(root, "sources/mfa.de.txt", text);
  const [problem = "", ...more] = problemsIn(root);
  expect(more).toEqual([]);
  expect(problem).toMatch(/create it with npm run data -- new-source mfa\.de, or remove the text$/);
  expect((await runCommand(newSourceCommand, root, "mfa.de")).text).toBe(
    "Created data/sources/mfa.de.yml. The entry mfa.de was moved there from data/sources/pages.yml. It contains the SHA-256 of data/sources/mfa.de.txt. To see what remains, run npm run data -- check.",
  );
  expect(read(root, "sources/pages.yml")).toBe(others);
  expect(problemsIn(root)).toEqual([
    expect.stringMatching(/no-tj.*: add “quotes”: the words of data\/sources\/mfa\.de\.txt that support this fact/),
  ]);
  const claim = '{ source: mfa.de, quotes: ["Die Beziehungen wurden am 29. Juni 1992 aufgenommen."] }';
  write(root, "relations/establishments.yml", `no-tj: { date: 1992-06-29, claims: [${claim}, page] }\n`);
  expect(problemsIn(root)).toEqual([]);
});

test("the list of pages stays readable when its last entry moves", async () => {
  const root = createProject("page");
  write(
    root,
    "sources/pages.yml",
    "# All pages\n- id: page\n  kind: news\n  date: 2024-01-19\n  url: https://x.example\n",
  );
  await runCommand(newSourceCommand, root, "page");
  expect(read(root, "sources/pages.yml")).toBe("# All pages\n[]\n");
  expect(problemsIn(root).filter((line) => !line.includes("publishers.yml"))).toEqual([]);
});

test("refuses an id that is invalid or already used", async () => {
  const root = createProject("page");
  await expect(runCommand(newSourceCommand, root, "Page 1")).rejects.toThrow(
    "“Page 1” is not a valid id; write lower-case words",
  );
  await runCommand(newSourceCommand, root, "mfa.de");
  await expect(runCommand(newSourceCommand, root, "mfa.de")).rejects.toThrow("data/sources/mfa.de.yml already exists");
});
