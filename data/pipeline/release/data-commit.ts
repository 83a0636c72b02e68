import { GitFailed, git, isCheckout, objectId } from "../git.ts";

/**
 * Returns the git commit that the working data is from, so that a lost document can be built again; an empty object if the
 * data has changes that are not committed, or if there is no commit.
 */
export function dataCommit(root: string): { commit?: string } {
  try {
    const commit = isCheckout(root) ? objectId(root, "HEAD") : null;
    if (!commit || git(root, "status", ["--porcelain", "--", "data/relations", "data/sources", "data/ids.txt"]))
      return {};
    return { commit };
  } catch (error) {
    if (error instanceof GitFailed) return {};
    throw error;
  }
}
