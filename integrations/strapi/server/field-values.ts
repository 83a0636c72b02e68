import type { Model, Strapi } from "./strapi.ts";

/** The plugin's field, as content types name it. */
const field = "plugin::entente.relations-card";

/** Returns what replaces a value of the field. `path` leads to the value, such as `["sections", "0", "card"]`. */
type Replace = (value: unknown, path: readonly string[]) => unknown;

/**
 * Returns a copy of an entry in which all values of the field are replaced, including those in components, dynamic zones and related entries.
 * @param entry as Strapi's API receives or returns it
 */
export async function replaceFieldValues(
  strapi: Strapi,
  model: Model | undefined,
  entry: unknown,
  replace: Replace,
  path: readonly string[] = [],
): Promise<unknown> {
  if (Array.isArray(entry))
    return Promise.all(
      entry.map((each, index) => replaceFieldValues(strapi, model, each, replace, [...path, String(index)])),
    );
  if (typeof entry !== "object" || entry === null) return entry;
  // In a dynamic zone, and at the end of some Strapi relations, each entry names its own model.
  const { __component, __type } = entry as { __component?: unknown; __type?: unknown };
  const named = __component ?? __type;
  const ownModel = model ?? (typeof named === "string" ? strapi.getModel(named) : undefined);
  const replaced = Object.entries(entry).map(async ([name, value]): Promise<[string, unknown]> => {
    const { type, customField, component, target } = ownModel?.attributes[name] ?? {};
    if (customField === field) return [name, await replace(value, [...path, name])];
    if (type !== "component" && type !== "dynamiczone" && type !== "relation") return [name, value];
    const uid = component ?? target;
    const inner = uid === undefined ? undefined : strapi.getModel(uid);
    return [name, await replaceFieldValues(strapi, inner, value, replace, [...path, name])];
  });
  return Object.fromEntries(await Promise.all(replaced));
}
