/** A placeholder that a template leaves for the editor, such as `<fill in the date>`. */
interface Placeholder {
  path: string[];
  /** What the editor should do, such as "fill in the date". */
  task: string;
}

/** Finds placeholders in an authored value, in keys as well as values. */
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
