import { readdirSync } from "node:fs";
import { run } from "./step.ts";

/** Installs a site's own packages from its lock file, if it has one, then others that its lock file does not name. */
export async function installSite(site: string, others: readonly string[]): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  if (readdirSync(site).includes("package-lock.json")) await run("npm", ["ci", ...quiet], { cwd: site });
  await run("npm", ["install", "--no-save", ...quiet, ...others], { cwd: site });
}
