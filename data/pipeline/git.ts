import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Thrown when a git command fails or git is not installed. */
export class GitFailed extends Error {
  override name = "GitFailed";
  constructor(
    /** What git says about it, in one line. */
    readonly explanation: string,
    /** Git's exit status; null if it could not be started. */
    readonly status: number | null,
  ) {
    super(explanation);
  }
}

/** Returns true if a folder is in a git checkout, even if git cannot read it. */
export function isCheckout(folder: string): boolean {
  return existsSync(join(folder, ".git")) || (dirname(folder) !== folder && isCheckout(dirname(folder)));
}

/**
 * Returns what a git command prints, trimmed.
 * @param folder where to run it; this alone determines the repository
 * @param env variables to set for it, besides those of this process
 * @throws {GitFailed}
 */
export function git(folder: string, command: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  try {
    return execFileSync("git", [command, ...words], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...withoutRepository, ...env },
      // A long history prints more than the megabyte that Node allows by default.
      maxBuffer: Number.POSITIVE_INFINITY,
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  } catch (error) {
    const { code, status, stderr } = error as { code?: string; status?: number | null; stderr?: string };
    const explanation = code === "ENOENT" ? "git is not installed" : stderr?.trim().replace(/\s*\n\s*/g, "; ");
    throw new GitFailed(explanation || `git ${command} failed`, status ?? null);
  }
}

// Git sets these for hooks. They would make it read a repository other than the folder's.
const withoutRepository = Object.fromEntries(
  ["GIT_COMMON_DIR", "GIT_DIR", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_WORK_TREE"].map((name) => [name, undefined]),
);

/** Returns the id of the object that a revision such as `HEAD` or `HEAD:data` names; null if there is none. @throws {GitFailed} */
export function objectId(folder: string, revision: string): string | null {
  try {
    return git(folder, "rev-parse", ["--verify", "--quiet", revision]);
  } catch (error) {
    if (error instanceof GitFailed && error.status === 1) return null;
    throw error;
  }
}
