import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A line of the list of relations of which only the day is known. */
export const establishment = (pair: string, day = "1992-06-29") => `${pair}: { date: ${day}, claims: [page] }\n`;

/** A small project in a subfolder of a git repository, with everything committed. */
export function committedProject(files: Record<string, string> = {}): string {
  const repository = mkdtempSync(join(tmpdir(), "entente-repository-"));
  onTestFinished(() => rmSync(repository, { recursive: true }));
  const root = join(repository, "project");
  for (const folder of ["relations", "sources"]) mkdirSync(join(root, "data", folder), { recursive: true });
  const all = {
    "relations/establishments.yml": establishment("no-tj"),
    "sources/pages.yml": "- { id: page, kind: news, date: 2024-01-19, url: https://x.example }\n",
    "sources/publishers.yml": "{}\n",
    "reviewers.yml": "[]\n",
    "ids.txt": "no-tj/establishment\n",
    ...files,
  };
  for (const [name, text] of Object.entries(all)) write(root, name, text);
  git(repository, "init", "--quiet", "--initial-branch=main");
  commit(root);
  return root;
}

/** Runs git in a folder, and returns what it prints. */
export function git(folder: string, ...words: string[]): string {
  const author = ["-c", "user.name=A", "-c", "user.email=a@x.example"];
  return execFileSync("git", [...author, ...words], { cwd: folder, encoding: "utf8" });
}

/** Commits everything below the project's root. */
export function commit(root: string): void {
  git(root, "add", "--all", ".");
  git(root, "commit", "--quiet", "--message", "All");
}

/** Writes a file below the project's `data` folder. */
export function write(root: string, name: string, text: string): void {
  mkdirSync(dirname(join(root, "data", name)), { recursive: true });
  writeFileSync(join(root, "data", name), text);
}
