/** Attributes that become parameters of the request, in this order. The server validates them. */
export const parameterAttributes = ["home", "as-of", "layout", "fact", "kinds", "release"] as const;

/** Attributes that the element itself reads and validates. */
const ownAttributes = ["base", "relation", "theme", "heading", "load"] as const;

/** Attributes that a property of the same name reflects. HTMLElement itself has `lang`. */
export const reflectedAttributes = [...ownAttributes, ...parameterAttributes] as const;

/** All attributes to which the element reacts. */
export const observedAttributes: string[] = ["lang", "xml:lang", ...reflectedAttributes];

/** Returns the name of the property, and of the server's parameter, for an attribute. */
export const propertyOf = (attribute: string) => attribute.replace("-o", "O");
