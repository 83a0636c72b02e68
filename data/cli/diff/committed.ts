import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sortedUnion } from "../../model/key-order.ts";
import type { Change, SourceChange } from "../../model/views/change-view.ts";
import { dataAndProblems } from "../../pipeline/authored/check.ts";
import { problemText } from "../../pipeline/authored/data-problem.ts";
import { load } from "../../pipeline/authored/load.ts";
import { Refused } from "../../pipeline/refused.ts";
import { buildRelation, buildSource } from "../../pipeline/release/build-release.ts";
import type { Dataset } from "../../rules/rule.ts";
import { changesBetween, sourceChangesBetween } from "../../view/changes/relation-changes.ts";

/** What the working data say otherwise than those of the last commit. */
export interface SinceCommit {
  /** The commit, and the day on which it was made: `1f3a5c7`, `2026-11-24`. */
  commit: string;
  date: string;
  changes: Change[];
  sources: SourceChange[];
}

/**
 * Compares with the data of the last commit; null where the project is no checkout of git, or its last commit has no data.
 * @throws {Refused} where those cannot be read as data are read now
 */
export function changesSinceCommit(root: string, working: Dataset): SinceCommit | null {
  const [commit = "", date = ""] = git(root, "log", ["-1", "--format=%h %cs"])?.split(" ") ?? [];
  const before = commit ? committedData(root, commit) : null;
  if (!before) return null;
  return { commit, date, changes: relationChanges(before, working), sources: sourceChanges(before, working) };
}

/** The data of a commit, taken out into a folder of their own and read as the working ones are. */
function committedData(root: string, commit: string): Dataset | null {
  const folder = mkdtempSync(join(tmpdir(), "entente-committed-"));
  try {
    // An index of its own: that of the checkout, with what is about to be committed, is left alone.
    const index = { GIT_INDEX_FILE: join(folder, "index") };
    const tree = git(root, "rev-parse", [`${commit}:./data`]);
    // Below the top of the checkout, git would take out only what lies below that folder.
    const top = git(root, "rev-parse", ["--show-toplevel"]);
    if (tree === null || top === null) return null;
    git(top, "read-tree", [tree], index);
    git(top, "checkout-index", ["--all", `--prefix=${join(folder, "data")}/`], index);
    if (!["relations", "sources"].every((name) => existsSync(join(folder, "data", name)))) return null;
    const authored = load(folder);
    const [problem] = authored.problems;
    if (problem) {
      throw new Refused(
        `The data of commit ${commit} cannot be read any more (${problemText(problem)}); npm run data -- diff --published compares with the release.`,
      );
    }
    return dataAndProblems(authored).data;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function relationChanges(before: Dataset, after: Dataset): Change[] {
  const built = (id: string, data: Dataset) => {
    const relation = data.relations.get(id);
    return relation ? buildRelation(id, relation, data) : null;
  };
  return sortedUnion(before.relations.keys(), after.relations.keys()).flatMap((id) =>
    changesBetween(built(id, before), built(id, after)),
  );
}

function sourceChanges(before: Dataset, after: Dataset): SourceChange[] {
  const built = (id: string, { sources }: Dataset) => {
    const source = sources.get(id);
    return source ? buildSource(source) : null;
  };
  return sortedUnion(before.sources.keys(), after.sources.keys()).flatMap((id) =>
    sourceChangesBetween(built(id, before), built(id, after)),
  );
}

/** What git answers; null where it refuses, or is not there. */
function git(root: string, command: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): string | null {
  try {
    return execFileSync("git", [command, ...words], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return null;
  }
}
