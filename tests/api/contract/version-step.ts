/** Orders versions such as `0.9.0` and `0.10.0` by their numbers. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

/** Returns true if a version is stable, so that breaking changes need a new first number. */
export function isStable(version: string): boolean {
  return !version.startsWith("0.");
}

/** Returns the lowest version that may contain breaking changes, as semantic versioning defines it. */
export function nextBreakingVersion(version: string): string {
  const [first = 0, second = 0] = version.split(".").map(Number);
  return isStable(version) ? `${first + 1}.0.0` : `0.${second + 1}.0`;
}

/** Returns why a version cannot follow another one; null if it can. */
export function versionProblem(previous: string, next: string, hasBreakingChanges: boolean): string | null {
  if (!/^\d+\.\d+\.\d+$/.test(next) || compareVersions(next, previous) <= 0) {
    const [first, second, third] = previous.split(".");
    const higher = `${first}.${second}.${Number(third) + 1}`;
    return `${next} cannot follow ${previous}; set a higher version, such as ${higher}, in package.json and in CHANGELOG.md`;
  }
  const lowest = nextBreakingVersion(previous);
  if (!hasBreakingChanges || compareVersions(next, lowest) >= 0) return null;
  return `${next} has breaking changes since ${previous}, so it must be ${lowest} or higher`;
}
