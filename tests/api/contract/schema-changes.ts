// Compares two JSON Schemas from a client's point of view. No library on npm fits: openapi-diff supports only OpenAPI 3.0 and
// ignores parameters, api-smart-diff does not distinguish requests from responses, and @pb33f/openapi-changes downloads a binary
// when it is installed.
import { isOpenVocabulary } from "./open-vocabularies.ts";
import type { BreakingChange, NamedSchemas, Schema } from "./schema.ts";

/**
 * Where a value is sent. A later version may accept more values in requests and send fewer in responses. It may also add
 * properties to responses, because clients ignore properties that they do not know.
 */
export type Direction = "request" | "response";

/** Compares two versions of a set of schemas. */
export class SchemaChanges {
  constructor(
    private readonly before: NamedSchemas,
    private readonly after: NamedSchemas,
  ) {}

  /** Returns the breaking changes of all named schemas. Unchanged references are not followed, so each change is reported once. */
  ofNamedSchemas(): BreakingChange[] {
    return Object.entries(this.before).flatMap(([name, before]) => {
      const after = this.after[name];
      return after ? this.between(before, after, name, "response") : [{ place: name, what: "this schema was removed" }];
    });
  }

  /** Returns the breaking changes between two schemas. @param resolving the pairs of references that led to them */
  between(
    before: Schema,
    after: Schema,
    place: string,
    direction: Direction,
    resolving: string[] = [],
  ): BreakingChange[] {
    if (before.$ref && before.$ref === after.$ref && direction === "response") return [];
    if (before.$ref || after.$ref) {
      // If a recursive schema was renamed, the same pair of references occurs again.
      const names = `${before.$ref} ${after.$ref}`;
      if (resolving.includes(names)) return [];
      const [oldSchema, newSchema] = [resolved(before, this.before), resolved(after, this.after)];
      return this.between(oldSchema, newSchema, place, direction, [...resolving, names]);
    }
    const compare = (oldSchema: Schema, newSchema: Schema, at = place) =>
      this.between(oldSchema, newSchema, at, direction, resolving);
    const [oldSchemas, newSchemas] = [alternatives(before), alternatives(after)];
    return oldSchemas.length === 1 && newSchemas.length === 1
      ? plainChanges(oldSchemas[0] as Schema, newSchemas[0] as Schema, place, direction, compare)
      : alternativeChanges(oldSchemas, newSchemas, place, direction, compare);
  }
}

type Compare = (before: Schema, after: Schema, place?: string) => BreakingChange[];

function resolved(schema: Schema, named: NamedSchemas): Schema {
  if (!schema.$ref) return schema;
  const target = named[schema.$ref.split("/").at(-1) ?? ""];
  if (!target) throw new Error(`${schema.$ref} does not exist`);
  return target;
}

/** Returns the schemas that a value may match: those of `anyOf` or `oneOf`, or one for each type. */
function alternatives(schema: Schema): Schema[] {
  const { anyOf, oneOf, discriminator, ...rest } = schema;
  const listed = anyOf ?? oneOf;
  // Keywords beside the list apply to each alternative. References stay as they are, because they are compared by name.
  if (listed) return listed.map((alternative) => (alternative.$ref ? alternative : { ...rest, ...alternative }));
  return Array.isArray(schema.type) ? schema.type.map((type) => ({ ...rest, type })) : [schema];
}

function alternativeChanges(
  oldSchemas: Schema[],
  newSchemas: Schema[],
  place: string,
  direction: Direction,
  compare: Compare,
): BreakingChange[] {
  const removed = new Set(oldSchemas);
  const changes: BreakingChange[] = [];
  for (const after of newSchemas) {
    const same = oldSchemas.find((before) => nameOf(before) === nameOf(after) && compare(before, after).length === 0);
    const counterpart = same ?? [...removed].find((before) => nameOf(before) === nameOf(after));
    if (counterpart) {
      removed.delete(counterpart);
      changes.push(...compare(counterpart, after));
    } else if (direction === "response" && !isOpenVocabulary(place)) {
      changes.push({ place, what: `can now also be ${nameOf(after)}` });
    }
  }
  for (const before of removed) {
    // Clients that handle null keep working if it never occurs.
    if (direction === "response" && before.type === "null") continue;
    changes.push({ place, what: `can no longer be ${nameOf(before)}` });
  }
  return changes;
}

/** Returns what identifies an alternative: its name, the constants among its properties, or its type. */
function nameOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.split("/").at(-1) ?? "";
  const constants = Object.entries(schema.properties ?? {}).filter(([, property]) => property.const !== undefined);
  if (constants.length > 0) return constants.map(([name, property]) => `${name} ${property.const}`).join(", ");
  return String(schema.format ?? schema.type ?? "anything");
}

const lowerBounds = ["exclusiveMinimum", "minItems", "minLength", "minProperties", "minimum"];
const upperBounds = ["exclusiveMaximum", "maxItems", "maxLength", "maxProperties", "maximum"];
const textKeywords = ["contentMediaType", "format", "pattern"];
const partKeywords = [
  "additionalProperties",
  "contentSchema",
  "items",
  "prefixItems",
  "properties",
  "propertyNames",
  "required",
];
const supported = new Set([
  ...lowerBounds,
  ...upperBounds,
  ...textKeywords,
  ...partKeywords,
  "type",
  "enum",
  "const",
  "default",
]);

