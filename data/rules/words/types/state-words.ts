/** The words for states in one language. */
export interface StateWords {
  /** Adjectives and words for people, by the code of their state: `no:norsk,nordmann`. `_` stands for a space. */
  adjectives: string;
  /** Other names of states; `cg+cd` means that the name may stand for either, and `-` that it contains a state's name but stands for none. */
  names: string;
  /** Matches the words of `adjectives` that may begin with a small letter. */
  mayBeLowerCase: RegExp;
  /** Matches the words of `adjectives` that have the endings of adjectives; the others are declined like names. */
  adjectiveStem: RegExp;
}
