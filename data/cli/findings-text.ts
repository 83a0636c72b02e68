import { pointerKey } from "../model/release/release-log.ts";
import type { Finding } from "../pipeline/maintenance/finding.ts";

const meanings: Record<Finding["problem"], string> = {
  missing: "missing",
  damaged: "damaged",
  newer: "needs a newer version of this program",
  unrecorded: "withdrawn, but the pointer does not list it",
  "not withdrawn": "listed as withdrawn, but still there",
  interrupted: "after the current release, but not the next number, so no run took it",
  outdated: "contradicts the log",
};

/** Returns one indented line for each finding. @param now milliseconds since 1970 */
export function findingsText(findings: readonly Finding[], now = Date.now()): string {
  return findings
    .map((finding) => {
      const { key, release } = finding;
      const where = release === null || key === `log/${release}` ? "" : ` (release ${release})`;
      return `  ${key}${where}: ${meaningOf(finding, now)}`;
    })
    .join("\n");
}

function meaningOf({ key, problem, run }: Finding, now: number): string {
  if (problem === "interrupted" && key === pointerKey)
    return "does not list the numbers after the current release as abandoned";
  if (run === undefined) return meanings[problem];
  const active = "after the current release: a run was interrupted or is active";
  return run === null ? active : `${active} (${run.action}: ${run.summary}; ${ageText(now - Date.parse(run.time))})`;
}

function ageText(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 0) return "its time is in the future";
  return minutes < 120 ? `${minutes} min ago` : `${Math.round(minutes / 60)} h ago`;
}

/** Returns findings as JSON, without the texts to write. */
export function findingsJson(findings: readonly Finding[]): object[] {
  return findings.map(({ key, problem, release, remedy }) => ({ key, problem, release, repairable: remedy !== null }));
}
