import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { git as runGit } from "../../../data/pipeline/git.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** Returns a line of `establishments.yml`. */
export const establishmentLine = (pair: string, day = "1992-06-29") => `${pair}: { date: ${day}, claims: [page] }\n`;

/** Creates a small project in a subfolder of a git repository, with everything committed, and returns its root. */
export function committedProject(files: Record<string, string> = {}): string {
  const repository = temporaryFolder();
  const root = join(repository, "project");
  for (const folder of ["relations", "sources"]) mkdirSync(join(root, "data", folder), { recursive: true });
  const all = {
    "relations/establishments.yml": establishmentLine("no-tj"),
    "sources/pages.yml": "- { id: page, kind: news, date: 2024-01-19, url: https://x.example }\n",
    "sources/publishers.yml": "{}\n",
    "people.yml": "{}\n",
    "organisations.yml": "{}\n",
    "cities.yml": "{}\n",
    "reviewers.yml": "[]\n",
    "ids.txt": "no-tj/establishment\nsources/page\n",
    ...files,
  };
  for (const [name, text] of Object.entries(all)) writeDataFile(root, name, text);
  git(repository, "init", "--quiet", "--initial-branch=main");
  commitAll(root);
  return root;
}

/** Runs git in a folder, independent of the user's configuration, and returns its output. */
export function git(folder: string, command: string, ...words: string[]): string {
  return runGit(folder, command, words, {
    GIT_AUTHOR_EMAIL: "a@x.example",
    GIT_AUTHOR_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@x.example",
    GIT_COMMITTER_NAME: "A",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
  });
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
