import type * as z from "zod";

type Schema = z.core.$ZodType;
/** The parts of a Zod schema's definition that lead to other schemas. */
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
 * Returns the attributes that a schema allows at a path of an authored value. For a fact, only those of its kind. Empty
 * if any name is allowed.
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

/** Unwraps schemas. A union is replaced by the members that the value may belong to, going by its `kind`. */
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
