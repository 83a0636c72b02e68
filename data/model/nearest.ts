import { closest, distance } from "fastest-levenshtein";

/** Returns the candidate that `misspelt` is most likely meant to be; null if none is close enough. */
export function nearest(misspelt: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const match = closest(misspelt, candidates);
  // Up to half of a short word may be wrong (shwo), but at most three letters, beyond which matches are accidental. A match for a word of
  // two letters is accidental too, because every code resembles many others.
  const maxEdits = misspelt.length === 2 ? 0 : Math.max(1, Math.min(3, Math.floor(misspelt.length / 2)));
  return distance(misspelt, match) <= maxEdits ? match : null;
}

/** Returns `; did you mean “no-tj”?` for the end of a message; an empty string if no candidate is close enough. */
export function suggestion(misspelt: string, candidates: Iterable<string>): string {
  const match = nearest(misspelt, [...candidates]);
  return match === null ? "" : `; did you mean “${match}”?`;
}
