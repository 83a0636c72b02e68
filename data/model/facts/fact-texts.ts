import type { Language } from "../language.ts";

/** A text in one or more languages. */
export type Texts = Partial<Record<Language, string>>;

type TextAttribute =
  | "text"
  | "title"
  | "occasion"
  | "during"
  | "marginsOf"
  | "about"
  | "quantity"
  | "channel"
  | "purpose";

/** Returns all texts of a fact that are written per language. */
export function textsOf(fact: object): Texts[] {
  const { text, title, occasion, during, marginsOf, about, quantity, channel, purpose, topics } = fact as Partial<
    Record<TextAttribute, Texts> & { topics: Texts[] }
  >;
  return [text, title, occasion, during, marginsOf, about, quantity, channel, purpose, ...(topics ?? [])].filter(
    (texts) => texts !== undefined,
  );
}
