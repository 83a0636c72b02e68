import type { JsonSchema, OpenApi, OperationObject, ParameterObject } from "../../openapi.ts";
import { openApiChanges } from "./openapi-changes.ts";
import { smallDocument } from "./small-document.ts";

/** Returns the breaking changes that the comparison reports after an edit of the small document. */
export function changesAfter(edit: (document: OpenApi) => void): string[] {
  // JSON, because a structured clone has the same object in several places, so that one edit would change them all.
  const document: OpenApi = JSON.parse(JSON.stringify(smallDocument));
  edit(document);
  if (JSON.stringify(document) === JSON.stringify(smallDocument)) throw new Error("the edit changed nothing");
  return openApiChanges(smallDocument, document).map(({ place, what }) => `${place}: ${what}`);
}

/** Returns a part that a test expects. @throws if it does not exist */
function existing<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error("the small document has no such part");
  return part;
}

export const schema = (document: OpenApi, name: string): JsonSchema => existing(document.components.schemas[name]);

export const property = (document: OpenApi, name: string, key: string): JsonSchema =>
  existing(schema(document, name).properties?.[key]);

export const operation = (document: OpenApi, path: string): OperationObject => existing(document.paths[path]).get;

export const parameter = (document: OpenApi, path: string, name: string): ParameterObject =>
  existing(operation(document, path).parameters.find((candidate) => candidate.name === name));

export function response(document: OpenApi, path: string, status = "200") {
  const { headers = {}, content = {} } = existing(operation(document, path).responses[status]);
  return { headers, content };
}
