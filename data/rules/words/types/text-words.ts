import type { FactKind } from "../../../model/facts/authored-fact.ts";
import type { Phrases } from "./phrases.ts";

/** The words of one language that are needed to compare texts of facts with quotes. */
export interface TextWords {
  /** Words that only connect others: articles, prepositions, conjunctions, pronouns and auxiliary verbs, in lower case, with е for ё. */
  functionWords: ReadonlySet<string>;
  /**
   * Patterns of words that negate, and of phrases with such words that negate nothing: “not only … but also”. Those of `double` have two
   * negations, and those of `repeating` only repeat another negation of the clause: “не … никаких”.
   */
  negations: { negating: string; exceptions: string; double: string; repeating: string };
  /** Words that a summary needs but a quote may lack: verbs that only say that something took place, and adverbs of order. */
  summaries: Phrases;
  /** Nouns for the subject of a fact itself, whatever its quotes call it: a consulate is a mission. */
  kinds: Partial<Record<FactKind, Phrases>>;
  /** Conjunctions between the items of a list. */
  and: Phrases;
  /** Prepositions and articles before an item of a list: “on … and on …”. */
  beforeItem: Phrases;
  /** Verbs between two items of a list whose verbs differ: “is a member of … and includes …”. */
  includes: Phrases;
  /** All words, except names of states, of a phrase such as “between the two countries”, which may follow an item of a list. */
  partners: Phrases;
  /** Conjunctions that separate one statement of a sentence from the next. */
  clauseBreaks: Phrases;
  /** Matches what is before the noun of a name that begins with an article: “Den asiatiske utviklingsbanken”. */
  nameArticle: RegExp | null;
  cues: TextCues;
}

/** Words that show that quotes say more than a fact does. */
export interface TextCues {
  /** Words after or before who said something. */
  says: Phrases;
  /** Words before what was said. */
  saysThat: Phrases;
  /** Words for both speakers of a meeting, before what they said. */
  bothSpeakers: Phrases;
  /** Words for a statement, before what it is about. */
  statement: Phrases;
  /** Words between a statement and what it is about. */
  aboutStatement: Phrases;
  /** Words between a document and what it is about. */
  aboutDocument: Phrases;
  /** Words that refer to a meeting mentioned before. */
  atMeeting: Phrases;
  /** Words after an event during which something happened. */
  underWay: Phrases;
  /** A group of people from one body. */
  delegation: Phrases;
  /** Words before further members of a delegation. */
  members: Phrases;
  /** Words that refer to an event or person in the sentence before: “it was returned”, “her predecessor”. */
  refersBack: Phrases;
  /** Words before a number that restricts the rest of the clause to some of several things: “of which two”. */
  ofWhich: Phrases;
}
