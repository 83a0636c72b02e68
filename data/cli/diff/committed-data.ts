import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dataAndProblems } from "../../pipeline/authored/check.ts";
import { problemText } from "../../pipeline/authored/data-problem.ts";
import { load } from "../../pipeline/authored/load-authored.ts";
import { git, isCheckout, objectId } from "../../pipeline/git.ts";
import { Refused } from "../../pipeline/refused.ts";
import type { Dataset } from "../../rules/rule.ts";

/** The data of the last commit. */
interface CommittedData {
  /** Abbreviated hash, such as `1f3a5c7`. */
  commit: string;
  /** Day of the commit, YYYY-MM-DD. */
  date: string;
  data: Dataset;
}

/**
 * Reads the data of the last commit; null if the project is not a git checkout, or if the commit has no data.
 * @throws {Refused} if the committed data does not match the current schemas
 * @throws {GitFailed} if git cannot read the checkout
 */
export function committedData(root: string): CommittedData | null {
  if (!isCheckout(resolve(root)) || !objectId(root, "HEAD")) return null;
  const [commit = "", date = ""] = git(root, "log", ["-1", "--format=%h %cs"]).split(" ");
  const data = dataOf(root, commit);
  return data && { commit, date, data };
}

/** Extracts the data of a commit into a temporary folder and reads it; null if the commit has no data. */
function dataOf(root: string, commit: string): Dataset | null {
  const folder = mkdtempSync(join(tmpdir(), "entente-committed-"));
  try {
    // A temporary index, so that the checkout's index with its staged changes stays as it is.
    const index = { GIT_INDEX_FILE: join(folder, "index") };
    const tree = objectId(root, `${commit}:./data`);
    if (!tree) return null;
    // In a subfolder of the checkout, git would extract only the files below it.
    const top = git(root, "rev-parse", ["--show-toplevel"]);
    git(top, "read-tree", [tree], index);
    git(top, "checkout-index", ["--all", `--prefix=${join(folder, "data")}/`], index);
    if (!["relations", "sources"].every((name) => existsSync(join(folder, "data", name)))) return null;
    const authored = load(folder);
    const [problem] = authored.problems;
    if (problem) {
      throw new Refused(
        `The data of commit ${commit} cannot be read any more (${problemText(problem)}); to compare with the release instead, run npm run data -- diff --published.`,
      );
    }
    return dataAndProblems(authored).data;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
