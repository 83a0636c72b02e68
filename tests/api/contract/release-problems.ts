import { isDay } from "../../../data/model/dates/edtf.ts";
import { contractProblems, sectionOf, sectionsOf } from "./changelog.ts";
import { contractChanges } from "./contract-changes.ts";
import type { VersionedContracts } from "./contracts.ts";
import { compareVersions, isStable, nextBreakingVersion, versionProblem } from "./version-step.ts";

/**
 * Returns why a version cannot be released after another one, one line each: breaking changes that the changelog does not list, and a
 * version number that does not announce them. Each line says how to fix the problem.
 */
export function releaseProblems(previous: VersionedContracts, next: VersionedContracts, changelog: string): string[] {
  const { version } = next;
  const newest = sectionsOf(changelog).find((section) => section.version !== "Unreleased");
  if (newest?.version !== version) {
    const remedy = `turn “## [Unreleased]” into “## [${version}] - DATE”`;
    return [`The newest version in CHANGELOG.md is not ${version}; ${remedy}`];
  }
  const changes = contractChanges(previous, next);
  const { date } = newest;
  const section = sectionOf(changelog, version);
  const mayBreak = !isStable(previous.version) || compareVersions(version, nextBreakingVersion(previous.version)) >= 0;
  const problem = versionProblem(previous.version, version, changes.length > 0 || section.hasBreakingChanges);
  const dateProblem = `The heading of ${version} in CHANGELOG.md ${date === null ? "has no date" : `has the date “${date}”`}; write the day of the release, such as “## [${version}] - 2026-11-25”`;
  return [
    ...contractProblems(changes, section, { mayBreak }),
    ...(problem === null ? [] : [problem]),
    ...(date !== null && isDay(date) ? [] : [dateProblem]),
  ];
}
