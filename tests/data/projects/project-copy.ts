import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../data/pipeline/authored/check.ts";
import { BadData } from "../../../data/pipeline/authored/data-problem.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { writeEditorsProject } from "./editors-project.ts";

export const relationFile = "data/relations/no-tj.yml";
export const sourceFile = "data/sources/mfa-tj.no.de.yml";

/** Returns a copy of the editors' data in a temporary folder, which is removed after the test. */
export function projectCopy(): string {
  const root = temporaryFolder();
  writeEditorsProject(root);
  return root;
}

/** Returns a copy of the editors' data in which one piece of text is replaced. @throws if the file does not contain it */
export function editedCopy(file: string, from: string | RegExp, to: string): string {
  const root = projectCopy();
  const before = readFileSync(join(root, file), "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(join(root, file), after);
  return root;
}

/** Returns the problems that the check reports in the data below `root`, one string each. */
export function problemsIn(root: string): string[] {
  try {
    check(root);
    return [];
  } catch (error) {
    if (error instanceof BadData) return error.message.split("\n");
    throw error;
  }
}
