import type { BreakingChange, NamedSchemas, Schema } from "./schema.ts";
import { SchemaChanges } from "./schema-changes.ts";

/** The parts of an OpenAPI document that are compared. */
export interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: NamedSchemas;
    responses: Record<string, Response>;
    headers: Record<string, Header>;
  };
  [key: string]: unknown;
}
interface Operation {
  operationId: string;
  parameters: Parameter[];
  responses: Record<string, Response | Reference>;
}
interface Reference {
  $ref: string;
}
interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: Schema;
}
interface Response {
  headers?: Record<string, Header | Reference>;
  content?: Record<string, { schema: Schema }>;
}
interface Header {
  schema: Schema;
}

/** Returns every change between two OpenAPI documents that is not an addition. Both documents are shapes, without wording. */
export function openApiChanges(before: Document, after: Document): BreakingChange[] {
  const schemas = new SchemaChanges(before.components.schemas, after.components.schemas);
  return [
    ...["security", "servers"]
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((place) => ({ place, what: "this was changed" })),
    ...schemas.ofNamedSchemas(),
    ...componentChanges(before, after, schemas),
    ...Object.entries(before.paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]) => {
        const place = `${method.toUpperCase()} ${path}`;
        const now = after.paths[path]?.[method];
        return now ? operationChanges(operation, now, place, schemas) : [{ place, what: "this operation was removed" }];
      }),
    ),
  ];
}

/** Compares shared responses and headers once, under their names, rather than in every operation that references them. */
function componentChanges(before: Document, after: Document, schemas: SchemaChanges): BreakingChange[] {
  const responses = partChanges(before.components.responses, after.components.responses, "response", (...parts) =>
    responseChanges(...parts, schemas),
  );
  const headers = partChanges(before.components.headers, after.components.headers, "header", (header, now, place) =>
    schemas.between(header.schema, now.schema, place, "response"),
  );
  return [...responses, ...headers];
}

/** Returns the named parts that were removed, and what `compare` returns for the others. */
function partChanges<Part extends object>(
  before: Readonly<Record<string, Part | Reference>> | undefined,
  after: Readonly<Record<string, Part | Reference>> | undefined,
  place: string,
  compare: (before: Part, after: Part, place: string) => BreakingChange[],
): BreakingChange[] {
  return Object.entries(before ?? {}).flatMap(([name, part]): BreakingChange[] => {
    const at = `${place} ${name}`;
    const now = after?.[name];
    if (!now) return [{ place: at, what: "this was removed" }];
    const [ref, newRef] = [part, now].map((version) => ("$ref" in version ? version.$ref : null));
    if (ref || newRef)
      return ref === newRef ? [] : [{ place: at, what: `changed from ${ref ?? "inline"} to ${newRef ?? "inline"}` }];
    return compare(part as Part, now as Part, at);
  });
}

const operationKeys = new Set(["operationId", "parameters", "responses"]);

/** @throws if an operation has a key that this comparison does not support */
function operationChanges(
  before: Operation,
  after: Operation,
  place: string,
  schemas: SchemaChanges,
): BreakingChange[] {
  const unsupported = [before, after].flatMap(Object.keys).find((key) => !operationKeys.has(key));
  if (unsupported) throw new Error(`${place} has “${unsupported}”, which this comparison does not support`);
  const renamed = { place, what: `operationId changed from ${before.operationId} to ${after.operationId}` };
  return [
    ...(before.operationId === after.operationId ? [] : [renamed]),
    ...parameterChanges(before.parameters, after.parameters, place, schemas),
    ...partChanges(before.responses, after.responses, `${place} response`, (...parts) =>
      responseChanges(...parts, schemas),
    ),
  ];
}

function parameterChanges(
  before: readonly Parameter[],
  after: readonly Parameter[],
  place: string,
  schemas: SchemaChanges,
): BreakingChange[] {
  const find = (parameters: readonly Parameter[], { name, in: location }: Parameter) =>
    parameters.find((parameter) => parameter.name === name && parameter.in === location);
  const at = ({ name }: Parameter) => `${place} parameter ${name}`;
  const added = after
    .filter((parameter) => parameter.required && !find(before, parameter))
    .map((parameter) => ({ place: at(parameter), what: "this parameter was added and is required" }));
  const changed = before.flatMap((parameter): BreakingChange[] => {
    const now = find(after, parameter);
    if (!now) return [{ place: at(parameter), what: "this parameter was removed" }];
    const isNowRequired = now.required && !parameter.required;
    return [
      ...(isNowRequired ? [{ place: at(parameter), what: "is now required" }] : []),
      ...schemas.between(parameter.schema, now.schema, at(parameter), "request"),
    ];
  });
  return [...added, ...changed];
}

function responseChanges(before: Response, after: Response, place: string, schemas: SchemaChanges): BreakingChange[] {
  return [
    ...partChanges(before.headers, after.headers, `${place} header`, (part, now, at) =>
      schemas.between(part.schema, now.schema, at, "response"),
    ),
    ...partChanges(before.content, after.content, place, (part, now, at) =>
      schemas.between(part.schema, now.schema, at, "response"),
    ),
  ];
}
