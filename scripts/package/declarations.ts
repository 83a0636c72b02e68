import * as z from "zod";
import { cardViewSchema } from "../../data/model/views/card-view.ts";
import { problem } from "../../worker/contract/problem.ts";
import { type ElementAttribute, type ElementEvent, elementAttributes, elementEvents } from "./element-attributes.ts";
import { type JsonSchema, typesOf } from "./schema-types.ts";

/** Returns the type declarations of the package, by file name. They import nothing except the types of Preact and React. */
export function declarations(): Record<string, string> {
  return {
    "card-view.d.ts": cardViewTypes(),
    "index.d.ts": elementTypes,
    "react.d.ts": jsxTypes("react", "DetailedHTMLProps<HTMLAttributes<RelationsCard>, RelationsCard>", [
      "DetailedHTMLProps",
      "HTMLAttributes",
    ]),
    "preact.d.ts": jsxTypes("preact", "HTMLAttributes<RelationsCard> & ClassAttributes<RelationsCard>", [
      "ClassAttributes",
      "HTMLAttributes",
    ]),
    "card.d.ts": cardTypes,
  };
}

/** The types of what the server returns, from the schemas that validate it. */
function cardViewTypes(): string {
  const schemas = [cardViewSchema, problem].map((schema) => z.toJSONSchema(schema, { io: "output" }));
  const definitions = Object.assign({}, ...schemas.map(({ $defs }) => $defs)) as Record<string, JsonSchema>;
  // Like our own type. In a union of all codes, a new state would break the sites' types.
  return typesOf({ ...definitions, StateCode: { ...definitions.StateCode, enum: undefined } });
}

const describe = ({ description, ...attribute }: ElementAttribute) =>
  `/** ${description}: ${attribute.values}. ${attribute.default === null ? "Required" : `Default: ${attribute.default}`}. */`;

const jsxAttributes = elementAttributes.map(
  (attribute) => `  ${describe(attribute)}
  ${/^\w+$/.test(attribute.name) ? attribute.name : `"${attribute.name}"`}${attribute.default === null ? `: ${attribute.type}` : `?: ${attribute.type} | undefined`};`,
);
const jsxEvents = elementEvents.map(
  ({ name, description }) => `  /** ${description}. */
  "on${name}"?: ((event: RelationsCardEventMap["${name}"]) => void) | undefined;`,
);
const properties = elementAttributes
  .filter(({ property }) => property !== null)
  .map(
    (attribute) => `  ${describe(attribute)}
  get ${attribute.property}(): string | null;
  set ${attribute.property}(value: ${attribute.type} | null);`,
  );
const eventTypes = elementEvents.map(
  ({ name, detail, description }: ElementEvent) => `  /** ${description}. */
  "${name}": CustomEvent<${detail}>;`,
);

const elementTypes = `import type { CardView, Problem } from "./card-view.js";
export type * from "./card-view.js";

/** The attributes and events of \`<relations-card>\` in JSX. */
export interface RelationsCardProps {
${[...jsxAttributes, ...jsxEvents].join("\n")}
  /** Shows this view instead of one from the server. */
  view?: CardView | undefined;
}

/** The element \`<relations-card>\`. */
export interface RelationsCard extends HTMLElement {
${properties.join("\n")}
  /** The view that is shown; null if there is none. */
  get view(): CardView | null;
  /** Shows this view. The element then never requests another, except for parts of it. */
  set view(view: CardView);
}

export interface RelationsCardEventMap {
${eventTypes.join("\n")}
}

declare global {
  interface HTMLElementTagNameMap {
    "relations-card": RelationsCard;
  }
  interface GlobalEventHandlersEventMap extends RelationsCardEventMap {}
}
`;

/** Returns the types of `<relations-card>` in JSX. @param attributes the types that a framework gives to every HTML element */
function jsxTypes(framework: "react" | "preact", attributes: string, imports: readonly string[]): string {
  return `import type { ${imports.join(", ")} } from "${framework}";
import type { RelationsCard, RelationsCardProps } from "./index.js";
export type * from "./index.js";

declare module "${framework}" {
  namespace JSX {
    interface IntrinsicElements {
      "relations-card": RelationsCardProps & Omit<${attributes}, keyof RelationsCardProps>;
    }
  }
}
`;
}

const cardTypes = `import type { VNode } from "preact";
import type { CardView } from "./card-view.js";
export type * from "./card-view.js";

/** The card of a relation, as Preact renders it, also on a server. Its style sheet is card.css. @param heading level of the title; 2 by default */
export declare function Card(props: { view: CardView; heading?: 1 | 2 | 3 | 4 | 5 | 6 }): VNode;
`;
