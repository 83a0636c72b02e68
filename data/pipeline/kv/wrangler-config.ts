import { existsSync } from "node:fs";
import { join } from "node:path";
import { Refused } from "../refused.ts";

/**
 * Returns the path of wrangler.toml, which configures the KV namespaces.
 * @throws {Refused} if the project has none; wrangler would continue without a namespace
 */
export function wranglerConfig(root: string): string {
  const path = join(root, "wrangler.toml");
  if (!existsSync(path)) {
    throw new Refused(
      `There is no ${path}, which configures the KV namespaces; restore it (git restore wrangler.toml).`,
    );
  }
  return path;
}
