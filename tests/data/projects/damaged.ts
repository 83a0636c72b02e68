import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { check } from "../../../data/pipeline/authored/check.ts";
import { BadData } from "../../../data/pipeline/authored/data-problem.ts";

export const relationFile = "data/relations/no-tj.yml";
export const sourceFile = "data/sources/mfa-tj.no.de.yml";

/** The project's own data in a folder of its own, to be edited at will. */
export function copied(): string {
  const root = mkdtempSync(join(tmpdir(), "entente-data-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const part of ["relations", "sources", "ids.txt", "reviewers.yml"]) {
    if (existsSync(join("data", part))) cpSync(join("data", part), join(root, "data", part), { recursive: true });
  }
  return root;
}

/** The same with one piece of text exchanged. */
export function damaged(file: string, from: string | RegExp, to: string): string {
  const root = copied();
  const before = readFileSync(join(root, file), "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(join(root, file), after);
  return root;
}

/** What the check says about the data below `root`, a line each; empty where nothing is wrong. */
export function complaints(root: string): string[] {
  try {
    check(root);
    return [];
  } catch (error) {
    if (error instanceof BadData) return error.message.split("\n");
    throw error;
  }
}
