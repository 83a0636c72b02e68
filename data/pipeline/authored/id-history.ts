import { git } from "../git.ts";

/** The ids that a list ever had, as far as git knows its history. */
export type IdHistory =
  | { known: "all"; ids: ReadonlySet<string> }
  /** A shallow clone: the history exists, but is not here. */
  | { known: "latest" }
  /** There is no history to look at. */
  | { known: "none"; reason: string };

/**
 * Reads every id that a list had in HEAD or any of its ancestors, including merged branches and earlier names of the file.
 * @param root the project's root, which may be a subfolder of the repository
 * @param file the list, from the root: ids such as `no-tj/visit-2012-11-gul`, one per line
 */
export function idHistory(root: string, file: string): IdHistory {
  const isShallow = git(root, "rev-parse", ["--is-shallow-repository"]);
  if (isShallow === null) return { known: "none", reason: "this folder is not a git checkout" };
  if (isShallow === "true") return { known: "latest" };
  const prefix = git(root, "rev-parse", ["--show-prefix"]) ?? "";

  const ids = new Set<string>();
  const paths = new Set([prefix + file]);
  // The set grows while it is walked: an earlier name of the file may have had other names before.
  for (const path of paths) {
    const changes = git(root, "log", [...everyCommit, ...asPatch, "HEAD", ...only(path)]);
    if (changes === null) {
      const isEmpty = git(root, "rev-parse", ["--verify", "HEAD"]) === null;
      return { known: "none", reason: isEmpty ? "nothing is committed yet" : "git cannot read the history" };
    }
    // Added and removed lines: each of them was in the list at some time.
    for (const [, id = ""] of changes.matchAll(/^[+-]([^\s/]+\/[^\s/]+)$/gm)) ids.add(id);
    for (const earlier of earlierPaths(root, path)) paths.add(earlier);
  }
  return ids.size > 0 ? { known: "all", ids } : { known: "none", reason: "no commit contains this file" };
}

/** Options of `git log` that leave out no merge and no side branch: by default, git skips side branches that did not change the file in the end. */
const everyCommit = ["--full-history", "-m", "--no-color", "--no-renames", "--format=%H"];

/** Options that print each commit's own lines, without the ones around them. */
const asPatch = ["--patch", "--unified=0", "--no-ext-diff"];

/** The arguments that narrow a git command down to one path, counted from the top of the repository. */
const only = (path: string) => ["--", `:(top,literal)${path}`];

/** The paths that a file was renamed or copied from. */
function earlierPaths(root: string, path: string): string[] {
  const additions = git(root, "log", [...everyCommit, "--diff-filter=A", "HEAD", ...only(path)]) ?? "";
  const commits = new Set(additions.match(/^[0-9a-f]{40,}$/gm));
  return [...commits].flatMap((commit) => {
    const options = ["-m", "-z", "--format=", "--name-status", "--diff-filter=CR", "--find-copies-harder"];
    const renames = git(root, "show", [...options, commit]) ?? "";
    return [...renames.matchAll(/[CR]\d+\0([^\0]+)\0([^\0]+)\0/g)].flatMap(([, before = "", after]) =>
      after === path ? [before] : [],
    );
  });
}
