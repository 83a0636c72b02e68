/** A JSON Schema (draft 2020-12), with the keywords that the project's own schemas use. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  additionalProperties?: Schema | boolean;
  propertyNames?: Schema;
  contentSchema?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  discriminator?: { propertyName: string };
  [keyword: string]: unknown;
}

/** Schemas that other schemas reference by name, such as `components.schemas`. */
export type NamedSchemas = Readonly<Record<string, Schema>>;

/** A change that may break clients. The changelog names its `place`. */
export interface BreakingChange {
  /** For example `GET /v1/relations parameter country` or `RelationLine.since[]`. */
  place: string;
  what: string;
}

/** Keys whose objects map names to parts. There, `title` is the name of a part rather than wording. */
const nameMaps = new Set(["$defs", "content", "headers", "paths", "properties", "responses", "schemas"]);

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
