import type { BreakingChange, NamedSchemas, Schema } from "./schema.ts";
import { SchemaChanges } from "./schema-changes.ts";

/** An OpenAPI document, as far as the comparison reads it. */
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

/** Every change from one OpenAPI document to another that is not an addition. Both are shapes, without wording. */
export function openApiChanges(before: Document, after: Document): BreakingChange[] {
  const schemas = new SchemaChanges(before.components.schemas, after.components.schemas);
  return [
    ...["security", "servers"]
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((place) => ({ place, what: "this has changed" })),
    ...schemas.ofNamed(),
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

/** What operations refer to by name is compared once, under that name. */
function componentChanges(before: Document, after: Document, schemas: SchemaChanges): BreakingChange[] {
  const responses = partChanges(before.components.responses, after.components.responses, "response", (...parts) =>
    responseChanges(...parts, schemas),
  );
  const headers = partChanges(before.components.headers, after.components.headers, "header", (was, is, place) =>
    schemas.between(was.schema, is.schema, place, "answer"),
  );
  return [...responses, ...headers];
}

/** The changes of parts that have names: those that were removed, and what `compare` finds in the others. */
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
    const [ref, newRef] = [part, now].map((either) => ("$ref" in either ? either.$ref : null));
    if (ref || newRef)
      return ref === newRef ? [] : [{ place: at, what: `was ${ref ?? "inline"} and is ${newRef ?? "inline"}` }];
    return compare(part as Part, now as Part, at);
  });
}

const operationKeys = new Set(["operationId", "parameters", "responses"]);

/** @throws where an operation has a part that this comparison does not know */
function operationChanges(
  before: Operation,
  after: Operation,
  place: string,
  schemas: SchemaChanges,
): BreakingChange[] {
  const unknown = [before, after].flatMap(Object.keys).find((key) => !operationKeys.has(key));
  if (unknown) throw new Error(`${place} has “${unknown}”, which the comparison does not know yet`);
  const renamed = { place, what: `its operationId was ${before.operationId} and is ${after.operationId}` };
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
  const find = (all: readonly Parameter[], { name, in: where }: Parameter) =>
    all.find((one) => one.name === name && one.in === where);
  const at = ({ name }: Parameter) => `${place} parameter ${name}`;
  const added = after
    .filter((parameter) => parameter.required && !find(before, parameter))
    .map((parameter) => ({ place: at(parameter), what: "this parameter was added and is required" }));
  const changed = before.flatMap((parameter): BreakingChange[] => {
    const now = find(after, parameter);
    if (!now) return [{ place: at(parameter), what: "this parameter was removed" }];
    const isRequired = now.required && !parameter.required;
    return [
      ...(isRequired ? [{ place: at(parameter), what: "is required now" }] : []),
      ...schemas.between(parameter.schema, now.schema, at(parameter), "request"),
    ];
  });
  return [...added, ...changed];
}

function responseChanges(before: Response, after: Response, place: string, schemas: SchemaChanges): BreakingChange[] {
  return [
    ...partChanges(before.headers, after.headers, `${place} header`, (was, is, at) =>
      schemas.between(was.schema, is.schema, at, "answer"),
    ),
    ...partChanges(before.content, after.content, place, (was, is, at) =>
      schemas.between(was.schema, is.schema, at, "answer"),
    ),
  ];
}
