// What counts as breaking: the released document is changed in one place at a time.
import { expect, test } from "vitest";
import { answer, found, operation, parameter, property, released, schema } from "./edited-document.ts";
import { type Document, openApiChanges } from "./openapi-changes.ts";

function editPattern(document: Document, from: string, to: string): void {
  const type = property(document, "Problem", "type");
  type.pattern = String(type.pattern).replace(from, to);
}

const breaking: [what: string, edit: (document: Document) => void, place: string][] = [
  // Answers
  [
    "a property of an answer is removed",
    (d) => delete schema(d, "RelationLine").properties?.since,
    "RelationLine.since: this property was removed",
  ],
  [
    "its type changes",
    (d) => Object.assign(property(d, "RelationLine", "facts"), { type: "string" }),
    'RelationLine.facts: type was "integer" and is "string"',
  ],
  [
    "an integer becomes any number",
    (d) => Object.assign(property(d, "RelationLine", "facts"), { type: "number" }),
    "RelationLine.facts: type",
  ],
  [
    "its format changes",
    (d) => Object.assign(property(d, "RelationLine", "url"), { format: "uri-reference" }),
    "RelationLine.url: format",
  ],
  ["its format goes", (d) => delete property(d, "RelationLine", "url").format, "RelationLine.url: format"],
  ["its pattern changes", (d) => Object.assign(schema(d, "PairId"), { pattern: "^[a-z-]+$" }), "PairId: pattern"],
  ["a bound is widened", (d) => Object.assign(property(d, "Quote", "start"), { minimum: -1 }), "Quote.start: minimum"],
  ["a list may become empty", (d) => delete property(d, "Relation", "facts").minItems, "Relation.facts: minItems"],
  [
    "what was always there may be absent",
    (d) => schema(d, "RelationLine").required?.shift(),
    "RelationLine.facts: is no longer always there",
  ],
  [
    "what was always there may be null",
    (d) =>
      Object.assign(schema(d, "RelationLine").properties as object, {
        disputed: { anyOf: [{ type: "boolean" }, { type: "null" }] },
      }),
    "RelationLine.disputed: can now also be null",
  ],
  [
    "the same, written with two types",
    (d) => Object.assign(property(d, "RelationLine", "disputed"), { type: ["boolean", "null"] }),
    "RelationLine.disputed: can now also be null",
  ],
  [
    "items of a list change",
    (d) => Object.assign(property(d, "RelationLine", "since").items as object, { $ref: "#/components/schemas/Amount" }),
    "RelationLine.since[]: type",
  ],
  [
    "values of a map change",
    (d) => Object.assign(property(d, "FactSelection", "named"), { additionalProperties: { type: "string" } }),
    "FactSelection.named{}: type",
  ],
  [
    "a closed vocabulary grows",
    (d) => property(d, "ReleaseLine", "action").enum?.push("archive"),
    'ReleaseLine.action: can now also be "archive"',
  ],
  [
    "a closed vocabulary is given up",
    (d) => delete property(d, "ReleaseLine", "action").enum,
    "ReleaseLine.action: can now be anything",
  ],
  [
    "a word goes",
    (d) => property(d, "ReleaseLine", "action").enum?.pop(),
    'ReleaseLine.action: can no longer be "withdraw"',
  ],
  [
    "a constant changes",
    (d) => Object.assign(property(d, "CardView", "version"), { const: 2 }),
    "CardView.version: was 1 and is 2",
  ],
  [
    "a piece of text gets a third form",
    (d) => schema(d, "CardText").items?.anyOf?.push({ type: "number" }),
    "CardText[]: can now also be number",
  ],
  ["a kind of fact goes", (d) => schema(d, "Fact").oneOf?.pop(), "Fact: can no longer be StatementFact"],
  [
    "a row of NDJSON lacks a column",
    (d) => delete schema(d, "FactRow").properties?.amount,
    "FactRow.amount: this property was removed",
  ],
  ["a kind of error goes", (d) => editPattern(d, "unknown-fact|", ""), 'Problem.type: can no longer be "unknown-fact"'],
  ["the address of errors changes", (d) => editPattern(d, "docs", "help"), "Problem.type: pattern"],
  // Operations
  ["a path is removed", (d) => delete d.paths["/v1/search"], "GET /v1/search: this operation was removed"],
  [
    "a path has another parameter in it",
    (d) => {
      d.paths["/v1/releases/{id}"] = { get: operation(d, "/v1/releases/{number}") };
      delete d.paths["/v1/releases/{number}"];
    },
    "GET /v1/releases/{number}: this operation was removed",
  ],
  [
    "an operation has another id",
    (d) => Object.assign(operation(d, "/v1/search"), { operationId: "find" }),
    "GET /v1/search: its operationId was search and is find",
  ],
  [
    "an answer to a status goes",
    (d) => delete operation(d, "/v1/relations/{pair}").responses[308],
    "GET /v1/relations/{pair} response 308: this was removed",
  ],
  [
    "a media type goes",
    (d) => delete answer(d, "/v1/facts").content["text/csv"],
    "GET /v1/facts response 200 text/csv: this was removed",
  ],
  [
    "a header goes",
    (d) => delete answer(d, "/v1/facts").headers.Link,
    "GET /v1/facts response 200 header Link: this was removed",
  ],
  [
    "a header is something else",
    (d) => Object.assign(d.components.headers["Entente-Release"]?.schema as object, { type: "string" }),
    "header Entente-Release: type",
  ],
  [
    "an answer has another schema",
    (d) =>
      Object.assign(answer(d, "/v1/search").content["application/json"] as object, {
        schema: { type: "string" },
      }),
    "GET /v1/search response 200 application/json: type",
  ],
  [
    "an error has another media type",
    (d) => {
      const { content } = d.components.responses.NotFound as { content: Record<string, object> };
      content["application/json"] = content["application/problem+json"] as object;
      delete content["application/problem+json"];
    },
    "response NotFound application/problem+json: this was removed",
  ],
  [
    "an error is another one",
    (d) => Object.assign(operation(d, "/v1/facts").responses, { 400: { $ref: "#/components/responses/Gone" } }),
    "GET /v1/facts response 400: was",
  ],
  ["a key is needed", (d) => Object.assign(d, { security: [{ key: [] }] }), "security: this has changed"],
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
    "GET /v1/facts parameter kind: is required now",
  ],
  [
    "a parameter moves elsewhere",
    (d) => Object.assign(parameter(d, "/v1/facts", "kind"), { in: "header" }),
    "GET /v1/facts parameter kind: this parameter was removed",
  ],
  [
    "a word of a parameter goes",
    (d) => parameter(d, "/v1/facts", "kind").schema.enum?.pop(),
    'GET /v1/facts parameter kind: can no longer be "statement"',
  ],
  [
    "a parameter gets a vocabulary",
    (d) => Object.assign(parameter(d, "/v1/facts", "country").schema, { enum: ["no"] }),
    'GET /v1/facts parameter country: can now only be "no"',
  ],
  [
    "a parameter's bound is narrowed",
    (d) => Object.assign(parameter(d, "/v1/facts", "limit").schema, { maximum: 50 }),
    "GET /v1/facts parameter limit: maximum was 100 and is 50",
  ],
  [
    "a parameter gets a bound",
    (d) => Object.assign(parameter(d, "/v1/search", "q").schema, { minLength: 3 }),
    "GET /v1/search parameter q: minLength",
  ],
  [
    "a parameter's pattern changes",
    (d) => Object.assign(parameter(d, "/v1/facts", "country").schema, { pattern: "^[a-z]{2}$" }),
    "GET /v1/facts parameter country: pattern",
  ],
  [
    "one form of a parameter goes",
    (d) => parameter(d, "/v1/relations", "updatedSince").schema.anyOf?.pop(),
    "GET /v1/relations parameter updatedSince: can no longer be date-time",
  ],
];
test.each(breaking)("%s", (_, edit, place) => {
  expect(found(edit)).toEqual([expect.stringContaining(place)]);
});

test("a schema's name is promised too, because clients generate types from it", () => {
  const renamed = (text: string) => text.replaceAll('"PairId"', '"RelationId"').replaceAll("/PairId", "/RelationId");
  const document = JSON.parse(renamed(JSON.stringify(released)));
  expect(openApiChanges(released, document)).toEqual([{ place: "PairId", what: "this schema was removed" }]);
});

test("a part that the comparison does not know is an error, not a pass", () => {
  expect(() => found((d) => Object.assign(schema(d, "PairId"), { not: {} }))).toThrow("PairId has the keyword “not”");
  expect(() => found((d) => Object.assign(operation(d, "/v1/facts"), { requestBody: {} }))).toThrow("“requestBody”");
});
