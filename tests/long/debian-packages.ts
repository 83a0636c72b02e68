import { execFile } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** Puts the files of Debian's packages, which need not be installed, into a new folder. */
export async function unpackDebianPackages(packages: readonly string[], folder: string): Promise<void> {
  mkdirSync(folder);
  const execute = promisify(execFile);
  await execute("apt-get", ["download", ...packages], { cwd: folder });
  for (const file of readdirSync(folder)) await execute("dpkg-deb", ["--extract", join(folder, file), folder]);
}
