/** A place that a new file leaves to be filled in: `<fill in the date>`. */
interface Placeholder {
  path: string[];
  /** What to do there: "fill in the date". */
  task: string;
}

/** Finds what is still to be filled in, among the values and the keys of what an editor wrote. */
export function placeholdersIn(value: unknown, path: string[] = []): Placeholder[] {
  if (typeof value === "string") return toFillIn(value, path);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...toFillIn(key, [...path, key]),
    ...placeholdersIn(part, [...path, key]),
  ]);
}

function toFillIn(text: string, path: string[]): Placeholder[] {
  const [, task] = /^<(fill in .+)>$/s.exec(text) ?? [];
  return task ? [{ path, task }] : [];
}
