// Requests may accept more, responses may contain less: in each direction, a bound may change one way only.
import { describe, expect, test } from "vitest";
import type { JsonSchema, OpenApi } from "../../openapi.ts";
import { changesAfter, parameter, property } from "./edited-document.ts";

const limit = (document: OpenApi) => parameter(document, "/v1/facts", "limit").schema;
const facts = (document: OpenApi) => property(document, "Relation", "facts");

/** Returns what the comparison reports if a bound is lowered, is raised or no longer exists. */
function changesOf(schemaIn: (document: OpenApi) => JsonSchema, keyword: keyof JsonSchema) {
  const after = (edit: (schema: JsonSchema) => void) => changesAfter((document) => edit(schemaIn(document)));
  return {
    lowered: after((schema) => Object.assign(schema, { [keyword]: Number(schema[keyword]) - 1 })),
    raised: after((schema) => Object.assign(schema, { [keyword]: Number(schema[keyword]) + 1 })),
    removed: after((schema) => delete schema[keyword]),
  };
}

describe("in a request", () => {
  const place = "GET /v1/facts parameter limit";

  test("a lower bound may be lowered or removed, but not raised", () => {
    expect(changesOf(limit, "minimum")).toEqual({
      lowered: [],
      raised: [`${place}: minimum changed from 1 to 2`],
      removed: [],
    });
  });

  test("an upper bound may be raised or removed, but not lowered", () => {
    expect(changesOf(limit, "maximum")).toEqual({
      lowered: [`${place}: maximum changed from 100 to 99`],
      raised: [],
      removed: [],
    });
  });

  test.each(["exclusiveMinimum", "exclusiveMaximum"])("%s may not be added", (keyword) => {
    expect(changesAfter((document) => Object.assign(limit(document), { [keyword]: 50 }))).toHaveLength(1);
  });
});

describe("in a response", () => {
  test("a lower bound may be raised, but not lowered or removed", () => {
    expect(changesOf(facts, "minItems")).toEqual({
      lowered: ["Relation.facts: minItems changed from 1 to 0"],
      raised: [],
      removed: ["Relation.facts: minItems changed from 1 to none"],
    });
  });

  test("an upper bound may be lowered, but not raised or removed", () => {
    expect(changesOf(facts, "maxItems")).toEqual({
      lowered: [],
      raised: ["Relation.facts: maxItems changed from 9 to 10"],
      removed: ["Relation.facts: maxItems changed from 9 to none"],
    });
  });

  test.each(["minProperties", "maxProperties"])("%s may be added", (keyword) => {
    const edit = (document: OpenApi) => Object.assign(property(document, "FactList", "named"), { [keyword]: 5 });
    expect(changesAfter(edit)).toEqual([]);
  });
});
