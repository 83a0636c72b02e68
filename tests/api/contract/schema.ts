/** A JSON Schema of draft 2020-12, as far as the project's own schemas use it. */
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

/** Schemas that others refer to by name, such as `components.schemas`. */
export type NamedSchemas = Readonly<Record<string, Schema>>;

/** A change that can break a client: where, in a form that the changelog repeats, and what. */
export interface BreakingChange {
  /** `GET /v1/relations parameter country`, `RelationLine.since[]`. */
  place: string;
  what: string;
}

/** Keys under which an object maps names to parts, so that a part may have any name, even `title`. */
const nameMaps = new Set(["$defs", "content", "headers", "paths", "properties", "responses", "schemas"]);

/** Keys that promise nothing to programs. */
const wording = new Set(["deprecated", "description", "example", "examples", "summary", "tags", "title"]);

/** The shape of an OpenAPI document or JSON Schema: the same without descriptions and examples, which promise nothing to programs. */
export function shapeOf<Value>(value: Value, isNameMap = false): Value {
  if (Array.isArray(value)) return value.map((item) => shapeOf(item)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => isNameMap || !wording.has(key))
    .map(([key, part]) => [key, shapeOf(part, !isNameMap && nameMaps.has(key))]);
  return Object.fromEntries(entries) as Value;
}
