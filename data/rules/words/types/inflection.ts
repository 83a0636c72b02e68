/** How the words of one language change their form. All words are in lower case, with е for ё and ss for ß. */
export interface Inflection {
  stemming: Stemming;
  /** Endings of adjectives and of words for people, which may be in the feminine. */
  adjectiveEndings: RegExp;
  /** Case endings that names take. */
  nameEndings: RegExp;
  /** Returns true if a word is a name in another case, in a language whose names change more than their ending. */
  isDeclinedName: ((word: string, name: string) => boolean) | null;
  /** Null if the language does not join nouns to compounds. */
  compounds: Compounds | null;
  /**
   * Words of one meaning that do not begin alike: irregular verbs and the nouns of their actions, which summaries use (“abolition” for
   * “abolished”). One family a line; `*` stands for any letters.
   */
  families: string;
  /** Null if the language does not separate verbs. */
  separableVerbs: SeparableVerbs | null;
}

/** How words are reduced to what their inflected forms have in common. */
interface Stemming {
  stemmer: (word: string) => string;
  /** Matches what inflection adds. A stemmer that removes more has also removed a suffix that makes another word. */
  inflection: RegExp;
  /** Stems of words for which the stemmer is wrong or whose forms have different stems. Each pattern matches a whole word. */
  exceptions: readonly [forms: RegExp, stem: string][];
}

interface Compounds {
  /** Matches the first part of a compound that keeps the meaning of its last part. */
  firstPart: RegExp;
  /** Matches the letters that join the parts. */
  joint: RegExp;
}

export interface SeparableVerbs {
  /** The stems of each strong or irregular verb, with those of its nouns. Those that only differ in endings are left out. */
  stems: readonly (readonly string[])[];
  /** Matches what may follow the stem of a verb, in its forms and in nouns made of it. */
  ending: RegExp;
  /** First parts of verbs that stand alone in a main clause: “schafften … ab”. Longer ones first. */
  prefixes: readonly string[];
  /** What may come between the first part and the stem: “anerkannt” has nothing, “abgeschafft” has “ge”. */
  infixes: readonly string[];
}
