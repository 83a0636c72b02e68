import { resolve } from "node:path";
import { removedSourcesFile, sharedLists } from "../../rules/rule.ts";
import { GitFailed, git, isCheckout, objectId } from "../git.ts";
import type { Problem } from "./data-problem.ts";
import { idsFile } from "./load/load-authored.ts";

/** The result of comparing the list of ids with its history. */
interface HistoryCheck {
  problems: Problem[];
  /** What could not be checked, and why, in words. */
  unchecked: string[];
}

/**
 * Checks that `data/ids.txt` contains every id that it had in any commit.
 * @param root the project's root, which may be a subfolder of the repository
 * @param recorded the ids in the list now
 */
export function checkIdHistory(root: string, recorded: ReadonlySet<string>): HistoryCheck {
  const problem = (line: number, id: string, message: string): Problem => ({ file: idsFile, line, id, message });
  const unchecked = (reason: string) => ({
    problems: [],
    unchecked: [`whether ids were removed from ${idsFile} (${reason})`],
  });
  if (!isCheckout(resolve(root))) return unchecked("this folder is not a git checkout");
  try {
    if (git(root, "rev-parse", ["--is-shallow-repository"]) === "true") {
      return { problems: [problem(1, "file", shallowClone)], unchecked: [] };
    }
    if (!objectId(root, "HEAD")) return unchecked("nothing is committed yet");
    const ids = idsEverCommitted(root);
    if (ids.size === 0) return unchecked("no commit contains this file");
    const lost = [...ids].filter((id) => !recorded.has(id)).sort();
    const lineOf = (id: string) => 1 + [...recorded].filter((other) => other < id).length;
    return { problems: lost.map((id) => problem(lineOf(id), id, lostId(id))), unchecked: [] };
  } catch (error) {
    if (!(error instanceof GitFailed)) throw error;
    return { problems: [problem(1, "file", unreadable(error.explanation))], unchecked: [] };
  }
}

/** Returns every id that the list had in any commit; null if that cannot be known, or if no commit has the list. */
export function committedIds(root: string): ReadonlySet<string> | null {
  try {
    const isKnown =
      isCheckout(resolve(root)) &&
      git(root, "rev-parse", ["--is-shallow-repository"]) === "false" &&
      objectId(root, "HEAD") !== null;
    const ids = isKnown ? idsEverCommitted(root) : new Set<string>();
    return ids.size > 0 ? ids : null;
  } catch (error) {
    if (error instanceof GitFailed) return null;
    throw error;
  }
}

/** Returns a message that says how to restore a lost id. Facts, people, organisations, cities and sources are removed in different places. */
function lostId(id: string): string {
  const [list = "", key = ""] = id.split("/");
  const isShared = sharedLists.some((shared) => shared === list);
  const removal =
    list === "sources"
      ? `either restore the source or write ${key}: … with the reason in ${removedSourcesFile}`
      : isShared
        ? `either restore the entry in data/${list}.yml or write ${key}: { removed: … } there with the reason`
        : "either restore the fact or list it, with the reason, under “removed”";
  return `this recorded id is missing, but ids are permanent; restore this line, and ${removal}`;
}
const shallowClone =
  "this clone is shallow, so lost ids cannot be detected; run git fetch --unshallow or, in a workflow, set fetch-depth: 0 for actions/checkout";
const unreadable = (explanation: string) =>
  `git cannot read the history, so lost ids cannot be detected; make “git log” work in this folder (${explanation})`;

/** Returns every id that the list had in HEAD or any of its ancestors, including merged branches and earlier names of the file. */
function idsEverCommitted(root: string): ReadonlySet<string> {
  const ids = new Set<string>();
  const paths = new Set([git(root, "rev-parse", ["--show-prefix"]) + idsFile]);
  // The set grows while it is walked: an earlier name of the file may have had other names before.
  for (const path of paths) {
    const changes = git(root, "log", [...everyCommit, ...asPatch, "HEAD", ...limitedTo(path)]);
    // Added and removed lines: each of them was in the list at some time.
    for (const [, id = ""] of changes.matchAll(/^[+-]([^\s/]+\/[^\s/]+)\r?$/gm)) ids.add(id);
    for (const earlier of earlierPaths(root, path)) paths.add(earlier);
  }
  return ids;
}

/** Options of `git log` that leave out no merge and no side branch: by default, git skips side branches that did not change the file in the end. */
const everyCommit = ["--full-history", "--diff-merges=separate", "--no-color", "--no-renames", "--format=%H"];

/** Options that print each commit's own lines without context, regardless of the file's git attributes. */
const asPatch = ["--patch", "--unified=0", "--no-ext-diff", "--no-textconv", "--text"];

/** The arguments that narrow a git command down to one path, counted from the top of the repository. */
const limitedTo = (path: string) => ["--", `:(top,literal)${path}`];

/** The paths that a file was renamed or copied from. */
function earlierPaths(root: string, path: string): string[] {
  const additions = git(root, "log", [...everyCommit, "--diff-filter=A", "HEAD", ...limitedTo(path)]);
  const commits = new Set(additions.match(/^[0-9a-f]{40,}$/gm));
  return [...commits].flatMap((commit) => {
    const options = ["--diff-merges=separate", "-z", "--format=", "--name-status", "--diff-filter=CR"];
    const renames = git(root, "show", [...options, "--find-copies-harder", commit]);
    return [...renames.matchAll(/[CR]\d+\0([^\0]+)\0([^\0]+)\0/g)].flatMap(([, before = "", after]) =>
      after === path ? [before] : [],
    );
  });
}
