import type { Finding } from "../pipeline/maintenance/finding.ts";

const meanings: Record<Finding["problem"], string> = {
  missing: "missing",
  damaged: "damaged",
  newer: "needs a newer version of this program",
  unrecorded: "withdrawn, but the pointer does not list it",
  "not withdrawn": "listed as withdrawn, but still there",
  interrupted: "after the current release: a run was interrupted or is active",
  outdated: "contradicts the log",
};

/** Returns one indented line for each finding. */
export function findingsText(findings: readonly Finding[]): string {
  return findings
    .map(({ key, problem, release }) => {
      const where = release === null || key === `log/${release}` ? "" : ` (release ${release})`;
      return `  ${key}${where}: ${meanings[problem]}`;
    })
    .join("\n");
}

/** Returns findings as JSON, without the texts to write. */
export function findingsJson(findings: readonly Finding[]): object[] {
  return findings.map(({ key, problem, release, remedy }) => ({ key, problem, release, repairable: remedy !== null }));
}
