import type * as z from "zod";

type Schema = z.core.$ZodType;
/** What a schema of zod is made of, as far as it holds other schemas. */
interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  keyType?: Schema;
  valueType?: Schema;
  innerType?: Schema;
  in?: Schema;
  options?: Schema[];
  entries?: Record<string, string>;
}

/**
 * The attributes that a schema knows at a place of an authored value; of kinds of fact those of the kind that is written there. Empty where
 * any name will do.
 */
export function attributesAt(schema: Schema, value: unknown, path: readonly PropertyKey[]): string[] {
  let schemas = matchingSchemas([schema], value);
  let current = value;
  for (const step of path) {
    current =
      typeof current === "object" && current !== null ? (current as Record<PropertyKey, unknown>)[step] : undefined;
    schemas = matchingSchemas(
      schemas.flatMap((candidate) => childSchemas(candidate, step)),
      current,
    );
  }
  return [
    ...new Set(
      schemas.flatMap((candidate) =>
        Object.keys(definitionOf(candidate).shape ?? entriesOf(definitionOf(candidate).keyType)),
      ),
    ),
  ];
}

/** Schemas without what only wraps them, and of several forms those that the written value may be of. */
function matchingSchemas(schemas: readonly Schema[], value: unknown): Schema[] {
  return schemas.flatMap((schema): Schema[] => {
    const { type, innerType, in: input, options = [] } = definitionOf(schema);
    const inner = innerType ?? (type === "pipe" ? input : undefined);
    if (inner) return matchingSchemas([inner], value);
    if (type !== "union") return [schema];
    const forms = matchingSchemas(options, value);
    const kind = (value as { kind?: unknown } | null)?.kind;
    const ofKind = forms.filter((form) => kindOf(form) === kind);
    return ofKind.length > 0 && kind !== undefined ? ofKind : forms;
  });
}

function childSchemas(schema: Schema, step: PropertyKey): Schema[] {
  const { shape, element, valueType } = definitionOf(schema);
  const next = element ?? valueType ?? (shape && Object.hasOwn(shape, step) ? shape[String(step)] : undefined);
  return next ? [next] : [];
}

function kindOf(schema: Schema): unknown {
  const kind = definitionOf(schema).shape?.kind;
  return kind && (kind._zod.def as unknown as { values?: unknown[] }).values?.[0];
}

function entriesOf(keyType: Schema | undefined): Record<string, string> {
  return (keyType && definitionOf(keyType).entries) ?? {};
}

function definitionOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition;
}
