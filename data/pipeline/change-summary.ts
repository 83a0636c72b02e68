/** Up to so many changes are told one by one. */
const few = 8;

/** What a release changed, in a line: each change where they are few, else how many of each sort. */
export function changeSummary(changes: readonly string[]): string {
  if (changes.length === 0) return "same contents, another widget";
  if (changes.length <= few) return changes.join(", ");
  const counts = new Map<string, number>();
  for (const change of changes) {
    const [sort = ""] = change.split(" ");
    counts.set(sort, (counts.get(sort) ?? 0) + 1);
  }
  return `${[...counts].map(([sort, count]) => `${sort} ${count}`).join(", ")} relations and sources`;
}
