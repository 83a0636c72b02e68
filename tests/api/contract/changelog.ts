import type { BreakingChange } from "./schema.ts";

/** One version's part of the changelog. */
export interface Section {
  /** `0.1.0`, or `Unreleased`. */
  version: string;
  /** Places of breaking changes that it lists. */
  breaking: string[];
}

/**
 * The sections of a changelog, the newest first. Breaking changes of the contract have a heading of their own and one line each:
 *
 *     ## [Unreleased]
 *     ### Breaking
 *     - `RelationLine.since[]`: lists intervals too, since …
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
 * What is wrong with the breaking changes since the last release, in lines that say what to do; empty where all is in order.
 * @param version of the last release: before 1.0 a breaking change passes where the changelog lists it, from 1.0 on none does
 */
export function contractProblems(changes: readonly BreakingChange[], changelog: string, version: string): string[] {
  const [newest] = sectionsOf(changelog);
  const listed = new Set(newest?.version === "Unreleased" ? newest.breaking : []);
  const isFrozen = !version.startsWith("0.");
  const places = new Set(changes.map(({ place }) => place));
  const unlisted = changes.filter(({ place }) => isFrozen || !listed.has(place));
  const remedy = (place: string) =>
    isFrozen
      ? "the contract only grows since 1.0, so keep what there was and add the new beside it"
      : `keep what there was, or list it in CHANGELOG.md under “## [Unreleased]”, “### Breaking”: - \`${place}\`: why`;
  return [
    ...unlisted.map(({ place, what }) => `${place}: ${what}; ${remedy(place)}`),
    ...[...listed]
      .filter((place) => !places.has(place))
      .map((place) => `CHANGELOG.md lists ${place} under “### Breaking”, where nothing breaks; remove the line`),
  ];
}
