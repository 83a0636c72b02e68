/** A string, and the path that leads to it. */
export interface StringAt {
  path: (string | number)[];
  text: string;
}

/** All strings within an authored value. */
export function stringsIn(value: unknown, path: StringAt["path"] = []): StringAt[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((part, index) => stringsIn(part, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, [...path, key]));
}
