import type { JsonSchema } from "../../openapi.ts";
import type { BreakingChange, Compare, Comparison } from "./comparison.ts";
import { isOpenVocabulary } from "./open-vocabularies.ts";

/** Returns the schemas that a value may match: those of `anyOf` or `oneOf`, or one for each type. */
export function alternativesOf(schema: JsonSchema): JsonSchema[] {
  const { anyOf, oneOf, discriminator, ...rest } = schema;
  const listed = anyOf ?? oneOf;
  // Keywords beside the list apply to each alternative. References stay as they are, because they are compared by name.
  if (listed) return listed.map((alternative) => (alternative.$ref ? alternative : { ...rest, ...alternative }));
  return Array.isArray(schema.type) ? schema.type.map((type) => ({ ...rest, type })) : [schema];
}

/** Compares two lists of alternatives. */
export function alternativeChanges(
  oldSchemas: JsonSchema[],
  newSchemas: JsonSchema[],
  { place, direction }: Pick<Comparison, "place" | "direction">,
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
function nameOf(schema: JsonSchema): string {
  if (schema.$ref) return schema.$ref.split("/").at(-1) ?? "";
  const constants = Object.entries(schema.properties ?? {}).filter(([, property]) => property.const !== undefined);
  if (constants.length > 0) return constants.map(([name, property]) => `${name} ${property.const}`).join(", ");
  return String(schema.format ?? schema.type ?? "anything");
}
