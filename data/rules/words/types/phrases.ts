/** Alternative phrases, separated by `|`, in the notation of `findTerms`. Empty if the language has none. */
export type Phrases = string;
