// Compares two JSON Schemas from a client's point of view. No library on npm fits: openapi-diff supports only OpenAPI 3.0 and
// ignores parameters, api-smart-diff does not distinguish requests from responses, and @pb33f/openapi-changes downloads a binary
// when it is installed.
import type { JsonSchema, NamedSchemas } from "../../openapi.ts";
import { alternativeChanges, discriminatorChanges, hasList, isPlain, withoutAlternatives } from "./alternatives.ts";
import type { BreakingChange, Compare, Direction } from "./comparison.ts";
import { keywordChanges } from "./keyword-changes.ts";

/** Compares two versions of a set of schemas. */
export class SchemaChanges {
  constructor(
    private readonly before: NamedSchemas,
    private readonly after: NamedSchemas,
  ) {}

  private readonly resolve = {
    before: (schema: JsonSchema) => resolved(schema, this.before),
    after: (schema: JsonSchema) => resolved(schema, this.after),
  };

  /** Returns the breaking changes of all named schemas. Unchanged references are not followed, so each change is reported once. */
  ofNamedSchemas(): BreakingChange[] {
    return Object.entries(this.before).flatMap(([name, before]) => {
      const after = this.after[name];
      return after ? this.between(before, after, name, "response") : [{ place: name, what: "this schema was removed" }];
    });
  }

  /** Returns the breaking changes between two schemas. @param resolving the pairs of references that led to them */
  between(
    before: JsonSchema,
    after: JsonSchema,
    place: string,
    direction: Direction,
    resolving: string[] = [],
  ): BreakingChange[] {
    if (before.$ref && before.$ref === after.$ref && direction === "response") return [];
    if (before.$ref || after.$ref) {
      // If a recursive schema was renamed, the same pair of references occurs again.
      const names = `${before.$ref} ${after.$ref}`;
      if (resolving.includes(names)) return [];
      return this.between(this.resolve.before(before), this.resolve.after(after), place, direction, [
        ...resolving,
        names,
      ]);
    }
    const compare: Compare = (oldSchema, newSchema, at = place) =>
      this.between(oldSchema, newSchema, at, direction, resolving);
    const comparison = { before, after, place, direction };
    if (isPlain(before) && isPlain(after)) return keywordChanges(comparison, compare);
    const haveLists = hasList(before) && hasList(after);
    const shared = { ...comparison, before: withoutAlternatives(before), after: withoutAlternatives(after) };
    return [
      ...(haveLists ? keywordChanges(shared, compare) : []),
      ...discriminatorChanges(comparison),
      ...alternativeChanges(comparison, compare, this.resolve),
    ];
  }
}

function resolved(schema: JsonSchema, named: NamedSchemas): JsonSchema {
  if (!schema.$ref) return schema;
  const target = named[schema.$ref.split("/").at(-1) ?? ""];
  if (!target) throw new Error(`${schema.$ref} does not exist`);
  return target;
}
