import type { Phrases } from "./phrases.ts";

/** The words around the names of people in one language. */
export interface PersonWords {
  /** Matches the form of address right before the name of a man (`m`) or a woman (`f`). */
  honorifics: Readonly<Record<"m" | "f", RegExp>> | null;
  /** Matches a masculine singular article and up to three adjectives at the end of a text. */
  masculineArticle: RegExp | null;
  /** Pronouns at the beginning of a sentence. German “Sie” and Russian “Она” may refer to a thing or several people. */
  subjectPronouns: Readonly<Record<"m" | "f", string>> | null;
  /** Forms of address, and the parts of abbreviated ones, that may come between a title and a name. */
  address: Phrases;
  /** The forms of address that may come right before a name: “Mr”. */
  directAddress: Phrases;
  /** Articles and prepositions that may come between a title and the name after it. */
  beforeName: Phrases;
  /** Other words that may come between a title and its name: “ist”, “damals”. */
  beside: Phrases;
  /** Words between the names of a list, or between the list and its title in the plural. */
  listing: Phrases;
  /** Words after a name that show that another part of the sentence begins, rather than the person's title. */
  notTitle: Phrases;
  /** Words between a name and the person's title: “who was”. */
  apposition: Phrases;
  /** What may come before a title that is set off after a name: “the then Tajik”. */
  beforeApposition: Phrases;
  /** Articles: the name after one is that of a thing rather than of a person. */
  articles: Phrases;
  /** Words between “then” and a title: “then acting minister”. */
  acting: Phrases;
  /** Matches what is between a name and the state that the person serves. */
  ofState: RegExp;
  /** Matches what is between “delegation” and the body that sent it: “delegation of the Parliament”. */
  ofBody: RegExp;
  /** Words such as “on behalf of”, before the person who is represented. */
  onBehalfOf: Phrases;
  /** Before someone who came along: “accompanied by”. */
  accompaniedBy: Phrases;
}
