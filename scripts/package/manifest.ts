import type { CustomElementDeclaration, CustomElementField, Package } from "custom-elements-manifest";
import { cssParts, customProperties, elementAttributes, elementEvents } from "./element-attributes.ts";

const reference = { name: "RelationsCard", module: "index.js" };

/** Returns the custom-elements manifest (schema version 2.1.0), from which editors complete and explain the element in HTML. */
export function manifest(): Package {
  const declaration: CustomElementDeclaration = {
    kind: "class",
    customElement: true,
    name: reference.name,
    tagName: "relations-card",
    superclass: { name: "HTMLElement" },
    description: "The relations between two states, as facts with their evidence.",
    attributes: elementAttributes.map(({ name, property, type, values, description, ...attribute }) => ({
      name,
      description: `${description}: ${values}`,
      type: { text: type },
      ...(attribute.default === null ? {} : { default: attribute.default }),
      ...(property === null ? {} : { fieldName: property }),
    })),
    members: [
      ...elementAttributes.flatMap(({ name, property }): CustomElementField[] =>
        property === null
          ? []
          : [{ kind: "field", name: property, attribute: name, reflects: true, type: { text: "string | null" } }],
      ),
      {
        kind: "field",
        name: "view",
        description: "Shows this view instead of one from the server; it can only be set",
        type: { text: "CardView" },
      },
    ],
    events: elementEvents.map(({ name, detail, description }) => ({
      name,
      description,
      type: { text: `CustomEvent<${detail}>` },
    })),
    slots: [{ name: "", description: "Shown until the card is, and if there is no card" }],
    cssParts: Object.entries(cssParts).map(([name, description]) => ({ name, description })),
    cssProperties: Object.entries(customProperties).map(([name, description]) => ({ name, description })),
  };
  return {
    schemaVersion: "2.1.0",
    readme: "README.md",
    modules: [
      {
        kind: "javascript-module",
        path: reference.module,
        declarations: [declaration],
        exports: [{ kind: "custom-element-definition", name: "relations-card", declaration: reference }],
      },
    ],
  };
}
