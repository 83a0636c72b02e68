import { closest, distance } from "fastest-levenshtein";

/** The one of `known` that `written` is likely a slip of; null where none is near. */
export function nearest(written: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const near = closest(written, known);
  // Half of a short word may be wrong (shwo); of a long one three letters, or two words would have to be told apart by luck.
  const slips = Math.max(1, Math.min(3, Math.floor(written.length / 2)));
  return distance(written, near) <= slips ? near : null;
}

/** `; did you mean “no-tj”?` for the end of a message; empty where nothing is near. */
export function suggestion(written: string, known: Iterable<string>): string {
  const near = nearest(written, [...known]);
  return near === null ? "" : `; did you mean “${near}”?`;
}
