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

type ReasonedAttribute = "follows" | "undecided" | "suspect";

/** The language in which editors write explanations; those in other languages are translations. */
export const editorsLanguage: Language = "en";

/** Returns the texts of a fact that say what its sources say. */
export function textsOf(fact: object): Texts[] {
  const { text, title, occasion, during, marginsOf, about, quantity, channel, purpose, topics } = fact as Partial<
    Record<TextAttribute, Texts> & { topics: Texts[] }
  >;
  return [text, title, occasion, during, marginsOf, about, quantity, channel, purpose, ...(topics ?? [])].filter(
    (written) => written !== undefined,
  );
}

/** Returns what editors explain to readers: the remark on a fact, and why they follow or doubt a source. */
export function explanationsOf(fact: object): Texts[] {
  const { follows, undecided, suspect, remark } = fact as Partial<
    Record<ReasonedAttribute, { because: Texts }> & { remark: Texts }
  >;
  return [follows?.because, undecided?.because, suspect?.because, remark].filter((written) => written !== undefined);
}

/** Returns the languages in which a fact's explanations are translations that nobody has reviewed. */
export function unreviewedExplanations(fact: {
  reviewed?: Partial<Record<Language, unknown>> | undefined;
}): Language[] {
  const written = new Set(explanationsOf(fact).flatMap((texts) => Object.keys(texts) as Language[]));
  return [...written].filter((language) => language !== editorsLanguage && !fact.reviewed?.[language]);
}
