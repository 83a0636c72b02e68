import { type Document, openApiChanges } from "./openapi-changes.ts";
import { releasedContracts } from "./released.ts";
import type { Schema } from "./schema.ts";

export const { openapi: released } = releasedContracts();

/** The changes that are found after an edit of the released document. */
export function found(edit: (document: Document) => void): string[] {
  const document = structuredClone(released);
  edit(document);
  if (JSON.stringify(document) === JSON.stringify(released)) throw new Error("the edit changed nothing");
  return openApiChanges(released, document).map(({ place, what }) => `${place}: ${what}`);
}
export const schema = (document: Document, name: string) => document.components.schemas[name] as Schema;
export const property = (document: Document, name: string, key: string) =>
  schema(document, name).properties?.[key] as Schema;
export const operation = ({ paths }: Document, path: string) =>
  paths[path]?.get as NonNullable<(typeof paths)[string]["get"]>;
export const parameter = (document: Document, path: string, name: string) =>
  operation(document, path).parameters.find((one) => one.name === name) as ReturnType<
    typeof operation
  >["parameters"][0];
export const answer = (document: Document, path: string, status = "200") =>
  operation(document, path).responses[status] as {
    headers: Record<string, object>;
    content: Record<string, { schema: Schema }>;
  };
