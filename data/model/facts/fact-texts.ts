import type { Language } from "../language.ts";

/** One text in some languages. */
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

/** The texts that a fact has in several languages. */
export function textsOf(fact: object): Texts[] {
  const { text, title, occasion, during, marginsOf, about, quantity, channel, purpose, topics } = fact as Partial<
    Record<TextAttribute, Texts> & { topics: Texts[] }
  >;
  return [text, title, occasion, during, marginsOf, about, quantity, channel, purpose, ...(topics ?? [])].filter(
    (texts) => texts !== undefined,
  );
}
