import { releasedContracts } from "./contracts.ts";
import { type Document, openApiChanges } from "./openapi-changes.ts";
import type { Schema } from "./schema.ts";

export const { openapi: releasedDocument } = releasedContracts();

/** Returns the breaking changes that the comparison reports after an edit of the released document. */
export function changesAfter(edit: (document: Document) => void): string[] {
  const document = structuredClone(releasedDocument);
  edit(document);
  if (JSON.stringify(document) === JSON.stringify(releasedDocument)) throw new Error("the edit changed nothing");
  return openApiChanges(releasedDocument, document).map(({ place, what }) => `${place}: ${what}`);
}
export const schema = (document: Document, name: string) => document.components.schemas[name] as Schema;
export const property = (document: Document, name: string, key: string) =>
  schema(document, name).properties?.[key] as Schema;
export const operation = ({ paths }: Document, path: string) =>
  paths[path]?.get as NonNullable<(typeof paths)[string]["get"]>;
export const parameter = (document: Document, path: string, name: string) =>
  operation(document, path).parameters.find((candidate) => candidate.name === name) as ReturnType<
    typeof operation
  >["parameters"][0];
export const response = (document: Document, path: string, status = "200") =>
  operation(document, path).responses[status] as {
    headers: Record<string, object>;
    content: Record<string, { schema: Schema }>;
  };
