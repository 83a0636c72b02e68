/** Orders the entries of an object or map by key, in UTF-16 order. */
export function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

/** Returns the ids that are in either collection, once each and sorted. */
export function sortedUnion(before: Iterable<string>, after: Iterable<string>): string[] {
  return [...new Set([...before, ...after])].sort();
}
