// Open vocabularies may get new words, but the words must stay what they are: texts of a kind, or constants that tell objects apart.
import { expect, test } from "vitest";
import type { JsonSchema, OpenApi } from "../../openapi.ts";
import { changesAfter, property, schema } from "./edited-document.ts";

/** An alternative whose `name` is a constant, as in the kinds of fact. */
const objectWith = (name: string, value: unknown): JsonSchema => ({
  type: "object",
  properties: { [name]: { type: "string", const: value } },
  required: [name],
});
const orNumber = { anyOf: [{ type: "string", enum: ["NOK", "USD", "date", "place"] }, { type: "number" }] };

function editPattern(document: OpenApi, from: string, to: string): void {
  const type = property(document, "Problem", "type");
  type.pattern = String(type.pattern).replace(from, to);
}

/** Replaces the schema of a property. */
function replace(document: OpenApi, name: string, key: string, by: JsonSchema): void {
  Object.assign(schema(document, name).properties as object, { [key]: by });
}

test.each<[string, (document: OpenApi) => void]>([
  ["a kind of error", (d) => editPattern(d, "#(", "#(too-long|")],
  ["a currency", (d) => property(d, "Amount", "currency").enum?.push("EUR")],
  [
    "a currency, as an alternative of its own",
    (d) => {
      const { currency } = schema(d, "Amount").properties ?? {};
      replace(d, "Amount", "currency", { anyOf: [currency as JsonSchema, { type: "string", const: "EUR" }] });
    },
  ],
  ["a kind of fact", (d) => schema(d, "Fact").oneOf?.push(objectWith("kind", "treaty"))],
  [
    "a kind of fact with a name",
    (d) => {
      d.components.schemas.TreatyFact = objectWith("kind", "treaty");
      schema(d, "Fact").oneOf?.push({ $ref: "#/components/schemas/TreatyFact" });
    },
  ],
  ["a name of an attribute", (d) => schema(d, "Difference").oneOf?.push(objectWith("attribute", "person"))],
])("accepts %s that is new", (_, edit) => {
  expect(changesAfter(edit)).toEqual([]);
});

test.each<[string, (document: OpenApi) => void, string]>([
  ["a kind of fact is removed", (d) => schema(d, "Fact").oneOf?.pop(), "Fact: can no longer be AidFact"],
  [
    "a kind of error is removed",
    (d) => editPattern(d, "unknown-fact|", "other|"),
    'Problem.type: can no longer be "unknown-fact"',
  ],
  ["the URL of error types changes", (d) => editPattern(d, "docs", "help"), "Problem.type: pattern"],
  [
    "a currency may be null",
    (d) => Object.assign(property(d, "Amount", "currency"), { type: ["string", "null"] }),
    "Amount.currency: can now also be null",
  ],
  [
    "a currency may be a number",
    (d) => replace(d, "Amount", "currency", orNumber),
    "Amount.currency: can now also be number",
  ],
  [
    "a currency is a number",
    (d) => Object.assign(property(d, "Amount", "currency"), { type: "number" }),
    "Amount.currency: type",
  ],
  [
    "a currency may be any text",
    (d) => delete property(d, "Amount", "currency").enum,
    "Amount.currency: can now be anything",
  ],
  [
    "the name of an attribute may be a number",
    (d) => Object.assign(property(d, "Claim", "omits"), { items: orNumber }),
    "Claim.omits[]: can now also be number",
  ],
  ["a fact may be null", (d) => schema(d, "Fact").oneOf?.push({ type: "null" }), "Fact: can now also be null"],
  ["a fact may be a text", (d) => schema(d, "Fact").oneOf?.push({ type: "string" }), "Fact: can now also be string"],
  [
    "a fact may be a word",
    (d) => schema(d, "Fact").oneOf?.push({ type: "string", const: "treaty" }),
    "Fact: can now also be string",
  ],
  [
    "a fact may be another object of the same kind",
    (d) => schema(d, "Fact").oneOf?.push({ ...objectWith("kind", "visit"), properties: { kind: { const: "visit" } } }),
    "Fact: can now also be kind visit",
  ],
  [
    "a kind of fact may be a number",
    (d) => schema(d, "Fact").oneOf?.push(objectWith("kind", 7)),
    "Fact: can now also be kind 7",
  ],
  [
    "the kind of a fact may be absent",
    (d) => schema(d, "Fact").oneOf?.push({ ...objectWith("kind", "treaty"), required: [] }),
    "Fact: can now also be kind treaty",
  ],
  [
    "a difference does not name its attribute",
    (d) => schema(d, "Difference").oneOf?.push({ type: "object", properties: { value: { type: "string" } } }),
    "Difference: can now also be object",
  ],
  [
    "a difference is told apart by another property",
    (d) => schema(d, "Difference").oneOf?.push(objectWith("name", "person")),
    "Difference: can now also be name person",
  ],
])("reports a breaking change if %s", (_, edit, message) => {
  expect(changesAfter(edit)).toEqual([expect.stringContaining(message)]);
});
