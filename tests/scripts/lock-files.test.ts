// npm verifies a downloaded package against the hash in the lock file. Without a hash it installs whatever it receives. When npm
// rewrites a lock file from an installed tree, it leaves out the hashes of optional packages for other platforms. To add them,
// delete their entries and run `npm install --package-lock-only` in a copy without node_modules.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface LockedPackage {
  link?: boolean;
  resolved?: string;
  integrity?: string;
}

const files = execFileSync("git", ["ls-files", "package-lock.json", "*/package-lock.json"], { encoding: "utf8" })
  .trim()
  .split("\n");

/** Returns the packages of a lock file that come from a registry, by their path. */
function registryPackages(file: string): [string, LockedPackage][] {
  const { packages } = JSON.parse(readFileSync(file, "utf8")) as { packages: Record<string, LockedPackage> };
  return Object.entries(packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);
}

test("the lock files are found", () => {
  expect(files).toContain("package-lock.json");
  expect(registryPackages("package-lock.json").length).toBeGreaterThan(100);
});

test.each(files)("%s has a SHA-512 for every package", (file) => {
  const unverified = registryPackages(file).filter(([, { integrity }]) => !integrity?.startsWith("sha512-"));
  expect(unverified.map(([path]) => path)).toEqual([]);
});

test.each(files)("%s names no registry except npm's", (file) => {
  const hosts = registryPackages(file).flatMap(([, { resolved }]) => (resolved ? [new URL(resolved).origin] : []));
  expect(hosts.filter((host) => host !== "https://registry.npmjs.org")).toEqual([]);
});
