// What counts as a breaking change: each case edits one part of the released document.
import { expect, test } from "vitest";
import { changesAfter, operation, parameter, property, releasedDocument, response, schema } from "./edited-document.ts";
import { type Document, openApiChanges } from "./openapi-changes.ts";

function editPattern(document: Document, from: string, to: string): void {
  const type = property(document, "Problem", "type");
  type.pattern = String(type.pattern).replace(from, to);
}

const breaking: [what: string, edit: (document: Document) => void, message: string][] = [
  // Responses
  [
    "a property of a response is removed",
    (d) => delete schema(d, "RelationLine").properties?.since,
    "RelationLine.since: this property was removed",
  ],
  [
    "the type of a property changes",
    (d) => Object.assign(property(d, "RelationLine", "facts"), { type: "string" }),
    'RelationLine.facts: type changed from "integer" to "string"',
  ],
  [
    "an integer may become any number",
    (d) => Object.assign(property(d, "RelationLine", "facts"), { type: "number" }),
    "RelationLine.facts: type",
  ],
  [
    "the format of a property changes",
    (d) => Object.assign(property(d, "RelationLine", "url"), { format: "uri-reference" }),
    "RelationLine.url: format",
  ],
  [
    "the format of a property is removed",
    (d) => delete property(d, "RelationLine", "url").format,
    "RelationLine.url: format",
  ],
  [
    "the pattern of a value changes",
    (d) => Object.assign(schema(d, "PairId"), { pattern: "^[a-z-]+$" }),
    "PairId: pattern",
  ],
  ["a bound is widened", (d) => Object.assign(property(d, "Quote", "start"), { minimum: -1 }), "Quote.start: minimum"],
  ["a list may now be empty", (d) => delete property(d, "Relation", "facts").minItems, "Relation.facts: minItems"],
  [
    "a required property may now be absent",
    (d) => schema(d, "RelationLine").required?.shift(),
    "RelationLine.facts: is no longer always present",
  ],
  [
    "a property may now be null",
    (d) =>
      Object.assign(schema(d, "RelationLine").properties as object, {
        disputed: { anyOf: [{ type: "boolean" }, { type: "null" }] },
      }),
    "RelationLine.disputed: can now also be null",
  ],
  [
    "a property may now be null, written as a list of types",
    (d) => Object.assign(property(d, "RelationLine", "disputed"), { type: ["boolean", "null"] }),
    "RelationLine.disputed: can now also be null",
  ],
  [
    "the items of a list change",
    (d) => Object.assign(property(d, "RelationLine", "since").items as object, { $ref: "#/components/schemas/Amount" }),
    "RelationLine.since[]: type",
  ],
  [
    "the values of a map change",
    (d) => Object.assign(property(d, "FactSelection", "named"), { additionalProperties: { type: "string" } }),
    "FactSelection.named{}: type",
  ],
  [
    "a closed vocabulary has a new word",
    (d) => property(d, "ReleaseLine", "action").enum?.push("archive"),
    'ReleaseLine.action: can now also be "archive"',
  ],
  [
    "a closed vocabulary is no longer limited",
    (d) => delete property(d, "ReleaseLine", "action").enum,
    "ReleaseLine.action: can now be anything",
  ],
  [
    "a word is removed from a vocabulary",
    (d) => property(d, "ReleaseLine", "action").enum?.pop(),
    'ReleaseLine.action: can no longer be "withdraw"',
  ],
  [
    "a constant changes",
    (d) => Object.assign(property(d, "CardView", "version"), { const: 2 }),
    "CardView.version: changed from 1 to 2",
  ],
  [
    "the pieces of a text may have another type",
    (d) => schema(d, "CardText").items?.anyOf?.push({ type: "number" }),
    "CardText[]: can now also be number",
  ],
  ["a kind of fact is removed", (d) => schema(d, "Fact").oneOf?.pop(), "Fact: can no longer be StatementFact"],
  [
    "a column of NDJSON rows is removed",
    (d) => delete schema(d, "FactRow").properties?.amount,
    "FactRow.amount: this property was removed",
  ],
  [
    "a kind of error is removed",
    (d) => editPattern(d, "unknown-fact|", ""),
    'Problem.type: can no longer be "unknown-fact"',
  ],
  ["the URL of error types changes", (d) => editPattern(d, "docs", "help"), "Problem.type: pattern"],
  // Operations
  ["a path is removed", (d) => delete d.paths["/v1/search"], "GET /v1/search: this operation was removed"],
  [
    "a path parameter is renamed",
    (d) => {
      d.paths["/v1/releases/{id}"] = { get: operation(d, "/v1/releases/{number}") };
      delete d.paths["/v1/releases/{number}"];
    },
    "GET /v1/releases/{number}: this operation was removed",
  ],
  [
    "the id of an operation changes",
    (d) => Object.assign(operation(d, "/v1/search"), { operationId: "find" }),
    "GET /v1/search: operationId changed from search to find",
  ],
  [
    "a status is removed",
    (d) => delete operation(d, "/v1/relations/{pair}").responses[308],
    "GET /v1/relations/{pair} response 308: this was removed",
  ],
  [
    "a media type is removed",
    (d) => delete response(d, "/v1/facts").content["text/csv"],
    "GET /v1/facts response 200 text/csv: this was removed",
  ],
  [
    "a header is removed",
    (d) => delete response(d, "/v1/facts").headers.Link,
    "GET /v1/facts response 200 header Link: this was removed",
  ],
  [
    "the type of a header changes",
    (d) => Object.assign(d.components.headers["Entente-Release"]?.schema as object, { type: "string" }),
    "header Entente-Release: type",
  ],
  [
    "the schema of a response changes",
    (d) =>
      Object.assign(response(d, "/v1/search").content["application/json"] as object, {
        schema: { type: "string" },
      }),
    "GET /v1/search response 200 application/json: type",
  ],
  [
    "the media type of an error changes",
    (d) => {
      const { content } = d.components.responses.NotFound as { content: Record<string, object> };
      content["application/json"] = content["application/problem+json"] as object;
      delete content["application/problem+json"];
    },
    "response NotFound application/problem+json: this was removed",
  ],
  [
    "a status refers to another error",
    (d) => Object.assign(operation(d, "/v1/facts").responses, { 400: { $ref: "#/components/responses/Gone" } }),
    "GET /v1/facts response 400: changed from",
  ],
  ["an API key becomes required", (d) => Object.assign(d, { security: [{ key: [] }] }), "security: this was changed"],
  // Parameters
  [
    "a parameter is removed",
    (d) => operation(d, "/v1/facts").parameters.pop(),
    "GET /v1/facts parameter release: this parameter was removed",
  ],
  [
    "a new parameter is required",
    (d) => operation(d, "/v1/facts").parameters.push({ name: "key", in: "query", required: true, schema: {} }),
    "GET /v1/facts parameter key: this parameter was added and is required",
  ],
  [
    "a parameter becomes required",
    (d) => Object.assign(parameter(d, "/v1/facts", "kind"), { required: true }),
    "GET /v1/facts parameter kind: is now required",
  ],
  [
    "a parameter moves from the query to a header",
    (d) => Object.assign(parameter(d, "/v1/facts", "kind"), { in: "header" }),
    "GET /v1/facts parameter kind: this parameter was removed",
  ],
  [
    "a parameter no longer accepts a word",
    (d) => parameter(d, "/v1/facts", "kind").schema.enum?.pop(),
    'GET /v1/facts parameter kind: can no longer be "statement"',
  ],
  [
    "a parameter is limited to certain values",
    (d) => Object.assign(parameter(d, "/v1/facts", "country").schema, { enum: ["no"] }),
    'GET /v1/facts parameter country: can now only be "no"',
  ],
  [
    "a bound of a parameter is narrowed",
    (d) => Object.assign(parameter(d, "/v1/facts", "limit").schema, { maximum: 50 }),
    "GET /v1/facts parameter limit: maximum changed from 100 to 50",
  ],
  [
    "a parameter gets a bound",
    (d) => Object.assign(parameter(d, "/v1/search", "q").schema, { minLength: 3 }),
    "GET /v1/search parameter q: minLength",
  ],
  [
    "the pattern of a parameter changes",
    (d) => Object.assign(parameter(d, "/v1/facts", "country").schema, { pattern: "^[a-z]{2}$" }),
    "GET /v1/facts parameter country: pattern",
  ],
  [
    "a parameter no longer accepts one of its forms",
    (d) => parameter(d, "/v1/relations", "updatedSince").schema.anyOf?.pop(),
    "GET /v1/relations parameter updatedSince: can no longer be date-time",
  ],
];
test.each(breaking)("reports a breaking change if %s", (_, edit, message) => {
  expect(changesAfter(edit)).toEqual([expect.stringContaining(message)]);
});

test("reports a renamed schema, because clients generate types from its name", () => {
  const renamed = (text: string) => text.replaceAll('"PairId"', '"RelationId"').replaceAll("/PairId", "/RelationId");
  const document = JSON.parse(renamed(JSON.stringify(releasedDocument)));
  expect(openApiChanges(releasedDocument, document)).toEqual([{ place: "PairId", what: "this schema was removed" }]);
});

test("throws for a keyword or key that the comparison does not support", () => {
  expect(() => changesAfter((d) => Object.assign(schema(d, "PairId"), { not: {} }))).toThrow(
    "PairId has the keyword “not”",
  );
  expect(() => changesAfter((d) => Object.assign(operation(d, "/v1/facts"), { requestBody: {} }))).toThrow(
    "“requestBody”",
  );
});
