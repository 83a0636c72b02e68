import { closest, distance } from "fastest-levenshtein";

/** The one of `known` that `misspelt` is likely a slip of; null where none is near. */
export function nearest(misspelt: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const match = closest(misspelt, candidates);
  // Half of a short word may be wrong (shwo); of a long one three letters, or two words would have to be told apart by luck.
  const maxEdits = Math.max(1, Math.min(3, Math.floor(misspelt.length / 2)));
  return distance(misspelt, match) <= maxEdits ? match : null;
}

/** `; did you mean “no-tj”?` for the end of a message; empty where nothing is near. */
export function suggestion(written: string, known: Iterable<string>): string {
  const near = nearest(written, [...known]);
  return near === null ? "" : `; did you mean “${near}”?`;
}
