import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Folders that git ignores, at any depth, and git's own. */
const ignoredFolders = new Set([".cache", ".git", ".wrangler", "dist", "node_modules"]);

/** Returns the project's files below a folder, as paths from its root. Reads the file system, so that it also works without git. */
export function projectFiles(folder = "."): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ignoredFolders.has(entry.name) ? [] : projectFiles(path);
    return entry.isFile() ? [path] : [];
  });
}
