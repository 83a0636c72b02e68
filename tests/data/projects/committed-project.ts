import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Returns a line of `establishments.yml`. */
export const establishmentLine = (pair: string, day = "1992-06-29") => `${pair}: { date: ${day}, claims: [page] }\n`;

/** Creates a small project in a subfolder of a git repository, with everything committed, and returns its root. */
export function committedProject(files: Record<string, string> = {}): string {
  const repository = mkdtempSync(join(tmpdir(), "entente-repository-"));
  onTestFinished(() => rmSync(repository, { recursive: true }));
  const root = join(repository, "project");
  for (const folder of ["relations", "sources"]) mkdirSync(join(root, "data", folder), { recursive: true });
  const all = {
    "relations/establishments.yml": establishmentLine("no-tj"),
    "sources/pages.yml": "- { id: page, kind: news, date: 2024-01-19, url: https://x.example }\n",
    "sources/publishers.yml": "{}\n",
    "reviewers.yml": "[]\n",
    "ids.txt": "no-tj/establishment\n",
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeDataFile(root, name, text);
  git(repository, "init", "--quiet", "--initial-branch=main");
  commitAll(root);
  return root;
}

/** Runs git in a folder and returns its output. */
export function git(folder: string, ...args: string[]): string {
  const config = ["-c", "user.name=A", "-c", "user.email=a@x.example"];
  return execFileSync("git", [...config, ...args], { cwd: folder, encoding: "utf8" });
}

/** Commits every change below the project's root. */
export function commitAll(root: string): void {
  git(root, "add", "--all", ".");
  git(root, "commit", "--quiet", "--message", "All");
}

/** Writes a file below the project's `data` folder. */
export function writeDataFile(root: string, name: string, text: string): void {
  mkdirSync(dirname(join(root, "data", name)), { recursive: true });
  writeFileSync(join(root, "data", name), text);
}
