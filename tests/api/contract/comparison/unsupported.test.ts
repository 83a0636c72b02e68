// A part of a contract that the comparison does not know could change unnoticed, so it is an error.
import { expect, test } from "vitest";
import type { OpenApi } from "../../openapi.ts";
import { changesAfter, operation, parameter, property, response, schema } from "./edited-document.ts";

test.each<[string, (document: OpenApi) => void, key: string, path: string]>([
  ["a top-level key", (d) => Object.assign(d, { webhooks: {} }), "webhooks", ""],
  ["a kind of component", (d) => Object.assign(d.components, { securitySchemes: {} }), "securitySchemes", "components"],
  [
    "servers of a path",
    (d) => Object.assign(d.paths["/v1/facts"] as object, { servers: [] }),
    "servers",
    'paths["/v1/facts"]',
  ],
  [
    "another method",
    (d) => Object.assign(d.paths["/v1/facts"] as object, { post: operation(d, "/v1/facts") }),
    "post",
    'paths["/v1/facts"]',
  ],
  [
    "the body of a request",
    (d) => Object.assign(operation(d, "/v1/facts"), { requestBody: {} }),
    "requestBody",
    'paths["/v1/facts"].get',
  ],
  ...["style", "explode", "content"].map((key): [string, (document: OpenApi) => void, string, string] => [
    `the ${key} of a parameter`,
    (d) => Object.assign(parameter(d, "/v1/facts", "kind"), { [key]: {} }),
    key,
    'paths["/v1/facts"].get.parameters[0]',
  ]),
  [
    "whether a header is required",
    (d) => Object.assign(d.components.headers.ETag as object, { required: true }),
    "required",
    "components.headers.ETag",
  ],
  [
    "the links of a response",
    (d) => Object.assign(operation(d, "/v1/facts").responses["200"] as object, { links: {} }),
    "links",
    'paths["/v1/facts"].get.responses.200',
  ],
  [
    "the encoding of a media type",
    (d) => Object.assign(response(d, "/v1/facts").content["text/csv"] as object, { encoding: {} }),
    "encoding",
    'paths["/v1/facts"].get.responses.200.content["text/csv"]',
  ],
  [
    "a key of a discriminator",
    (d) => Object.assign(schema(d, "Fact").discriminator as object, { defaultMapping: "VisitFact" }),
    "defaultMapping",
    "components.schemas.Fact.discriminator",
  ],
  [
    "a keyword of the values of a map",
    (d) => Object.assign(property(d, "FactList", "named"), { additionalProperties: { allOf: [] } }),
    "allOf",
    "components.schemas.FactList.properties.named.additionalProperties",
  ],
  [
    "a keyword of JSON Schema",
    (d) => Object.assign(property(d, "Relation", "facts"), { uniqueItems: true }),
    "uniqueItems",
    "components.schemas.Relation.properties.facts",
  ],
])("throws for %s", (_, edit, key, path) => {
  const place = path === "" ? "" : `\n  → at ${path}`;
  expect(() => changesAfter(edit)).toThrow(`✖ Unrecognized key: "${key}"${place}`);
});

test.each<[string, (document: OpenApi) => void, path: string]>([
  [
    "a reference to a schema",
    (d) => Object.assign(property(d, "Relation", "id"), { maxLength: 5 }),
    "components.schemas.Relation.properties.id",
  ],
  [
    "a reference to a header",
    (d) => Object.assign(response(d, "/v1/facts").headers.ETag as object, { schema: {} }),
    'paths["/v1/facts"].get.responses.200.headers.ETag',
  ],
])("throws for keys beside %s", (_, edit, path) => {
  expect(() => changesAfter(edit)).toThrow(`✖ Unsupported keys beside “$ref”\n  → at ${path}`);
});

test("throws for two lists of alternatives in one schema", () => {
  expect(() => changesAfter((d) => Object.assign(schema(d, "Fact"), { anyOf: [] }))).toThrow(
    "✖ Unsupported: both “anyOf” and “oneOf”\n  → at components.schemas.Fact",
  );
});
