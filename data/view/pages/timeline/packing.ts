/** Space on the timeline, in percent of its width from the start. */
export interface Span {
  from: number;
  until: number;
}

/** Distance between two marks beside each other, in percent of the width. */
const markGap = 2.2;

/** Maximum number of marks above each other. */
const maxLevels = 12;

/** Space that a name needs to be readable on narrow screens, in percent of the width. */
const nameSpace = 34;

/** Maximum number of rows that are added only to make space for names. */
const maxNamedRows = 5;

/**
 * Returns the level of each mark, counting from 0, so that no two overlap. If there are too many for that, marks move closer together.
 * @param positions in ascending order
 */
export function levelsOf(positions: readonly number[]): number[] {
  let levels: number[] = [];
  for (let gap = markGap; gap > markGap / 20; gap /= 1.5) {
    levels = stacked(positions, gap);
    if (Math.max(...levels) < maxLevels) return levels;
  }
  return levels.map((level) => level % maxLevels);
}

function stacked(positions: readonly number[], gap: number): number[] {
  const last: number[] = [];
  return positions.map((position) => {
    const free = last.findIndex((other) => position - other >= gap);
    const level = free === -1 ? last.length : free;
    last[level] = position;
    return level;
  });
}

/** A bar in a row, and the space in which its name can be. */
export interface PlacedBar extends Span {
  row: number;
  name: Span;
  /** True if the name ends with the bar, because there is more space before it. */
  isNameBefore: boolean;
}

/** Returns the row of each bar. Few bars get rows in which their names are readable; many only do not overlap. @param bars by start */
export function placedBars(bars: readonly Span[]): PlacedBar[] {
  const named = rowsOf(bars, nameSpace);
  const rows = Math.max(-1, ...named) < maxNamedRows ? named : rowsOf(bars, 0);
  const placed: PlacedBar[] = [];
  const lastOf = new Map<number, PlacedBar>();
  for (const [index, bar] of bars.entries()) {
    const row = rows[index] as number;
    const last = lastOf.get(row);
    if (last) last.name.until = bar.from;
    const current = { ...bar, row, name: { from: bar.from, until: 100 }, isNameBefore: false };
    lastOf.set(row, current);
    placed.push(current);
  }
  // At the end of a row, a name without space after the start of its bar ends with the bar.
  for (const bar of lastOf.values()) {
    if (100 - bar.from >= nameSpace) continue;
    const previous = placed.findLast((other) => other.row === bar.row && other !== bar);
    const from = previous ? Math.max(previous.until, Math.min(previous.from + nameSpace, bar.until - nameSpace)) : 0;
    if (bar.until - from <= 100 - bar.from) continue;
    bar.isNameBefore = true;
    bar.name = { from, until: bar.until };
    if (previous) previous.name.until = Math.min(previous.name.until, from);
  }
  return placed;
}

/** @param space that each bar takes at least, to the side where there is more */
function rowsOf(bars: readonly Span[], space: number): number[] {
  const ends: number[] = [];
  return bars.map((bar) => {
    const start = Math.min(bar.from, Math.max(0, 100 - space));
    const free = ends.findIndex((end) => end <= start);
    const row = free === -1 ? ends.length : free;
    ends[row] = Math.max(bar.until, start + space);
    return row;
  });
}
