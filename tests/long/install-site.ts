import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { run } from "./step.ts";

/** Installs a site's own packages from its lock file, if it has one, then others that its lock file does not name. */
export async function installSite(site: string, others: readonly string[]): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  if (readdirSync(site).includes("package-lock.json")) await run("npm", ["ci", ...quiet], { cwd: site });
  await run("npm", ["install", ...quiet, ...others], { cwd: site });
}

/** Returns the path of our package for a system, which `npm run integrations` has built. @throws if there is none */
export function builtPackage(system: string): string {
  const folder = "dist/integrations";
  const name = readdirSync(folder).find((file) => file.startsWith(`entente-${system}-`) && file.endsWith(".tgz"));
  if (name === undefined)
    throw new Error(`There is no package for ${system} in ${folder}. Run \`npm run integrations\`.`);
  return resolve(folder, name);
}
