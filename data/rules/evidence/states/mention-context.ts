import type { Language } from "../../../model/language.ts";
import type { TextSpan } from "../../reading/inflection.ts";
import { type WordToken, wordTokens } from "../../reading/word-tokens.ts";
import type { LanguageWords } from "../../words/types/language-words.ts";
import { findTerms } from "../terms/term-pattern.ts";
import { isAmbassador, officeTitlesIn, type TitleInText } from "../titles/office-titles-in.ts";
import type { NamedPlace } from "./named-places.ts";

/** A text that names states, with the words that show what these states do. */
export interface MentionContext {
  text: string;
  language: Language;
  words: LanguageWords;
  tokens: readonly WordToken[];
  places: readonly NamedPlace[];
  /** The words that are part of the name of a place, in lower case. */
  namedWords: ReadonlySet<string>;
  titles: readonly TitleInText[];
  /** The titles of ambassadors, and words for embassies. */
  posts: readonly TextSpan[];
  invitations: readonly TextSpan[];
  /** Words such as “mit Sitz in”. */
  residences: readonly TextSpan[];
}

/** Returns the context that all mentions in a text share. */
export function mentionContext(
  text: string,
  language: Language,
  words: LanguageWords,
  places: readonly NamedPlace[],
): MentionContext {
  const tokens = wordTokens(text, language);
  const titles = officeTitlesIn(text, language);
  const isNamed = (token: WordToken) => places.some(({ start, end }) => token.start >= start && token.end <= end);
  return {
    text,
    language,
    words,
    tokens,
    places,
    namedWords: new Set(tokens.filter(isNamed).map(({ word }) => word)),
    titles,
    posts: [
      ...titles.filter(isAmbassador),
      ...findTerms(text, words.evidence.missionTypes.embassy),
      ...findTerms(text, words.evidence.missionTypes.legation),
      ...findTerms(text, words.evidence.missionTypes["high-commission"]),
    ],
    invitations: findTerms(text, words.grammar.invitation),
    residences: findTerms(text, words.evidence.residesIn),
  };
}
