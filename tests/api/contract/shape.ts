/** Keys whose objects map names to parts. There, `title` is the name of a part rather than wording. */
const nameMaps = new Set(["$defs", "content", "headers", "mapping", "paths", "properties", "responses", "schemas"]);

/** Keys that only concern people; clients do not depend on them. */
const wording = new Set(["deprecated", "description", "example", "examples", "summary", "tags", "title"]);

/** Returns an OpenAPI document or JSON Schema without wording, such as descriptions and examples. */
export function shapeOf<Value>(value: Value, isNameMap = false): Value {
  if (Array.isArray(value)) return value.map((item) => shapeOf(item)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => isNameMap || !wording.has(key))
    .map(([key, part]) => [key, shapeOf(part, !isNameMap && nameMaps.has(key))]);
  return Object.fromEntries(entries) as Value;
}
