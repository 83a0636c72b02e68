// What counts as an addition rather than a breaking change.
import { expect, test } from "vitest";
import type { OpenApi } from "../../openapi.ts";
import { changesAfter, operation, parameter, property, response, schema } from "./edited-document.ts";
import { openApiChanges } from "./openapi-changes.ts";
import { smallDocument } from "./small-document.ts";

test("reports nothing if the document is unchanged", () => {
  expect(openApiChanges(smallDocument, structuredClone(smallDocument))).toEqual([]);
});

test.each<[string, (document: OpenApi) => void]>([
  // Responses
  [
    "a response has a new property",
    (d) => Object.assign(schema(d, "Relation").properties as object, { until: { type: "string" } }),
  ],
  ["an optional property of a response is now always present", (d) => schema(d, "Claim").required?.push("prefix")],
  [
    "a property of a response can no longer be null",
    (d) => {
      property(d, "FactList", "next").anyOf?.pop();
    },
  ],
  [
    "a schema is inlined instead of referenced",
    (d) => Object.assign(schema(d, "Relation").properties as object, { id: schema(d, "PairId") }),
  ],
  [
    "alternatives get a discriminator",
    (d) => Object.assign(schema(d, "Difference"), { discriminator: { propertyName: "attribute" } }),
  ],
  // Operations
  ["OpenAPI has a new patch version", (d) => Object.assign(d, { openapi: "3.1.2" })],
  [
    "an operation is added",
    (d) => {
      d.paths["/v1/offices"] = { get: operation(d, "/v1/search") };
    },
  ],
  [
    "a status is added",
    (d) => Object.assign(operation(d, "/v1/search").responses, { 400: { $ref: "#/components/responses/BadRequest" } }),
  ],
  [
    "a media type is added",
    (d) => Object.assign(response(d, "/v1/search").content, { "text/csv": { schema: { type: "string" } } }),
  ],
  [
    "a media type is added between others",
    (d) => {
      const { "application/json": json, ...others } = response(d, "/v1/facts").content;
      Object.assign(operation(d, "/v1/facts").responses["200"] as object, {
        content: { "application/json": json, "application/xml": { schema: { type: "string" } }, ...others },
      });
    },
  ],
  [
    "a header is added",
    (d) =>
      Object.assign(operation(d, "/v1/search").responses["200"] as object, {
        headers: { Link: { $ref: "#/components/headers/Link" } },
      }),
  ],
  // Parameters
  [
    "an optional parameter is added",
    (d) =>
      operation(d, "/v1/search").parameters.push({
        name: "lang",
        in: "query",
        required: false,
        schema: { type: "string" },
      }),
  ],
  ["a required parameter becomes optional", (d) => Object.assign(parameter(d, "/v1/search", "q"), { required: false })],
  [
    "the default of a parameter is now documented",
    (d) => Object.assign(parameter(d, "/v1/facts", "kind").schema, { default: "visit" }),
  ],
  ["a parameter accepts a new word", (d) => parameter(d, "/v1/facts", "kind").schema.enum?.push("treaty")],
])("reports nothing if %s", (_, edit) => {
  expect(changesAfter(edit)).toEqual([]);
});
