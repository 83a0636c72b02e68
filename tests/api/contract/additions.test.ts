// What counts as an addition rather than a breaking change: each case edits one part of the released document.
import { expect, test } from "vitest";
import { changesAfter, operation, parameter, property, releasedDocument, response, schema } from "./edited-document.ts";
import { type Document, openApiChanges } from "./openapi-changes.ts";

test("reports nothing if the document is unchanged", () => {
  expect(openApiChanges(releasedDocument, structuredClone(releasedDocument))).toEqual([]);
});

test.each<[string, (document: Document) => void]>([
  [
    "a response has a new property",
    (d) => Object.assign(schema(d, "RelationLine").properties as object, { until: { type: "string" } }),
  ],
  ["an optional property of a response is now always present", (d) => schema(d, "Quote").required?.push("prefix")],
  [
    "a property of a response can no longer be null",
    (d) => {
      const next = property(d, "RelationList", "next");
      next.anyOf = next.anyOf?.filter(({ type }) => type !== "null") ?? [];
    },
  ],
  [
    "there is a new kind of error",
    (d) => {
      const { type } = schema(d, "Problem").properties ?? {};
      if (type) type.pattern = String(type.pattern).replace("#(", "#(too-long|");
    },
  ],
  ["an open vocabulary has a new word", (d) => schema(d, "City").enum?.push("zagreb")],
  [
    "there is a new kind of fact",
    (d) => schema(d, "Fact").oneOf?.push({ type: "object", properties: { kind: { type: "string", const: "treaty" } } }),
  ],
  [
    "an operation is added",
    (d) => {
      d.paths["/v1/offices"] = { get: operation(d, "/v1/countries") };
    },
  ],
  [
    "a status is added",
    (d) =>
      Object.assign(operation(d, "/v1/countries").responses, {
        429: { $ref: "#/components/responses/TooManyRequests" },
      }),
  ],
  [
    "a media type is added",
    (d) => Object.assign(response(d, "/v1/countries").content, { "text/csv": { schema: { type: "string" } } }),
  ],
  [
    "a header is added",
    (d) => Object.assign(response(d, "/v1/countries").headers, { Link: { $ref: "#/components/headers/Link" } }),
  ],
  [
    "an optional parameter is added",
    (d) =>
      operation(d, "/v1/countries").parameters.push({
        name: "q",
        in: "query",
        required: false,
        schema: { type: "string" },
      }),
  ],
  ["a required parameter becomes optional", (d) => Object.assign(parameter(d, "/v1/search", "q"), { required: false })],
  ["a parameter accepts a new word", (d) => parameter(d, "/v1/facts", "kind").schema.enum?.push("treaty")],
  [
    "a parameter accepts longer values",
    (d) => Object.assign(parameter(d, "/v1/search", "q").schema, { maxLength: 300 }),
  ],
  [
    "a schema is inlined instead of referenced",
    (d) => Object.assign(schema(d, "RelationLine").properties as object, { id: schema(d, "PairId") }),
  ],
])("reports nothing if %s", (_, edit) => {
  expect(changesAfter(edit)).toEqual([]);
});
