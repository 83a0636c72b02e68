import { execFile } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** Downloads Debian packages and unpacks them into a new folder, without installing them. */
export async function unpackDebianPackages(packages: readonly string[], folder: string): Promise<void> {
  mkdirSync(folder);
  const execute = promisify(execFile);
  await execute("apt-get", ["download", ...packages], { cwd: folder });
  for (const file of readdirSync(folder)) await execute("dpkg-deb", ["--extract", join(folder, file), folder]);
}
