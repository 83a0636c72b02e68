// Open vocabularies may get new words, but their values must keep their type.
import { expect, test } from "vitest";
import type { OpenApi } from "../../openapi.ts";
import { changesAfter, property, schema } from "./edited-document.ts";

function editPattern(document: OpenApi, from: string, to: string): void {
  const type = property(document, "Problem", "type");
  type.pattern = String(type.pattern).replace(from, to);
}

test.each<[string, (document: OpenApi) => void]>([
  ["a city", (d) => schema(d, "City").enum?.push("zagreb")],
  ["a kind of error", (d) => editPattern(d, "#(", "#(too-long|")],
  [
    "a kind of fact",
    (d) => {
      const kind = { type: "string", const: "treaty" };
      schema(d, "Fact").oneOf?.push({ type: "object", properties: { kind }, required: ["kind"] });
    },
  ],
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
])("reports a breaking change if %s", (_, edit, message) => {
  expect(changesAfter(edit)).toEqual([expect.stringContaining(message)]);
});
