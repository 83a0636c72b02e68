import { type Label, labels } from "../../labels/labels.ts";
import type { Language } from "../../model/language.ts";
import type { CardText } from "../../model/views/card-view.ts";

/** Returns a label of the card in `language`, with its `{…}` placeholders replaced. */
export function labelText(label: Label, language: Language, values: Readonly<Record<string, string>> = {}): string {
  return fill(labels[label][language], values);
}

/** Returns a label of the card in `language`, with its one placeholder replaced by pieces, such as a name. */
export function labelCardText(label: Label, language: Language, value: CardText): CardText {
  return fillPieces(labels[label][language], value);
}

/** Returns a text with a capital at its start, as a line of its own has. */
export function withCapital(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** Returns a text without its initial capital, for use within a line. */
export function withoutCapital(text: string, language: Language): string {
  return text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}

/** Joins texts with a separator. */
export function joinPieces(texts: readonly CardText[], separator: string): CardText {
  return texts.flatMap((text, index) => (index === 0 ? text : [separator, ...text]));
}

/** Returns a text with its `{…}` placeholders replaced by `values`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

/** Returns a text with its one `{…}` placeholder replaced by pieces. */
export function fillPieces(text: string, value: CardText): CardText {
  const [before = "", after = ""] = text.split(/\{\w+\}/);
  return [before, ...value, after].filter((piece) => piece !== "");
}

/** Returns a left-to-right text, such as a host, isolated from the direction of the text around it (U+2066, U+2069). */
export function isolated(text: string): string {
  return `\u2066${text}\u2069`;
}
