import type { Language } from "../../../model/language.ts";
import type { QuotedDate } from "../../reading/dates/dates.ts";
import { oncePer } from "../../reading/once-per.ts";
import { sentencesOf } from "../../reading/sentences.ts";
import { languageWords } from "../../words/words-by-language.ts";

/**
 * Returns true for a date that may be that of an event which the sentence only mentions: “after the flood of 2010”, “the storm, which
 * struck on 5 May,”, “when an earthquake struck in 2015”, and for the date line of a press release.
 */
export function isOfOtherEvent({ start, end }: QuotedDate, quoted: string, language: Language): boolean {
  const patterns = dateContext(language);
  if (!patterns) return false;
  const sentence = sentencesOf(quoted).find((each) => each.start <= start && start < each.end);
  const before = quoted.slice(sentence?.start ?? 0, start);
  const isDateLine =
    /^[\s„“"«]*(?:\p{Lu}[\p{L}\s.-]{1,30},\s*)?(?:\p{Ll}{1,3}\s)?$/u.test(before) &&
    /^\s?[.:–—-]/u.test(quoted.slice(end));
  return isDateLine || patterns.after.test(before) || patterns.relative.test(before);
}

const dateContext = oncePer((language: Language) => {
  const words = languageWords[language]?.evidence.otherEvents;
  if (!words) return null;
  const { after, relative } = words;
  return {
    after: new RegExp(`(?<!\\p{L})(?:${after})\\s?[^,;:.]{0,80}$`, "iu"),
    relative: new RegExp(`,\\s(?:\\p{L}{1,4}\\s)?(?:${relative})\\s[^,;]{0,80}$`, "iu"),
  };
});
