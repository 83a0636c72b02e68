import type { JsonSchema } from "../../openapi.ts";
import type { BreakingChange, Compare, Comparison } from "./comparison.ts";
import { allowedValues } from "./keyword-changes.ts";
import { isOpenVocabulary } from "./open-vocabularies.ts";

/** Returns true if a schema lists alternatives. */
export function hasList({ anyOf, oneOf }: JsonSchema): boolean {
  return anyOf !== undefined || oneOf !== undefined;
}

/** Returns true if a schema has no alternatives. */
export function isPlain(schema: JsonSchema): boolean {
  return !hasList(schema) && !Array.isArray(schema.type);
}

/** Returns the schemas that a value may match: those of `anyOf` or `oneOf`, or one for each type. */
function alternativesOf(schema: JsonSchema): JsonSchema[] {
  const rest = withoutAlternatives(schema);
  const listed = schema.anyOf ?? schema.oneOf;
  // Keywords beside the list apply to each alternative. References stay as they are, because they are compared by name.
  if (listed) return listed.map((alternative) => (alternative.$ref ? alternative : { ...rest, ...alternative }));
  if (!Array.isArray(schema.type)) return [schema];
  return schema.type.map((type) => (type === "null" ? { type } : { ...rest, type }));
}

/** Returns the keywords beside the list of alternatives. */
export function withoutAlternatives({ anyOf, oneOf, discriminator, ...rest }: JsonSchema): JsonSchema {
  return rest;
}

/** Compares how clients tell the alternatives from each other. */
export function discriminatorChanges({ before, after, place }: Comparison): BreakingChange[] {
  const [old, now] = [before.discriminator, after.discriminator];
  if (!old || !hasList(after)) return [];
  if (now?.propertyName !== old.propertyName)
    return [{ place, what: `discriminator changed from ${old.propertyName} to ${now?.propertyName ?? "none"}` }];
  const alternatives = new Set(alternativesOf(after).map(({ $ref }) => $ref));
  return Object.entries(old.mapping ?? {}).flatMap(([value, target]) => {
    const newTarget = now.mapping?.[value];
    // A removed alternative is reported as such.
    if (newTarget === target || !alternatives.has(target)) return [];
    return [
      { place, what: `discriminator ${value} changed from ${referencedName(target)} to ${referencedName(newTarget)}` },
    ];
  });
}

/** Returns the name of a schema in a reference to it. */
function referencedName(reference: string | undefined): string {
  return reference?.split("/").at(-1) ?? "none";
}

/** Compares what a value may be. @param resolve follows a reference */
export function alternativeChanges(
  { before: oldSchema, after: newSchema, place, direction }: Comparison,
  compare: Compare,
  resolve: { before: Resolve; after: Resolve },
): BreakingChange[] {
  const [oldSchemas, newSchemas] = [alternativesOf(oldSchema), alternativesOf(newSchema)];
  const removed = new Set(oldSchemas);
  const changes: BreakingChange[] = [];
  for (const after of newSchemas) {
    const same = oldSchemas.find((before) => nameOf(before) === nameOf(after) && compare(before, after).length === 0);
    const counterpart = same ?? [...removed].find((before) => nameOf(before) === nameOf(after));
    if (counterpart) {
      removed.delete(counterpart);
      changes.push(...compare(counterpart, after));
      continue;
    }
    const isAddition = isOpenVocabulary(place) && isNewWord(resolve.after(after), oldSchemas.map(resolve.before));
    if (direction === "response" && !isAddition) changes.push({ place, what: `can now also be ${nameOf(after)}` });
  }
  for (const before of removed) {
    // Clients that handle null keep working if it never occurs.
    if (direction === "response" && before.type === "null") continue;
    changes.push({ place, what: `can no longer be ${nameOf(before)}` });
  }
  return changes;
}

type Resolve = (schema: JsonSchema) => JsonSchema;

/**
 * Returns true if an alternative is only a new word in the vocabulary of the others: a text like theirs, or an object with a
 * constant in the property that tells them apart.
 */
function isNewWord(schema: JsonSchema, others: readonly JsonSchema[]): boolean {
  const alike = others.filter(({ type }) => type === schema.type);
  if (schema.type !== "object") return allowedValues(schema) !== undefined && alike.some(allowedValues);
  return Object.keys(schema.properties ?? {}).some((name) => {
    const value = constantIn(schema, name);
    const known = alike.map((other) => constantIn(other, name));
    return known.length > 0 && known.every((word) => typeof word === typeof value) && !known.includes(value);
  });
}

/** Returns the value that a property always has; undefined if it may have others or be absent. */
function constantIn({ properties, required }: JsonSchema, name: string): unknown {
  return required?.includes(name) ? properties?.[name]?.const : undefined;
}

/** Returns what identifies an alternative: its name, the constants among its properties, or its type. */
function nameOf(schema: JsonSchema): string {
  if (schema.$ref) return referencedName(schema.$ref);
  const constants = Object.entries(schema.properties ?? {}).filter(([, property]) => property.const !== undefined);
  if (constants.length > 0) return constants.map(([name, property]) => `${name} ${property.const}`).join(", ");
  return String(schema.format ?? schema.type ?? "anything");
}
