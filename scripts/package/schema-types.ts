/** The parts of JSON Schema (2020-12) in which our schemas are written. */
export interface JsonSchema {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[] | undefined;
  anyOf?: readonly JsonSchema[];
  items?: JsonSchema;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  description?: string;
}

const primitives: Readonly<Record<string, string>> = {
  string: "string",
  boolean: "boolean",
  integer: "number",
  number: "number",
  null: "null",
};

/**
 * Returns TypeScript declarations for JSON Schema definitions, with their descriptions as comments. Objects get no index signature for
 * unknown properties, because it would allow misspelt names.
 * @throws if a schema has none of the keywords in `JsonSchema`
 */
export function typesOf(definitions: Readonly<Record<string, JsonSchema>>): string {
  return Object.entries(definitions)
    .map(([name, schema]) => `${comment(schema)}export type ${name} = ${typeOf(schema)};\n`)
    .join("\n");
}

function typeOf(schema: JsonSchema): string {
  const { $ref, type = "", enum: values, anyOf, items, properties } = schema;
  if ($ref) return $ref.replace(/^.*\//, "");
  if ("const" in schema) return JSON.stringify(schema.const);
  if (values) return values.map((value) => JSON.stringify(value)).join(" | ");
  if (anyOf) return anyOf.map(typeOf).join(" | ");
  if (items) return `Array<${typeOf(items)}>`;
  if (properties) return objectType(properties, schema.required ?? []);
  const primitive = primitives[type];
  if (!primitive) throw new Error(`No TypeScript type for the schema ${JSON.stringify(schema)}`);
  return primitive;
}

function objectType(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): string {
  const lines = Object.entries(properties).map(
    ([name, schema]) => `${comment(schema)}${name}${required.includes(name) ? "" : "?"}: ${typeOf(schema)};`,
  );
  return `{\n${lines.join("\n").replace(/^/gm, "  ")}\n}`;
}

function comment({ description }: JsonSchema): string {
  return description ? `/** ${description.replaceAll("*/", "*\\/")} */\n` : "";
}
