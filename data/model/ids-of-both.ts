/** The ids of two states of the data, each once, in their order. */
export function idsOfBoth(before: Iterable<string>, after: Iterable<string>): string[] {
  return [...new Set([...before, ...after])].sort();
}
