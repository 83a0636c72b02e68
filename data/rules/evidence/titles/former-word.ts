import type { Language } from "../../../model/language.ts";
import type { TextSpan } from "../../reading/inflection.ts";
import { languageWords } from "../../words/words-by-language.ts";
import { findTerms, isTerm } from "../terms/term-pattern.ts";
import { isBesideTitle } from "./beside-titles.ts";
import type { TitledName } from "./titled-name.ts";

/** Returns the word for “then” or “former” next to a title, such as “damalige”; undefined if there is none. */
export function formerWord(
  text: string,
  { title, isBefore }: TitledName,
  name: TextSpan,
  language: Language,
): string | undefined {
  const { atTheTime = "" } = languageWords[language]?.evidence ?? {};
  return findTerms(text, atTheTime).find(({ start, end }) => {
    if (start >= title.start && end <= title.end) return true;
    if (isBefore && start >= title.end && end <= name.start) return true;
    if (!isBefore && start >= title.end && start - title.end < 30) return !/[.,;]/.test(text.slice(title.end, start));
    if (end > title.start || (!isBefore && start < name.end)) return false;
    return isBesideTitle(text, { start: end, end: title.start }, language, ({ word }, { acting }) =>
      isTerm(word, acting),
    );
  })?.words;
}
