import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { git, isCheckout, objectId } from "../../../data/pipeline/git.ts";

/** The released files that git's history contains. */
export interface FirstVersions {
  /** For each file name, the git object with the file's first version. */
  ids: ReadonlyMap<string, string>;
  /** Why the history is unknown; null if it is known. */
  unknown: string | null;
}

/**
 * Finds the first versions of files in HEAD and its ancestors, in any folder of the project, so that moving a file does not hide a change.
 * @param root the project's root, which may be a subfolder of the repository
 * @param patterns the names of the files, such as `widget-*.js`
 * @throws if the clone is shallow, or if git cannot read the history
 */
export function firstVersions(root: string, patterns: readonly string[]): FirstVersions {
  const unknown = (reason: string) => ({ ids: new Map(), unknown: reason });
  if (!isCheckout(resolve(root))) return unknown("this folder is not a git checkout");
  if (git(root, "rev-parse", ["--is-shallow-repository"]) === "true") throw new Error(shallowClone);
  if (!objectId(root, "HEAD")) return unknown("nothing is committed yet");
  const paths = patterns.map((pattern) => `:(glob)**/${pattern}`);
  const additions = git(root, "log", [...everyAddition, "HEAD", "--", ...paths]);
  const ids = new Map<string, string>();
  for (const [, id = "", path = ""] of additions.matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) A\0([^\0]+)\0/g)) {
    const name = path.split("/").at(-1) ?? "";
    if (!ids.has(name)) ids.set(name, id);
  }
  return { ids, unknown: null };
}

const shallowClone =
  "this test needs a full clone: this one is shallow, so changes of released files cannot be detected; run git fetch --unshallow or, in a workflow, set fetch-depth: 0 for actions/checkout";

/** Options of `git log` that list every addition of a file, oldest first: by default, git skips side branches and merges. */
const everyAddition = [
  "--reverse",
  "--topo-order",
  "--full-history",
  "--diff-merges=separate",
  "--diff-filter=A",
  "--no-renames",
  "--raw",
  "--no-abbrev",
  "--format=",
  "-z",
];

/** Returns the text of a first version, trimmed. */
export function textOf(root: string, id: string): string {
  return git(root, "cat-file", ["-p", id]);
}

/** Returns one line for each file in a folder that is not as it was first committed. It says how to restore the file. */
export function changedFiles(root: string, folder: string, { ids }: FirstVersions): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const first = ids.get(name);
    const file = join(folder, name);
    if (first === undefined || git(root, "hash-object", ["--", file]) === first) return [];
    return `${file}: this file was released and must stay as it was first committed; restore it with git cat-file -p ${first} > ${file}`;
  });
}

/** Returns one line for each file that git's history contains, but that the folder does not. It says how to restore the file. */
export function missingFiles(root: string, folder: string, { ids }: FirstVersions): string[] {
  return [...ids].flatMap(([name, id]) => {
    const file = join(folder, name);
    if (existsSync(join(root, file))) return [];
    return `${file}: this file was released and must stay; restore it with git cat-file -p ${id} > ${file}`;
  });
}
