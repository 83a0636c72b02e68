import { type Label, labels } from "../../labels/labels.ts";
import type { Language } from "../../model/language.ts";
import type { CardText } from "../../model/views/card-view.ts";

/** Between the states of a title. It never begins a line. */
export const titleDash = "\u00a0– ";

/** A label of the card in `language`, with `values` put into its `{…}` places. */
export function labelText(label: Label, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return fill(labels[label][language], values);
}

/** The same for a value that is a text in pieces, such as a name to be isolated. */
export function labelCardText(label: Label, language: Language, value: CardText): CardText {
  return fillPieces(labels[label][language], value);
}

/** Joins texts in pieces, with `separator` between. */
export function joinPieces(texts: readonly CardText[], separator: string): CardText {
  return texts.flatMap((text, index) => (index === 0 ? text : [separator, ...text]));
}

/** A label's text with `values` put into its `{…}` places. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

/** A label's text with a text in pieces put into its one `{…}` place. */
export function fillPieces(text: string, value: CardText): CardText {
  const [before = "", after = ""] = text.split(/\{\w+\}/);
  return [before, ...value, after].filter((piece) => piece !== "");
}
