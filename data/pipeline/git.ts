import { execFileSync } from "node:child_process";

/**
 * Returns what a git command prints, trimmed; null if git fails or is not installed.
 * @param folder where to run it
 * @param env variables to set for it, besides those of this process
 */
export function git(
  folder: string,
  command: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): string | null {
  try {
    return execFileSync("git", [command, ...words], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...env },
      // A long history prints more than the megabyte that Node allows by default.
      maxBuffer: Number.POSITIVE_INFINITY,
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return null;
  }
}
