import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { diffCommand } from "../../../data/cli/commands/diff-command.ts";
import { committedData } from "../../../data/cli/diff/committed-data.ts";
import { answer } from "./run.ts";

const line = (day: string) => `no-tj: { date: ${day}, claims: [page] }\n`;

/** A small project, somewhere within a repository, with everything committed. */
function committed(files: Record<string, string> = {}): string {
  const repository = mkdtempSync(join(tmpdir(), "entente-committed-test-"));
  onTestFinished(() => rmSync(repository, { recursive: true }));
  const root = join(repository, "project");
  for (const folder of ["relations", "sources"]) mkdirSync(join(root, "data", folder), { recursive: true });
  const all = {
    "relations/establishments.yml": line("1992-06-29"),
    "sources/pages.yml": "- { id: page, kind: news, date: 2024-01-19, url: https://x.example }\n",
    "sources/publishers.yml": "{}\n",
    "reviewers.yml": "[]\n",
    "ids.txt": "no-tj/establishment\n",
    ...files,
  };
  for (const [name, text] of Object.entries(all)) write(root, name, text);
  git(repository, "init", "--quiet");
  git(root, "add", ".");
  git(root, "-c", "user.name=A", "-c", "user.email=a@x.example", "commit", "--quiet", "--message", "All");
  return root;
}
function git(root: string, ...words: string[]): string {
  return execFileSync("git", words, { cwd: root, encoding: "utf8" });
}
function write(root: string, name: string, text: string): void {
  writeFileSync(join(root, "data", name), text);
}

test("what was saved since the last commit is told, and what was compared with", async () => {
  const root = committed();
  const commit = git(root, "log", "-1", "--format=%h of %cs").trim();
  expect((await answer(diffCommand, root)).text).toBe(`No changes since commit ${commit}.`);

  write(root, "relations/establishments.yml", line("1992-06-30"));
  git(root, "add", ".");
  const { text, json } = await answer(diffCommand, root);
  expect(text).toBe(`Changes since commit ${commit}:\nno-tj\n  establishment: date: 29 June 1992 → 30 June 1992`);
  expect(json).toMatchObject({
    commit: commit.split(" ")[0],
    changes: [{ before: "1992-06-29", after: "1992-06-30" }],
  });
  expect(git(root, "status", "--porcelain")).toBe("M  project/data/relations/establishments.yml\n");
});

test("a commit whose data cannot be read is told of, with what to do instead", () => {
  const root = committed({ "relations/establishments.yml": "no-tj: { day: 1992-06-29, claims: [page] }\n" });
  write(root, "relations/establishments.yml", line("1992-06-29"));
  expect(() => committedData(root)).toThrow(
    /^The data of commit \w+ cannot be read any more \(data\/relations\/establishments\.yml:1: .*\); to compare with the release instead, run npm run data -- diff --published/,
  );
});

test("outside of a repository there is no commit", () => {
  const root = committed();
  rmSync(join(root, "../.git"), { recursive: true });
  expect(committedData(root)).toBeNull();
});