/** Compares schemas without alternatives. @throws if a schema has a keyword that this comparison does not support */
function plainChanges(
  before: Schema,
  after: Schema,
  place: string,
  direction: Direction,
  compare: Compare,
): BreakingChange[] {
  const unsupported = [...Object.keys(before), ...Object.keys(after)].find((keyword) => !supported.has(keyword));
  if (unsupported) throw new Error(`${place} has the keyword “${unsupported}”, which this comparison does not support`);
  // Every value that matches the inner schema must match the outer one.
  const [inner, outer] = direction === "response" ? [after, before] : [before, after];
  const report = (keyword: string): BreakingChange => ({
    place,
    what: `${keyword} changed from ${JSON.stringify(before[keyword])} to ${JSON.stringify(after[keyword])}`,
  });
  if (outer.type !== undefined && inner.type !== outer.type && !(inner.type === "integer" && outer.type === "number")) {
    return [report("type")];
  }
  return [
    ...valueChanges(before, after, place, direction),
    ...textKeywords
      .filter((keyword) => outer[keyword] !== undefined && textOf(inner, keyword) !== textOf(outer, keyword))
      .map(report),
    ...lowerBounds.filter((keyword) => !isWithin(outer[keyword], inner[keyword])).map(report),
    ...upperBounds.filter((keyword) => !isWithin(inner[keyword], outer[keyword], outer[keyword])).map(report),
    ...(direction === "request" && before.default !== after.default ? [report("default")] : []),
    ...propertyChanges(before, after, place, direction, compare),
    ...partChanges(before, after, place, compare),
  ];
}

/** Returns true if `low` is at most `high`, or if there is no `bound` to respect. */
function isWithin(low: unknown, high: unknown, bound = low): boolean {
  return bound === undefined || (low !== undefined && high !== undefined && Number(low) <= Number(high));
}

/** Returns the only values that a schema allows, such as the words of `#(gone|fault)$`; undefined if it allows any. */
function allowedValues(schema: Schema): unknown[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  return schema.enum ?? wordsAtEnd.exec(String(schema.pattern))?.[1]?.split("|");
}
const wordsAtEnd = /\(([\w-]+(?:\|[\w-]+)+)\)\$$/;

/** Returns the text of a keyword. In a pattern, the words at the end are left out, because they are compared one by one. */
function textOf(schema: Schema, keyword: string): unknown {
  const text = schema[keyword];
  return keyword === "pattern" && typeof text === "string" ? text.replace(wordsAtEnd, "(…)$") : text;
}

function valueChanges(before: Schema, after: Schema, place: string, direction: Direction): BreakingChange[] {
  const [oldValues, newValues] = [before, after].map(allowedValues);
  const list = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join(", ");
  if (!oldValues || !newValues) {
    const isUnlimited = direction === "response" && oldValues && !newValues;
    const isLimited = direction === "request" && newValues && !oldValues;
    if (isUnlimited) return [{ place, what: `can now be anything, not only ${list(oldValues)}` }];
    return isLimited ? [{ place, what: `can now only be ${list(newValues)}` }] : [];
  }
  if (!oldValues.some((value) => newValues.includes(value)))
    return [{ place, what: `changed from ${list(oldValues)} to ${list(newValues)}` }];
  const removed = oldValues.filter((value) => !newValues.includes(value));
  const added = newValues.filter((value) => !oldValues.includes(value));
  const isBreakingAddition = direction === "response" && added.length > 0 && !isOpenVocabulary(place);
  return [
    ...(removed.length > 0 ? [{ place, what: `can no longer be ${list(removed)}` }] : []),
    ...(isBreakingAddition ? [{ place, what: `can now also be ${list(added)}` }] : []),
  ];
}

function propertyChanges(
  before: Schema,
  after: Schema,
  place: string,
  direction: Direction,
  compare: Compare,
): BreakingChange[] {
  const changed = Object.entries(before.properties ?? {}).flatMap(([name, property]): BreakingChange[] => {
    const now = after.properties?.[name];
    return now
      ? compare(property, now, `${place}.${name}`)
      : [{ place: `${place}.${name}`, what: "this property was removed" }];
  });
  const [inner, outer] = direction === "response" ? [after, before] : [before, after];
  const what = direction === "response" ? "is no longer always present" : "is now required";
  const affected = (outer.required ?? []).filter(
    (name) => !inner.required?.includes(name) && after.properties?.[name] !== undefined,
  );
  return [...changed, ...affected.map((name) => ({ place: `${place}.${name}`, what }))];
}

function partChanges(before: Schema, after: Schema, place: string, compare: Compare): BreakingChange[] {
  const [oldItems, newItems] = [before.prefixItems ?? [], after.prefixItems ?? []];
  if (oldItems.length !== newItems.length)
    return [{ place, what: `number of fixed items changed from ${oldItems.length} to ${newItems.length}` }];
  const schemaOf = (part: Schema | boolean | undefined): Schema => (typeof part === "object" ? part : {});
  const isUsed = (keyword: keyof Schema) => before[keyword] !== undefined || after[keyword] !== undefined;
  const compareKeyword = (keyword: "additionalProperties" | "contentSchema" | "items" | "propertyNames", at: string) =>
    isUsed(keyword) ? compare(schemaOf(before[keyword]), schemaOf(after[keyword]), place + at) : [];
  return [
    ...oldItems.flatMap((item, index) => compare(item, newItems[index] as Schema, `${place}[${index}]`)),
    ...compareKeyword("items", "[]"),
    ...compareKeyword("additionalProperties", "{}"),
    ...compareKeyword("propertyNames", "{key}"),
    ...compareKeyword("contentSchema", " content"),
  ];
}
