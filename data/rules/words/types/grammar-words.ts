import type { Phrases } from "./phrases.ts";

/** The words and forms by which a sentence of one language shows what a state does in it. */
export interface GrammarWords {
  articles: Phrases;
  /** Prepositions of a place, a destination or a recipient. */
  toward: Phrases;
  /** Nouns that may come between a preposition and the name of a city: “in the city of Vienna”. */
  cityWords: Phrases;
  /** Prepositions of an origin, or of the agent in a passive sentence. */
  from: Phrases;
  /** Prepositions of company: “with”. */
  with: Phrases;
  /** Prepositions that replace the genitive. */
  of: Phrases;
  visits: Phrases;
  /** Those verbs of visiting whose subject is a guest. */
  guestVerbs: Phrases;
  meets: Phrases;
  /** Verbs whose subject is the host. */
  hosts: Phrases;
  invitation: Phrases;
  capital: Phrases;
  gives: Phrases;
  /** Forms of verbs of giving that are not passive. */
  givesActively: Phrases;
  /** Auxiliary verbs of the perfect, and of the passive. */
  have: Phrases;
  passive: Phrases;
  /** The first words of phrases that come before a verb in place of its subject: prepositions and adverbs. Empty if the subject stays in front. */
  fronted: Phrases;
  /** Matches a relative pronoun as a subject, right after a name; null if the form of the pronoun does not show it. */
  relativeSubject: RegExp | null;
  receives: Phrases;
  recognises: Phrases;
  recognition: Phrases;
  independence: Phrases;
  exports: Phrases;
  imports: Phrases;
  /** Matches words such as “Republic”, which belong to the name of a state. In lower case, with е for ё. */
  stateForms: RegExp;
  cases: StateCases;
  /** Nouns for visits. */
  visitNouns: Phrases;
  /** Words for ambassadors and missions. */
  posts: Phrases;
  /** Prepositions before the object of a noun: “anerkjennelse av Norge”. */
  ofObject: Phrases;
  /** Prepositions before the state that a post is responsible for, which need not be the state where the post is. */
  forWhom: Phrases;
  /** Prepositions before the state that sends an ambassador. */
  fromSender: Phrases;
  /** Prepositions of a place that are not those of a destination. */
  inPlace: Phrases;
  /** True if the subject usually comes before the verb, and the object after it. */
  hasFixedOrder: boolean;
  /** True if many names of states have the same form as subject and as object. */
  objectLooksLikeSubject: boolean;
  /** True if a genitive comes before its noun: “Norway's independence”. */
  genitivePrecedes: boolean;
  /** True if prepositions too are followed by the genitive. */
  prepositionsTakeGenitive: boolean;
  /** True if abbreviations such as “США” have the same form in all cases. */
  abbreviationsAreUninflected: boolean;
  /** Matches an ending of the genitive that is a word of its own: “Norway's”. */
  possessive: RegExp | null;
  /** Articles that show a genitive: of any name, of a word such as “Republic”, and of the few names that are feminine or plural. */
  genitiveArticle: { always: string; withForm: string; feminineNames: RegExp } | null;
  /** Matches what is between coordinated states: “Norway and the Republic of Tajikistan”. */
  betweenCoordinated: RegExp;
  /** Matches what is between the states of a list: “in Kazakhstan, Kyrgyzstan and Tajikistan”. */
  betweenListed: RegExp;
  /** Matches words that may come between a preposition and a title: “mit dem damaligen Präsidenten”. */
  titleModifier: RegExp;
  /** Matches what is between a body and the state that it belongs to: “Government of the Republic of Fiji”. */
  bodyOfState: RegExp | null;
  /** True if each word of a name has a capital letter: “the Oslo Energy Week”. */
  capitalisesNameWords: boolean;
  /** True if only names have capital letters. */
  capitalisesOnlyNames: boolean;
  /** True if all nouns have capital letters. */
  capitalisesNouns: boolean;
  /** Matches words that look like verbs. */
  verbForm: RegExp | null;
  /** True if `verbForm` matches all verbs. */
  verbsEndAlike: boolean;
  /** Recognises the giver of aid by the form of the words around it; null if the language does not show who gives. */
  giver: Giver | null;
}

/** Tests for the grammatical cases of names of states. A case that is absent looks like the nominative, or the language does not have it. */
interface StateCases {
  /**
   * Returns true for “Norwegens”.
   * @param name the last word of the name, as the text has it
   * @param form the word “Republic” or the like before the name, which has the case instead; null if there is none
   * @param nominative the last word of the state's usual name
   */
  isGenitive(name: string, form: string | null, nominative: string): boolean;
  /** Returns true for the case of who did something: “признана Норвегией”. @param nominative the state's usual name */
  isInstrumental?(word: string, nominative: string): boolean;
  /** Returns true for the case of who gets something: “Таджикистану”. */
  isDative?(word: string): boolean;
  /** Returns true for an object in a form of its own: “Норвегию”. @param nominative the state's usual name */
  isAccusative?(word: string, nominative: string): boolean;
}

/** A mention of a state in a sentence about aid, with the words around it, nearest first. */
interface GiverMention {
  form: "adjective" | "noun" | "city";
  isGenitive: boolean;
  article: string | null;
  before: readonly string[];
  after: readonly string[];
}

/** Returns whether the state gives (`agent`) or receives (`target`); null if the form of the words around it does not show that. */
export type Giver = (mention: GiverMention) => "agent" | "target" | null;
