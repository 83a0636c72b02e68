import type { BreakingChange } from "./comparison/comparison.ts";

/** A version's section of the changelog. */
export interface Section {
  /** `0.1.0`, or `Unreleased`. */
  version: string;
  /** Places of the breaking changes that the section lists. */
  breaking: string[];
}

/**
 * Returns the sections of a changelog, newest first. Breaking changes have their own heading and one entry each:
 *
 *     ## [Unreleased]
 *     ### Breaking
 *     - `RelationLine.since[]`: lists intervals too, because …
 */
export function sectionsOf(changelog: string): Section[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const [, version = ""] = /^\[(.+?)\]/.exec(text) ?? [];
      const list = text.split(/^### /m).find((part) => part.startsWith("Breaking\n")) ?? "";
      return { version, breaking: [...list.matchAll(/^- `([^`]+)`: \S/gm)].map(([, place = ""]) => place) };
    });
}

/**
 * Returns one line for each breaking change that is not allowed, and for each changelog entry that matches no breaking change.
 * The line says how to fix the problem.
 * @param version the last version: before 1.0, listed breaking changes are allowed; from 1.0 on, none are
 */
export function contractProblems(changes: readonly BreakingChange[], changelog: string, version: string): string[] {
  const [newest] = sectionsOf(changelog);
  const listed = new Set(newest?.version === "Unreleased" ? newest.breaking : []);
  const isPinned = !version.startsWith("0.");
  const places = new Set(changes.map(({ place }) => place));
  const unlisted = changes.filter(({ place }) => isPinned || !listed.has(place));
  const remedy = (place: string) =>
    isPinned
      ? "since 1.0 the contract may only grow, so undo the change, and add the new form beside the old one"
      : `undo the change, or list it in CHANGELOG.md under “## [Unreleased]”, “### Breaking”: - \`${place}\`: why`;
  return [
    ...unlisted.map(({ place, what }) => `${place}: ${what}; ${remedy(place)}`),
    ...[...listed]
      .filter((place) => !places.has(place))
      .map((place) => `CHANGELOG.md lists ${place} under “### Breaking”, but nothing breaks there; remove the line`),
  ];
}
