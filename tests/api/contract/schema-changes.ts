// Compares two JSON Schemas from a client's point of view. The libraries on npm do not fit: openapi-diff knows OpenAPI 3.0 and
// no parameters, api-smart-diff knows no directions, and @pb33f/openapi-changes downloads a program when it is installed.
import { isOpenVocabulary } from "./open-vocabularies.ts";
import type { BreakingChange, NamedSchemas, Schema } from "./schema.ts";

/**
 * Who sends the value. A request may come to allow more, and an answer may come to allow less; an answer may also have new
 * properties, which clients ignore.
 */
export type Direction = "request" | "answer";

/** Two versions of a set of schemas, and the comparison of their parts. */
export class SchemaChanges {
  constructor(
    private readonly before: NamedSchemas,
    private readonly after: NamedSchemas,
  ) {}

  /** The breaking changes of all schemas that have a name. Every use of a name leads here, so that each is reported once. */
  ofNamed(): BreakingChange[] {
    return Object.entries(this.before).flatMap(([name, before]) => {
      const after = this.after[name];
      return after ? this.between(before, after, name, "answer") : [{ place: name, what: "this schema was removed" }];
    });
  }

  /** The breaking changes between two schemas at a place. */
  between(before: Schema, after: Schema, place: string, direction: Direction, resolving = ""): BreakingChange[] {
    if (before.$ref && before.$ref === after.$ref && direction === "answer") return [];
    if (before.$ref || after.$ref) {
      // A schema may get another name and contain itself: then the same two meet again.
      const names = `${before.$ref} ${after.$ref}`;
      if (resolving.includes(names)) return [];
      const [one, other] = [resolved(before, this.before), resolved(after, this.after)];
      return this.between(one, other, place, direction, `${resolving}\n${names}`);
    }
    const compare = (one: Schema, other: Schema, at = place) => this.between(one, other, at, direction, resolving);
    const [olds, news] = [alternatives(before), alternatives(after)];
    return olds.length === 1 && news.length === 1
      ? plainChanges(olds[0] as Schema, news[0] as Schema, place, direction, compare)
      : alternativeChanges(olds, news, place, direction, compare);
  }
}

type Compare = (before: Schema, after: Schema, place?: string) => BreakingChange[];

function resolved(schema: Schema, named: NamedSchemas): Schema {
  if (!schema.$ref) return schema;
  const found = named[schema.$ref.split("/").at(-1) ?? ""];
  if (!found) throw new Error(`${schema.$ref} leads nowhere`);
  return found;
}

/** The schemas of which a value matches one: `anyOf`, `oneOf`, or one for each type. */
function alternatives(schema: Schema): Schema[] {
  const { anyOf, oneOf, discriminator, ...rest } = schema;
  const listed = anyOf ?? oneOf;
  // What is written beside the list holds for each of it; a reference says all of it itself.
  if (listed) return listed.map((one) => (one.$ref ? one : { ...rest, ...one }));
  return Array.isArray(schema.type) ? schema.type.map((type) => ({ ...rest, type })) : [schema];
}

function alternativeChanges(
  olds: Schema[],
  news: Schema[],
  place: string,
  direction: Direction,
  compare: Compare,
): BreakingChange[] {
  const gone = new Set(olds);
  const changes: BreakingChange[] = [];
  for (const after of news) {
    const same = olds.find((before) => nameOf(before) === nameOf(after) && compare(before, after).length === 0);
    const counterpart = same ?? [...gone].find((before) => nameOf(before) === nameOf(after));
    if (counterpart) {
      gone.delete(counterpart);
      changes.push(...compare(counterpart, after));
    } else if (direction === "answer" && !isOpenVocabulary(place)) {
      changes.push({ place, what: `can now also be ${nameOf(after)}` });
    }
  }
  for (const before of gone) {
    // A client that is ready for null has no use for it.
    if (direction === "answer" && before.type === "null") continue;
    changes.push({ place, what: `can no longer be ${nameOf(before)}` });
  }
  return changes;
}

/** What tells an alternative from the others: its name, the constants among its properties, or its type. */
function nameOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.split("/").at(-1) ?? "";
  const constants = Object.entries(schema.properties ?? {}).filter(([, property]) => property.const !== undefined);
  if (constants.length > 0) return constants.map(([name, property]) => `${name} ${property.const}`).join(", ");
  return String(schema.format ?? schema.type ?? "anything");
}

const lowerBounds = ["exclusiveMinimum", "minItems", "minLength", "minProperties", "minimum"];
const upperBounds = ["exclusiveMaximum", "maxItems", "maxLength", "maxProperties", "maximum"];
const texts = ["contentMediaType", "format", "pattern"];
const parts = [
  "additionalProperties",
  "contentSchema",
  "items",
  "prefixItems",
  "properties",
  "propertyNames",
  "required",
];
const known = new Set([...lowerBounds, ...upperBounds, ...texts, ...parts, "type", "enum", "const", "default"]);

