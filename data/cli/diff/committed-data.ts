import { resolve } from "node:path";
import { datasetOf } from "../../pipeline/authored/check.ts";
import { problemText } from "../../pipeline/authored/data-problem.ts";
import { authoredAt } from "../../pipeline/authored/load/authored-at.ts";
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

function dataOf(root: string, commit: string): Dataset | null {
  const authored = authoredAt(root, commit);
  const [problem] = authored?.problems ?? [];
  if (problem) {
    throw new Refused(
      `The data of commit ${commit} can no longer be read (${problemText(problem)}); to compare with the current release instead, run npm run data -- diff --published.`,
    );
  }
  return authored && datasetOf(authored);
}
