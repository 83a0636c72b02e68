import { existsSync } from "node:fs";

/** Returns the first path that exists. @throws if none does; the message names the Debian packages to install */
export function installedProgram(program: string, paths: readonly string[], packages: string): string {
  const path = paths.find((candidate) => existsSync(candidate));
  if (path) return path;
  throw new Error(
    `${program} is not installed (looked for ${paths.join(", ")}). On Debian: apt-get install ${packages}`,
  );
}
