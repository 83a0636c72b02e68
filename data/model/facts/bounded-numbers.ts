import type { Bound } from "../bounds.ts";

/** A number as a source gives it. */
export interface BoundedNumber {
  /** Decimal number with a point. */
  value: string;
  /** Absent if the number is exact. */
  bound?: Bound | undefined;
}

/**
 * Returns true if `outer` is less precise than `inner` and agrees with it: “more than 68 million” and 68.3 million. “About 68 million”
 * agrees only with 68 million, because it is unknown how far the exact number may be from it.
 */
export function isLessPreciseNumber(outer: BoundedNumber, inner: BoundedNumber): boolean {
  const [limit, { from, until }] = [Number(outer.value), rangeOf(inner)];
  const hasSameBound = inner.bound === outer.bound;
  switch (outer.bound) {
    case "about":
      return inner.bound !== "about" && Number(inner.value) === limit;
    case "more-than":
      return from > limit;
    case "at-least":
      return from >= limit && !(hasSameBound && from === limit);
    case "less-than":
      return until < limit;
    case "at-most":
      return until <= limit && !(hasSameBound && until === limit);
    default:
      return false;
  }
}

/** Returns the smallest and the largest number that a bounded number can mean. */
function rangeOf({ value, bound }: BoundedNumber): { from: number; until: number } {
  const number = Number(value);
  return {
    from: bound === "at-most" || bound === "less-than" ? Number.NEGATIVE_INFINITY : number,
    until: bound === "at-least" || bound === "more-than" ? Number.POSITIVE_INFINITY : number,
  };
}
