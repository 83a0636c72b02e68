import { isDeepStrictEqual } from "node:util";
import type { JsonSchema } from "../../openapi.ts";
import { type BreakingChange, type Compare, type Comparison, nested } from "./comparison.ts";
import { isOpenVocabulary } from "./open-vocabularies.ts";

const lowerBounds = ["exclusiveMinimum", "minItems", "minLength", "minProperties", "minimum"] as const;
const upperBounds = ["exclusiveMaximum", "maxItems", "maxLength", "maxProperties", "maximum"] as const;
const textKeywords = ["contentMediaType", "format", "pattern"] as const;

/** Compares schemas without alternatives, keyword by keyword. */
export function keywordChanges(comparison: Comparison, compare: Compare): BreakingChange[] {
  const { before, after, place } = comparison;
  const { inner, outer } = nested(comparison);
  const report = (keyword: keyof JsonSchema): BreakingChange => {
    const [old, now] = [before, after].map((schema) => JSON.stringify(textOf(schema, keyword)) ?? "none");
    return { place, what: `${keyword} changed from ${old} to ${now}` };
  };
  if (outer.type !== undefined && inner.type !== outer.type && !(inner.type === "integer" && outer.type === "number")) {
    return [report("type")];
  }
  return [
    ...valueChanges(comparison),
    ...textKeywords
      .filter((keyword) => outer[keyword] !== undefined && textOf(inner, keyword) !== textOf(outer, keyword))
      .map(report),
    ...lowerBounds.filter((keyword) => !isWithin(inner[keyword], outer[keyword], false)).map(report),
    ...upperBounds.filter((keyword) => !isWithin(inner[keyword], outer[keyword], true)).map(report),
    // A default that was not documented before is an addition: nobody could rely on it, and the document cannot say what the server
    // did until now.
    ...(before.default === undefined || isDeepStrictEqual(before.default, after.default) ? [] : [report("default")]),
    ...propertyChanges(comparison, compare),
    ...partChanges(comparison, compare),
  ];
}

/** Returns true if a schema with the bound `inner` allows nothing that one with the bound `outer` excludes. */
function isWithin(inner: number | undefined, outer: number | undefined, isUpper: boolean): boolean {
  if (outer === undefined) return true;
  return inner !== undefined && (isUpper ? inner <= outer : inner >= outer);
}

/** Returns the only values that a schema allows, such as the words of `#(gone|fault)$`; undefined if it allows any. */
export function allowedValues(schema: JsonSchema): unknown[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  return schema.enum ?? wordsAtEnd.exec(schema.pattern ?? "")?.[1]?.split("|");
}
const wordsAtEnd = /\(([\w-]+(?:\|[\w-]+)+)\)\$$/;

/** Returns the value of a keyword. In a pattern, the words at the end are left out, because they are compared one by one. */
function textOf(schema: JsonSchema, keyword: keyof JsonSchema): unknown {
  return keyword === "pattern" ? schema.pattern?.replace(wordsAtEnd, "(…)$") : schema[keyword];
}

/** Lists values. The first ones are enough to recognise a long list, and the changelog has to repeat this text. */
function list(values: readonly unknown[]): string {
  const shown = values.length > 6 ? values.slice(0, 5) : values;
  const rest = values.length > shown.length ? ` and ${values.length - shown.length} others` : "";
  return shown.map((value) => JSON.stringify(value)).join(", ") + rest;
}

function valueChanges({ before, after, place, direction }: Comparison): BreakingChange[] {
  const [oldValues, newValues] = [before, after].map(allowedValues);
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

function propertyChanges(comparison: Comparison, compare: Compare): BreakingChange[] {
  const { before, after, place, direction } = comparison;
  const { inner, outer } = nested(comparison);
  const changed = Object.entries(before.properties ?? {}).flatMap(([name, property]): BreakingChange[] => {
    const now = after.properties?.[name];
    return now
      ? compare(property, now, `${place}.${name}`)
      : [{ place: `${place}.${name}`, what: "this property was removed" }];
  });
  const what = direction === "response" ? "is no longer always present" : "is now required";
  const affected = (outer.required ?? []).filter(
    (name) => !inner.required?.includes(name) && after.properties?.[name] !== undefined,
  );
  return [...changed, ...affected.map((name) => ({ place: `${place}.${name}`, what }))];
}

function partChanges({ before, after, place }: Comparison, compare: Compare): BreakingChange[] {
  const [oldItems, newItems] = [before.prefixItems ?? [], after.prefixItems ?? []];
  if (oldItems.length !== newItems.length)
    return [{ place, what: `number of fixed items changed from ${oldItems.length} to ${newItems.length}` }];
  const compareKeyword = (keyword: "additionalProperties" | "contentSchema" | "items" | "propertyNames", at: string) =>
    before[keyword] || after[keyword] ? compare(before[keyword] ?? {}, after[keyword] ?? {}, place + at) : [];
  return [
    ...oldItems.flatMap((item, index) => compare(item, newItems[index] as JsonSchema, `${place}[${index}]`)),
    ...compareKeyword("items", "[]"),
    ...compareKeyword("additionalProperties", "{}"),
    ...compareKeyword("propertyNames", "{key}"),
    ...compareKeyword("contentSchema", " content"),
  ];
}
