import type { BreakingChange } from "./comparison/comparison.ts";

/** A version's section of the changelog. */
export interface Section {
  /** `0.1.0`, or `Unreleased`. */
  version: string;
  /** What the heading says after the version; null if it says nothing. */
  date: string | null;
  /** The breaking changes of the contracts that the section lists, as `entryOf` writes them. */
  listed: string[];
  /** True if it lists any breaking change. Some are not visible in the contracts, such as another meaning of a parameter. */
  hasBreakingChanges: boolean;
}

/**
 * Returns the sections of a changelog, newest first. Breaking changes have their own heading and one entry each:
 *
 *     ## [Unreleased]
 *     ### Breaking
 *     - `RelationLine.since[]: can now also be null`: because …
 */
export function sectionsOf(changelog: string): Section[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const [, version = "", date = null] = /^\[(.+?)\](?: - (.+))?/.exec(text) ?? [];
      const list = text.split(/^### /m).find((part) => part.startsWith("Breaking\n")) ?? "";
      const entries = list.split(/^- /m).slice(1);
      const listed = entries.flatMap((entry) => {
        const [, change] = /^`([^`]+)`: \S/.exec(entry.replace(/\s+/g, " ")) ?? [];
        return change ?? [];
      });
      return { version, date, listed, hasBreakingChanges: entries.length > 0 };
    });
}

/** Returns a version's section of a changelog, or an empty one if there is none. */
export function sectionOf(changelog: string, version: string): Section {
  const section = sectionsOf(changelog).find((candidate) => candidate.version === version);
  return section ?? { version, date: null, listed: [], hasBreakingChanges: false };
}

/** Returns what the changelog writes between backticks to list a change. */
export function entryOf({ place, what }: BreakingChange): string {
  return `${place}: ${what}`.replaceAll("`", "'").replace(/\s+/g, " ");
}

/**
 * Returns one line for each breaking change that is not allowed, and for each changelog entry that matches no breaking change.
 * The line says how to fix the problem.
 * @param mayBreak false if not even listed changes are allowed
 */
export function contractProblems(
  changes: readonly BreakingChange[],
  { version, listed }: Section,
  { mayBreak }: { mayBreak: boolean },
): string[] {
  const entries = new Set(changes.map(entryOf));
  const remedy = (entry: string) =>
    mayBreak
      ? `undo the change, or list it in CHANGELOG.md under “## [${version}]”, “### Breaking”: - \`${entry}\`: why`
      : "since 1.0 the contract may only grow, so undo the change, and add the new form beside the old one";
  const unlisted = [...entries].filter((entry) => !mayBreak || !listed.includes(entry));
  return [
    ...unlisted.map((entry) => `${entry}; ${remedy(entry)}`),
    ...listed
      .filter((entry) => !entries.has(entry))
      .map(
        (entry) =>
          `CHANGELOG.md lists “${entry}” under “### Breaking”, but this is not a breaking change; remove the line`,
      ),
  ];
}
