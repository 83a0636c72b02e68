import type { OpenApi } from "../../openapi.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

/** A kind of fact: an object that its `kind` tells from the others. */
const factOf = (kind: string) => ({
  type: "object",
  properties: { kind: { type: "string", const: kind }, title: text },
  required: ["kind", "title"],
});

/** What a source says differently: an object that its `attribute` tells from the others. */
const differenceOf = (attribute: string) => ({
  type: "object",
  properties: { attribute: { type: "string", const: attribute }, value: text },
  required: ["attribute", "value"],
});

/**
 * The document whose edited copies the comparison is tested with: small, and unchanged by releases. The names of its schemas are the
 * project's own, because the open vocabularies are found by name.
 */
export const smallDocument: OpenApi = {
  openapi: "3.1.1",
  info: { version: "1" },
  servers: [{ url: "/" }],
  security: [],
  paths: {
    "/v1/facts": {
      get: {
        operationId: "listFacts",
        parameters: [
          { name: "kind", in: "query", required: false, schema: { type: "string", enum: ["visit", "aid"] } },
          { name: "country", in: "query", required: false, schema: { type: "string", pattern: "^[a-z]{2,3}$" } },
          {
            name: "limit",
            in: "query",
            required: false,
            schema: { type: "integer", minimum: 1, maximum: 100, default: 50 },
          },
          {
            name: "since",
            in: "query",
            required: false,
            schema: {
              anyOf: [
                { type: "string", format: "date" },
                { type: "string", format: "date-time" },
              ],
            },
          },
        ],
        responses: {
          200: {
            headers: {
              ETag: { $ref: "#/components/headers/ETag" },
              Link: { $ref: "#/components/headers/Link" },
              "Entente-Release": { schema: { type: "integer" } },
            },
            content: {
              "application/json": { schema: ref("FactList") },
              "text/csv": { schema: text },
              "application/x-ndjson": {
                schema: { type: "string", contentMediaType: "application/json", contentSchema: ref("FactRow") },
              },
            },
          },
          400: { $ref: "#/components/responses/BadRequest" },
        },
      },
    },
    "/v1/search": {
      get: {
        operationId: "search",
        parameters: [{ name: "q", in: "query", required: true, schema: { type: "string", maxLength: 200 } }],
        responses: { 200: { content: { "application/json": { schema: ref("FactList") } } } },
      },
    },
    "/v1/relations/{pair}": {
      get: {
        operationId: "getRelation",
        parameters: [{ name: "pair", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          200: { content: { "application/json": { schema: ref("Relation") } } },
          308: { headers: { Location: { schema: text } } },
        },
      },
    },
  },
  components: {
    schemas: {
      PairId: { type: "string", pattern: "^[a-z]{2}-[a-z]{2}$" },
      City: { type: "string", enum: ["oslo", "dushanbe"] },
      Amount: {
        type: "object",
        properties: { value: text, currency: { type: "string", enum: ["NOK", "USD"] } },
        required: ["value", "currency"],
      },
      Claim: {
        type: "object",
        properties: {
          source: text,
          prefix: { type: "string", default: "" },
          omits: { type: "array", items: { type: "string", enum: ["date", "place"] } },
        },
        required: ["source", "omits"],
      },
      Fact: {
        type: "object",
        properties: { url: text },
        required: ["url"],
        oneOf: [ref("VisitFact"), ref("AidFact")],
        discriminator: {
          propertyName: "kind",
          mapping: { visit: ref("VisitFact").$ref, aid: ref("AidFact").$ref },
        },
      },
      VisitFact: factOf("visit"),
      AidFact: factOf("aid"),
      Difference: { oneOf: [differenceOf("date"), differenceOf("place")] },
      FactList: {
        type: "object",
        properties: {
          facts: { type: "array", items: ref("Fact") },
          named: { type: "object", additionalProperties: ref("Claim") },
          next: { anyOf: [{ type: "string", format: "uri" }, { type: "null" }] },
        },
        required: ["facts", "named", "next"],
      },
      FactRow: { type: "object", properties: { fact: text, amount: text }, required: ["fact", "amount"] },
      Relation: {
        type: "object",
        properties: {
          id: ref("PairId"),
          url: { type: "string", format: "uri" },
          version: { type: "number", const: 1 },
          count: { type: "integer", minimum: 0 },
          disputed: { type: "boolean" },
          status: { type: "string", enum: ["current", "archived"] },
          facts: { type: "array", minItems: 1, maxItems: 9, items: ref("Fact") },
          text: { type: "array", items: { anyOf: [text, { type: "boolean" }] } },
        },
        required: ["id", "url", "version", "count", "disputed", "status", "facts", "text"],
      },
      Problem: {
        type: "object",
        properties: { type: { type: "string", pattern: "^https:\\/\\/[^#]+\\/docs\\/errors#(unknown-fact|gone)$" } },
        required: ["type"],
      },
    },
    headers: { ETag: { schema: text }, Link: { schema: text } },
    responses: {
      BadRequest: { content: { "application/problem+json": { schema: ref("Problem") } } },
      Gone: { content: { "application/problem+json": { schema: ref("Problem") } } },
    },
  },
};
