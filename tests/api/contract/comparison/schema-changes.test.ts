// What counts as a breaking change of a schema in responses.
import { expect, test } from "vitest";
import type { OpenApi } from "../../openapi.ts";
import { changesAfter, property, schema } from "./edited-document.ts";
import { openApiChanges } from "./openapi-changes.ts";
import { smallDocument } from "./small-document.ts";

test.each<[what: string, edit: (document: OpenApi) => void, message: string]>([
  [
    "a property is removed",
    (d) => delete schema(d, "Relation").properties?.url,
    "Relation.url: this property was removed",
  ],
  [
    "the type of a property changes",
    (d) => Object.assign(property(d, "Relation", "count"), { type: "string" }),
    'Relation.count: type changed from "integer" to "string"',
  ],
  [
    "an integer may become any number",
    (d) => Object.assign(property(d, "Relation", "count"), { type: "number" }),
    "Relation.count: type",
  ],
  [
    "the format of a property changes",
    (d) => Object.assign(property(d, "Relation", "url"), { format: "uri-reference" }),
    "Relation.url: format",
  ],
  ["the format of a property is removed", (d) => delete property(d, "Relation", "url").format, "Relation.url: format"],
  [
    "the pattern of a value changes",
    (d) => Object.assign(schema(d, "PairId"), { pattern: "^[a-z-]+$" }),
    "PairId: pattern",
  ],
  [
    "a required property may now be absent",
    (d) => schema(d, "Relation").required?.shift(),
    "Relation.id: is no longer always present",
  ],
  [
    "a property may now be null",
    (d) =>
      Object.assign(schema(d, "Relation").properties as object, {
        disputed: { anyOf: [{ type: "boolean" }, { type: "null" }] },
      }),
    "Relation.disputed: can now also be null",
  ],
  [
    "a property may now be null, written as a list of types",
    (d) => Object.assign(property(d, "Relation", "disputed"), { type: ["boolean", "null"] }),
    "Relation.disputed: can now also be null",
  ],
  [
    "a property means something else if it is absent",
    (d) => Object.assign(property(d, "Claim", "prefix"), { default: "…" }),
    'Claim.prefix: default changed from "" to "…"',
  ],
  [
    "the items of a list change",
    (d) => Object.assign(property(d, "Relation", "facts"), { items: { type: "string" } }),
    "Relation.facts[]: can ",
  ],
  [
    "the values of a map change",
    (d) => Object.assign(property(d, "FactList", "named"), { additionalProperties: { type: "string" } }),
    "FactList.named{}: type",
  ],
  [
    "a closed vocabulary has a new word",
    (d) => property(d, "Relation", "status").enum?.push("draft"),
    'Relation.status: can now also be "draft"',
  ],
  [
    "a closed vocabulary is no longer limited",
    (d) => delete property(d, "Relation", "status").enum,
    "Relation.status: can now be anything",
  ],
  [
    "a word is removed from a vocabulary",
    (d) => property(d, "Relation", "status").enum?.pop(),
    'Relation.status: can no longer be "archived"',
  ],
  [
    "a long vocabulary changes",
    (d) => {
      property(d, "Relation", "status").enum = ["a", "b", "c", "d", "e", "f", "g"];
    },
    'Relation.status: changed from "current", "archived" to "a", "b", "c", "d", "e" and 2 others',
  ],
  [
    "a constant changes",
    (d) => Object.assign(property(d, "Relation", "version"), { const: 2 }),
    "Relation.version: changed from 1 to 2",
  ],
  [
    "the items of a list may have another type",
    (d) => {
      property(d, "Relation", "text").items?.anyOf?.push({ type: "number" });
    },
    "Relation.text[]: can now also be number",
  ],
  [
    "a column of NDJSON rows is removed",
    (d) => delete schema(d, "FactRow").properties?.amount,
    "FactRow.amount: this property was removed",
  ],
])("reports a breaking change if %s", (_, edit, message) => {
  const changes = changesAfter(edit);
  expect(changes.length).toBeGreaterThan(0);
  for (const change of changes) expect(change).toContain(message);
});

test("reports a renamed schema, because clients generate types from its name", () => {
  const renamed = (text: string) => text.replaceAll('"PairId"', '"RelationId"').replaceAll("/PairId", "/RelationId");
  const document = JSON.parse(renamed(JSON.stringify(smallDocument)));
  expect(openApiChanges(smallDocument, document)).toEqual([{ place: "PairId", what: "this schema was removed" }]);
});
