import type { VNode } from "preact";

type Child = Node | string | number | boolean | null | undefined | Child[];
type Component = (props: Record<string, unknown>) => Child;

/**
 * Returns what JSX stands for: an element of the document or, for a component, the content that it returns. Takes the place of Preact's `h`
 * in the widget, because the card's content is only ever replaced as a whole. Supports attributes and event handlers, no keys, refs or hooks. The build uses it for all JSX. @public
 */
export function h(type: string | Component, props: Record<string, unknown> | null, ...children: Child[]): Child {
  if (typeof type === "function") return type({ ...props, children });
  const element = document.createElement(type);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (typeof value === "function") element.addEventListener(name.slice(2).toLowerCase(), value as EventListener);
    else if (value != null && value !== false) element.setAttribute(name, `${value}`);
  }
  add(children, element);
  return element;
}

/** Groups children without an element around them. @public */
export const Fragment: Component = ({ children }) => children as Child;

/** Replaces the content of a node by what JSX created. The type checker takes that for Preact's. */
export function render(content: VNode, root: ParentNode): void {
  root.replaceChildren();
  append(content, root);
}

/** Adds what JSX created to the end of a node. */
export function append(content: VNode, parent: ParentNode): void {
  add(content as unknown as Child, parent);
}

/** Adds children to a node. As in Preact, `cond && <p />` leaves nothing if the condition is false. */
function add(children: Child, parent: ParentNode): void {
  if (Array.isArray(children)) for (const child of children) add(child, parent);
  else if (children != null && typeof children !== "boolean") parent.append(children as Node | string);
}
