import {
  type OpenApi,
  type OperationObject,
  openApi,
  type ParameterObject,
  parsedContract,
  type ResponseObject,
} from "../../openapi.ts";
import type { BreakingChange } from "./comparison.ts";
import { SchemaChanges } from "./schema-changes.ts";

/**
 * Returns every change between two OpenAPI documents that is not an addition. Both documents are shapes, without wording.
 * @throws if a document has a part that is not compared
 */
export function openApiChanges(oldDocument: OpenApi, newDocument: OpenApi): BreakingChange[] {
  const [before, after] = [parsedContract(openApi, oldDocument), parsedContract(openApi, newDocument)];
  const schemas = new SchemaChanges(before.components.schemas, after.components.schemas);
  // A new patch version changes neither the keys of the document nor what they mean.
  const [oldVersion, newVersion] = [before, after].map(({ openapi }) => openapi.split(".", 2).join("."));
  return [
    ...(oldVersion === newVersion ? [] : [{ place: "openapi", what: `changed from ${oldVersion} to ${newVersion}` }]),
    ...(["security", "servers"] as const)
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((place) => ({ place, what: "this was changed" })),
    ...schemas.ofNamedSchemas(),
    ...componentChanges(before, after, schemas),
    ...pathChanges(before, after, schemas),
  ];
}

/** Compares all operations. A URL with an extension is compared with its URL without one, whose changes stand for both. */
function pathChanges(before: OpenApi, after: OpenApi, schemas: SchemaChanges): BreakingChange[] {
  const changesOf = (path: string, place: string): BreakingChange[] => {
    const [old, now] = [before.paths[path]?.get, after.paths[path]?.get];
    if (!old) return [];
    return now ? operationChanges(old, now, place, schemas) : [{ place, what: "this operation was removed" }];
  };
  return Object.keys(before.paths).flatMap((path) => {
    const changes = changesOf(path, `GET ${path}`);
    const [, url = "", extension = ""] = /^(.+)\.(\w+)$/.exec(path) ?? [];
    if (!before.paths[url]) return changes;
    // The ids of the operations end with the format: listFacts, listFactsAsCsv.
    const suffix = `As${extension.charAt(0).toUpperCase()}${extension.slice(1)}`;
    const covered = new Set(changesOf(url, `GET ${path}`).map(({ place, what }) => `${place}: ${what}`));
    return changes.filter(({ place, what }) => !covered.has(`${place}: ${what.replaceAll(suffix, "")}`));
  });
}

/** Compares shared responses and headers once, under their names, rather than in every operation that references them. */
function componentChanges(before: OpenApi, after: OpenApi, schemas: SchemaChanges): BreakingChange[] {
  const responses = partChanges(before.components.responses, after.components.responses, "response", (...parts) =>
    responseChanges(...parts, schemas),
  );
  const headers = partChanges(before.components.headers, after.components.headers, "header", (header, now, place) =>
    schemas.between(header.schema ?? {}, now.schema ?? {}, place, "response"),
  );
  return [...responses, ...headers];
}

/** Returns the named parts that were removed, and what `compare` returns for the others. */
function partChanges<Part extends object>(
  before: Record<string, Part> | undefined,
  after: Record<string, Part> | undefined,
  place: string,
  compare: (before: Part, after: Part, place: string) => BreakingChange[],
): BreakingChange[] {
  return Object.entries(before ?? {}).flatMap(([name, part]): BreakingChange[] => {
    const at = `${place} ${name}`;
    const now = after?.[name];
    if (!now) return [{ place: at, what: "this was removed" }];
    const [ref, newRef] = [part, now].map((version) => ("$ref" in version ? version.$ref : undefined));
    if (ref || newRef)
      return ref === newRef ? [] : [{ place: at, what: `changed from ${ref ?? "inline"} to ${newRef ?? "inline"}` }];
    return compare(part, now, at);
  });
}

function operationChanges(
  before: OperationObject,
  after: OperationObject,
  place: string,
  schemas: SchemaChanges,
): BreakingChange[] {
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
  before: readonly ParameterObject[],
  after: readonly ParameterObject[],
  place: string,
  schemas: SchemaChanges,
): BreakingChange[] {
  const find = (parameters: readonly ParameterObject[], { name, in: location }: ParameterObject) =>
    parameters.find((parameter) => parameter.name === name && parameter.in === location);
  const at = ({ name }: ParameterObject) => `${place} parameter ${name}`;
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

function responseChanges(
  before: ResponseObject,
  after: ResponseObject,
  place: string,
  schemas: SchemaChanges,
): BreakingChange[] {
  return [
    ...firstFormatChanges(before, after, place),
    ...partChanges(before.headers, after.headers, `${place} header`, (part, now, at) =>
      schemas.between(part.schema ?? {}, now.schema ?? {}, at, "response"),
    ),
    ...partChanges(before.content, after.content, place, (part, now, at) =>
      schemas.between(part.schema, now.schema, at, "response"),
    ),
  ];
}

/** Compares what a client without `Accept` receives: the media type that is listed first. */
function firstFormatChanges(before: ResponseObject, after: ResponseObject, place: string): BreakingChange[] {
  const [old, now] = [before, after].map(({ content = {} }) => Object.keys(content)[0]);
  // A media type that was removed is reported as such.
  if (old === undefined || old === now || !after.content?.[old]) return [];
  return [{ place, what: `without Accept, it is now ${now} instead of ${old}` }];
}