/** The changes of schemas without alternatives. @throws where a schema has a keyword that this comparison does not know */
function plainChanges(
  before: Schema,
  after: Schema,
  place: string,
  direction: Direction,
  compare: Compare,
): BreakingChange[] {
  const unknown = [...Object.keys(before), ...Object.keys(after)].find((keyword) => !known.has(keyword));
  if (unknown) throw new Error(`${place} has the keyword “${unknown}”, which the comparison does not know yet`);
  // Whatever matches the inner schema has to match the outer one.
  const [inner, outer] = direction === "answer" ? [after, before] : [before, after];
  const report = (keyword: string): BreakingChange => ({
    place,
    what: `${keyword} was ${JSON.stringify(before[keyword])} and is ${JSON.stringify(after[keyword])}`,
  });
  if (outer.type !== undefined && inner.type !== outer.type && !(inner.type === "integer" && outer.type === "number")) {
    return [report("type")];
  }
  return [
    ...valueChanges(before, after, place, direction),
    ...texts
      .filter((keyword) => outer[keyword] !== undefined && textOf(inner, keyword) !== textOf(outer, keyword))
      .map(report),
    ...lowerBounds.filter((keyword) => !isWithin(outer[keyword], inner[keyword])).map(report),
    ...upperBounds.filter((keyword) => !isWithin(inner[keyword], outer[keyword], outer[keyword])).map(report),
    ...(direction === "request" && before.default !== after.default ? [report("default")] : []),
    ...propertyChanges(before, after, place, direction, compare),
    ...partChanges(before, after, place, compare),
  ];
}

/** Whether the lower bound is at most the higher one. Where there is no `bound`, anything is within it. */
function isWithin(low: unknown, high: unknown, bound = low): boolean {
  return bound === undefined || (low !== undefined && high !== undefined && Number(low) <= Number(high));
}

/** The only values that a schema allows; undefined where it allows any. A pattern may end in a list of words: `#(gone|fault)$`. */
function wordsOf(schema: Schema): unknown[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  return schema.enum ?? wordsAtEnd.exec(String(schema.pattern))?.[1]?.split("|");
}
const wordsAtEnd = /\(([\w-]+(?:\|[\w-]+)+)\)\$$/;

/** A keyword's text as it is compared: the words that a pattern ends in are compared one by one. */
function textOf(schema: Schema, keyword: string): unknown {
  const text = schema[keyword];
  return keyword === "pattern" && typeof text === "string" ? text.replace(wordsAtEnd, "(…)$") : text;
}

function valueChanges(before: Schema, after: Schema, place: string, direction: Direction): BreakingChange[] {
  const [olds, news] = [before, after].map(wordsOf);
  const listed = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join(", ");
  if (!olds || !news) {
    const isOpened = direction === "answer" && olds && !news;
    const isClosed = direction === "request" && news && !olds;
    if (isOpened) return [{ place, what: `can now be anything, not only ${listed(olds)}` }];
    return isClosed ? [{ place, what: `can now only be ${listed(news)}` }] : [];
  }
  if (!olds.some((value) => news.includes(value)))
    return [{ place, what: `was ${listed(olds)} and is ${listed(news)}` }];
  const gone = olds.filter((value) => !news.includes(value));
  const added = news.filter((value) => !olds.includes(value));
  const isTold = direction === "answer" && added.length > 0 && !isOpenVocabulary(place);
  return [
    ...(gone.length > 0 ? [{ place, what: `can no longer be ${listed(gone)}` }] : []),
    ...(isTold ? [{ place, what: `can now also be ${listed(added)}` }] : []),
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
  const [inner, outer] = direction === "answer" ? [after, before] : [before, after];
  const what = direction === "answer" ? "is no longer always there" : "is required now";
  const lacking = (outer.required ?? []).filter(
    (name) => !inner.required?.includes(name) && after.properties?.[name] !== undefined,
  );
  return [...changed, ...lacking.map((name) => ({ place: `${place}.${name}`, what }))];
}

function partChanges(before: Schema, after: Schema, place: string, compare: Compare): BreakingChange[] {
  const [olds, news] = [before.prefixItems ?? [], after.prefixItems ?? []];
  if (olds.length !== news.length) return [{ place, what: `had ${olds.length} fixed items and has ${news.length}` }];
  const anything = (part: Schema | boolean | undefined): Schema => (typeof part === "object" ? part : {});
  const isEither = (keyword: keyof Schema) => before[keyword] !== undefined || after[keyword] !== undefined;
  const both = (keyword: "additionalProperties" | "contentSchema" | "items" | "propertyNames", at: string) =>
    isEither(keyword) ? compare(anything(before[keyword]), anything(after[keyword]), place + at) : [];
  return [
    ...olds.flatMap((item, index) => compare(item, news[index] as Schema, `${place}[${index}]`)),
    ...both("items", "[]"),
    ...both("additionalProperties", "{}"),
    ...both("propertyNames", "{key}"),
    ...both("contentSchema", " content"),
  ];
}
