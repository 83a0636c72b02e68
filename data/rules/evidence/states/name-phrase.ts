import { isUnbroken } from "../../reading/sentences.ts";
import type { WordToken } from "../../reading/word-tokens.ts";
import type { LanguageWords } from "../../words/types/language-words.ts";
import { isTerm } from "../terms/term-pattern.ts";
import { isPrepositional } from "./prepositions.ts";

/** What comes before a name: its article, and words such as “Republic of”. */
export interface NamePhrase {
  /** Index of the first of these words. */
  first: number;
  /** The word such as “Republic”, in lower case, which has the grammatical case instead of the name; null if there is none. */
  form: string | null;
  /** The article, in lower case; null if there is none. */
  article: string | null;
}

/** Returns what comes before the name whose first word is at an index. */
export function namePhrase(
  tokens: readonly WordToken[],
  nameIndex: number,
  words: LanguageWords,
  text: string,
): NamePhrase {
  const { stateForms, articles, of } = words.grammar;
  const phrase: NamePhrase = { first: nameIndex, form: null, article: null };
  for (;;) {
    const before = tokens[phrase.first - 1];
    const current = tokens[phrase.first];
    if (!before || !current || /[^\s\u00a0]/.test(text.slice(before.end, current.start))) return phrase;
    if (stateForms.test(before.word)) phrase.form = before.word;
    else if (isTerm(before.word, articles)) phrase.article = before.word;
    else if (isTerm(before.word, of) && stateForms.test(tokens[phrase.first - 2]?.word ?? ""))
      phrase.form ??= before.word;
    else return phrase;
    phrase.first -= 1;
  }
}

/** Returns true if the article shows that the name is in the genitive: “der Republik Tadschikistan”, “der Schweiz”. */
export function hasGenitiveArticle(
  { first, form, article }: NamePhrase,
  tokens: readonly WordToken[],
  nameIndex: number,
  { grammar }: LanguageWords,
): boolean {
  const { genitiveArticle } = grammar;
  if (!genitiveArticle || article === null) return false;
  const isGenitive =
    article === genitiveArticle.always ||
    (article === genitiveArticle.withForm &&
      (form !== null || genitiveArticle.feminineNames.test(tokens[nameIndex]?.word ?? "")));
  return isGenitive && !isPrepositional(tokens[first - 1]?.word, grammar);
}

/** Maximum number of words that are read on each side of a name. */
const longestClause = 12;

/** Returns the words of the clause before or after a word, nearest first. */
export function clauseWords(tokens: readonly WordToken[], from: number, step: 1 | -1, text: string): string[] {
  const words: string[] = [];
  for (let index = from + step; words.length < longestClause; index += step) {
    const [token, nearer] = [tokens[index], tokens[index - step]];
    if (!token || !nearer) break;
    const [a, b] = step === 1 ? [nearer, token] : [token, nearer];
    const between = text.slice(a.end, b.start);
    // “в г. Астане” is one clause.
    if (!isUnbroken(between) && !(a.word.length <= 2 && /^\.\s$/.test(between))) break;
    words.push(token.word);
  }
  return words;
}
