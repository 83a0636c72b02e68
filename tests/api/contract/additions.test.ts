// What does not count as breaking: the released document grows in one place at a time.
import { expect, test } from "vitest";
import { answer, found, operation, parameter, property, released, schema } from "./edited-document.ts";
import { type Document, openApiChanges } from "./openapi-changes.ts";

test("an unchanged document has no changes", () => {
  expect(openApiChanges(released, structuredClone(released))).toEqual([]);
});

test.each<[string, (document: Document) => void]>([
  [
    "an answer has a new property",
    (d) => Object.assign(schema(d, "RelationLine").properties as object, { until: { type: "string" } }),
  ],
  ["what may be absent is always there", (d) => schema(d, "Quote").required?.push("prefix")],
  [
    "what may be null no longer is",
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
  ["an open vocabulary grows", (d) => schema(d, "City").enum?.push("zagreb")],
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
    (d) => Object.assign(answer(d, "/v1/countries").content, { "text/csv": { schema: { type: "string" } } }),
  ],
  [
    "a header is added",
    (d) => Object.assign(answer(d, "/v1/countries").headers, { Link: { $ref: "#/components/headers/Link" } }),
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
  ["a parameter has a new word", (d) => parameter(d, "/v1/facts", "kind").schema.enum?.push("treaty")],
  ["a parameter may be longer", (d) => Object.assign(parameter(d, "/v1/search", "q").schema, { maxLength: 300 })],
  [
    "the same schema is written in place instead of by name",
    (d) => Object.assign(schema(d, "RelationLine").properties as object, { id: schema(d, "PairId") }),
  ],
])("an addition breaks nothing: %s", (_, edit) => {
  expect(found(edit)).toEqual([]);
});
