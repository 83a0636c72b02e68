import type { Phrases } from "./phrases.ts";

/** What a word takes away from a statement: “may” makes it possible, “plans to” an intention, “slightly” less. */
export type Reservation =
  | "possible"
  | "probable"
  | "reported"
  | "planned"
  | "required"
  | "wished"
  | "future"
  | "regarded"
  | "degree"
  | "among";

/** When something happens, seen from an event or a date. */
export type TimeRelation = "before" | "after" | "during" | "since" | "until";

/** The words by which the wording of a text is compared with that of the quotes, in one language. */
export interface WordingWords {
  /** A word with several meanings is listed under each. */
  reservations: Record<Reservation, Phrases>;
  /** Nouns and adjectives that say that something is possible. */
  abilities: Phrases;
  /** Prepositions and conjunctions of time. */
  times: Record<TimeRelation, Phrases>;
  /** Adverbs of time that do not need a noun. */
  adverbs: Record<"earlier" | "later", Phrases>;
  /** Begins what somebody said: “that”. */
  complementisers: Phrases;
  /** Auxiliary verbs of the passive, and participles if the language has no such verbs. */
  passive: Phrases;
  /** Prepositions of who does something in a passive sentence. */
  agents: Phrases;
  /** Pronouns that are a subject: “he”. */
  pronouns: Phrases;
  /** True if a verb may be at the end of its clause: “hat Norwegen Tadschikistan unterstützt”. */
  mayEndWithVerb: boolean;
  /** Verbs with two sides that do the same: “met”, “agreed”. */
  mutual: Phrases;
  /** Nouns for people and bodies that do something; each entry begins with the form of the subject. */
  actors: readonly Phrases[];
  /** Matches an adjective of a state in the form of the subject; null if it has no such form. */
  subjectAdjective: RegExp | null;
}
