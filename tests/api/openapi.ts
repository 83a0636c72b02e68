// The OpenAPI document as the tests read it, without descriptions. It lists every other key that the project uses: the comparison of
// contracts refuses a document with any key beyond these, so that no part of a contract goes uncompared.
import * as z from "zod";

/** An object with these keys, or a reference to one. */
function orReference<Shape extends z.ZodRawShape>(shape: Shape) {
  const hasNoSiblings = (value: object) => !("$ref" in value) || Object.keys(value).length === 1;
  return z
    .strictObject({ $ref: z.optional(z.string()), ...shape })
    .refine(hasNoSiblings, "Unsupported keys beside “$ref”");
}

/** A JSON Schema within another one. */
const part: z.ZodType<JsonSchema> = z.lazy(() => jsonSchema);
/** `true` and `false` become `{}`: clients must accept properties that they do not know, whatever a schema says. */
const partOrBoolean = z.preprocess((value) => (typeof value === "boolean" ? {} : value), part);

/** A JSON Schema (draft 2020-12). */
const jsonSchema = orReference({
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  enum: z.optional(z.array(z.unknown())),
  const: z.optional(z.unknown()),
  default: z.optional(z.unknown()),
  format: z.optional(z.string()),
  pattern: z.optional(z.string()),
  contentMediaType: z.optional(z.string()),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  exclusiveMinimum: z.optional(z.number()),
  exclusiveMaximum: z.optional(z.number()),
  minLength: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  minItems: z.optional(z.number()),
  maxItems: z.optional(z.number()),
  minProperties: z.optional(z.number()),
  maxProperties: z.optional(z.number()),
  required: z.optional(z.array(z.string())),
  discriminator: z.optional(
    z.strictObject({ propertyName: z.string(), mapping: z.optional(z.record(z.string(), z.string())) }),
  ),
  properties: z.optional(z.record(z.string(), part)),
  propertyNames: z.optional(part),
  additionalProperties: z.optional(partOrBoolean),
  items: z.optional(partOrBoolean),
  prefixItems: z.optional(z.array(part)),
  contentSchema: z.optional(part),
  anyOf: z.optional(z.array(part)),
  oneOf: z.optional(z.array(part)),
}).refine(({ anyOf, oneOf }) => !anyOf || !oneOf, "Unsupported: both “anyOf” and “oneOf”");
export interface JsonSchema extends z.infer<typeof jsonSchema> {}

const headerObject = orReference({ schema: z.optional(jsonSchema) });

const responseObject = orReference({
  headers: z.optional(z.record(z.string(), headerObject)),
  content: z.optional(z.record(z.string(), z.strictObject({ schema: jsonSchema, example: z.optional(z.unknown()) }))),
});

const parameterObject = z.strictObject({
  name: z.string(),
  in: z.string(),
  required: z.boolean(),
  example: z.optional(z.union([z.string(), z.number()])),
  schema: jsonSchema,
});

const operationObject = z.strictObject({
  operationId: z.string(),
  parameters: z.array(parameterObject),
  responses: z.record(z.string(), responseObject),
});

export const namedSchemas = z.record(z.string(), jsonSchema);

export const openApi = z.strictObject({
  openapi: z.string(),
  info: z.looseObject({}),
  servers: z.optional(z.array(z.unknown())),
  security: z.optional(z.array(z.unknown())),
  paths: z.record(z.string(), z.strictObject({ get: operationObject })),
  components: z.strictObject({
    schemas: namedSchemas,
    responses: z.record(z.string(), responseObject),
    headers: z.record(z.string(), headerObject),
  }),
});

/** Schemas that other schemas reference by name, such as `components.schemas`. */
export type NamedSchemas = z.infer<typeof namedSchemas>;
export type OpenApi = z.infer<typeof openApi>;
export type OperationObject = z.infer<typeof operationObject>;
export type ParameterObject = z.infer<typeof parameterObject>;
export type ResponseObject = z.infer<typeof responseObject>;

/** Returns a contract as the comparison reads it. @throws if it has a part that the comparison does not know */
export function parsedContract<Contract>(schema: z.ZodType<Contract>, contract: unknown): Contract {
  const parsed = schema.safeParse(contract);
  if (parsed.success) return parsed.data;
  const remedy =
    "remove these parts, or add them to tests/api/openapi.ts and compare them in tests/api/contract/comparison";
  throw new Error(`The comparison of contracts would miss changes; ${remedy}:\n${z.prettifyError(parsed.error)}`);
}
