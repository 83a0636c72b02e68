import type { BreakingChange } from "./comparison/comparison.ts";

/** A version's section of the changelog. */
export interface Section {
  /** `0.1.0`, or `Unreleased`. */
  version: string;
  /** What the heading says after the version; null if it says nothing. */
  date: string | null;
  /** The breaking changes of the contracts that the section lists, as `entryOf` writes them; `*` stands for the beginning of a name. */
  listed: string[];
  /** True if it lists any breaking change. Some are not visible in the contracts, such as another meaning of a parameter. */
  hasBreakingChanges: boolean;
}

/**
 * Returns the sections of a changelog, newest first. Breaking changes have their own heading. An entry lists one change before its
 * explanation, or several below it:
 *
 *     ## [Unreleased]
 *     ### Breaking
 *     - `RelationLine.since[]: can now also be null`: because …
 *     - Notes are now remarks …
 *       - `*Fact.note: this property was removed`
 */
export function sectionsOf(changelog: string): Section[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((text) => {
      const [, version = "", date = null] = /^\[(.+?)\](?: - (.+))?/.exec(text) ?? [];
      const list = text.split(/^### /m).find((part) => part.startsWith("Breaking\n")) ?? "";
      const entries = list.split(/^- /m).slice(1);
      const listed = entries.flatMap(listedIn);
      return { version, date, listed, hasBreakingChanges: entries.length > 0 };
    });
}

/** Returns the changes that an entry lists; none if it does not explain them. */
function listedIn(entry: string): string[] {
  const [explanation = "", ...below] = entry.split(/^ +- /m).map((part) => part.replace(/\s+/g, " ").trim());
  const [, first] = /^`([^`]+)`: \S/.exec(explanation) ?? [];
  if (first !== undefined) return [first];
  return explanation === "" ? [] : below.flatMap((part) => /^`([^`]+)`$/.exec(part)?.[1] ?? []);
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
  const unlisted = [...entries].filter((entry) => !mayBreak || !listed.some((line) => covers(line, entry)));
  return [
    ...unlisted.map((entry) => `${entry}; ${remedy(entry)}`),
    ...listed
      .filter((line) => ![...entries].some((entry) => covers(line, entry)))
      .map(
        (line) =>
          `CHANGELOG.md lists “${line}” under “### Breaking”, but this is not a breaking change; remove the line`,
      ),
  ];
}

/** Returns true if a line of the changelog lists a change, such as `*Fact.note: …` that of `VisitFact.note`. */
function covers(line: string, entry: string): boolean {
  if (!line.startsWith("*")) return line === entry;
  return entry.endsWith(line.slice(1)) && /^\w+$/.test(entry.slice(0, 1 - line.length));
}
