import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { git, objectId } from "../../git.ts";
import { type Authored, load } from "./load-authored.ts";

/**
 * Extracts the data of a commit into a temporary folder and reads it; null if the commit does not exist or has no data.
 * @throws {GitFailed} if git cannot read the checkout
 */
export function authoredAt(root: string, commit: string): Authored | null {
  const folder = mkdtempSync(join(tmpdir(), "entente-committed-"));
  try {
    // A temporary index, so that the checkout's index keeps its staged changes.
    const index = { GIT_INDEX_FILE: join(folder, "index") };
    const tree = objectId(root, `${commit}:./data`);
    if (!tree) return null;
    // In a subfolder of the checkout, git would extract only the files below it.
    const top = git(root, "rev-parse", ["--show-toplevel"]);
    git(top, "read-tree", [tree], index);
    git(top, "checkout-index", ["--all", `--prefix=${join(folder, "data")}/`], index);
    if (!["relations", "sources"].every((name) => existsSync(join(folder, "data", name)))) return null;
    return load(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
