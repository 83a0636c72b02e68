import { isFunctionWord, type TextSpan } from "../../reading/inflection.ts";
import { withoutAbbreviations } from "../../reading/sentences.ts";
import { type WordToken, wordTokens } from "../../reading/word-tokens.ts";
import { nameParticles } from "../../words/international.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { ClaimReading } from "../attribute-check.ts";
import { stateMentions } from "../states/state-mentions.ts";
import { hasTerm, isTerm } from "../terms/term-pattern.ts";
import { stateWordsIn } from "../titles/beside-titles.ts";
import { officeTitlesIn, type TitleInText } from "../titles/office-titles-in.ts";

/**
 * Returns the name right after a title: up to four capitalised words, after states and forms of address. A single word counts only right
 * after the title, and only in languages that capitalise nothing but names there.
 */
export function nameAfter(title: TitleInText, { quoted, language }: ClaimReading): TextSpan | null {
  const people = languageWords[language]?.people;
  const isOfState = stateWordsIn(quoted, language);
  const isBeforeName = (word: WordToken) =>
    isOfState(word) ||
    (people !== undefined && (isTerm(word.word, people.address) || isTerm(word.word, people.beforeName)));
  const words = clauseAfter(title.end, { quoted, language });
  const firstIndex = words.findIndex((word) => !isBeforeName(word));
  const following = firstIndex < 0 ? [] : words.slice(firstIndex);
  const endOfName = following.findIndex(({ word, start, end }, index) => {
    const previous = words[firstIndex + index - 1]?.end ?? title.end;
    return (
      !isJoined(quoted.slice(previous, start), index === 0) ||
      isOfState(following[index] as WordToken) ||
      isFunctionWord(word, language) ||
      !/^\p{Lu}\p{Ll}/u.test(quoted.slice(start, end))
    );
  });
  const name = endOfName < 0 ? following : following.slice(0, endOfName);
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || name.length > 4) return null;
  const isOnlyName = firstIndex === 0 && languageWords[language]?.grammar.capitalisesOnlyNames;
  if (name.length === 1 && !isOnlyName) return null;
  // “Besuchte der Außenminister Ministerpräsidentin Eva Berg”: the name belongs to the other title.
  const isOfOther = officeTitlesIn(quoted, language).some((other) => other.start < last.end && other.end > first.start);
  return isOfOther ? null : { start: first.start, end: last.end };
}

/** Returns true for what may be before the first word of a name, or between two of its words. */
function isJoined(gap: string, isFirst: boolean): boolean {
  return isFirst ? /^[\s.,(]*$/u.test(gap.replace(/\([^)]*\)/g, "")) : /^[\s\u00a0-]*$/u.test(gap);
}

/** Returns the words from a place up to the next punctuation mark, without those in parentheses. */
function clauseAfter(from: number, { quoted, language }: Pick<ClaimReading, "quoted" | "language">): WordToken[] {
  const rest = quoted.slice(from).replace(/\([^)]*\)/g, (aside) => " ".repeat(aside.length));
  const [clause = ""] = /^[^.;:!?\n]*/u.exec(withoutAbbreviations(rest)) ?? [];
  return wordTokens(clause, language).map((token) => ({ ...token, start: from + token.start, end: from + token.end }));
}

const nameBeforeComma = new RegExp(
  `(?<name>\\p{Lu}[\\p{L}’'-]+(?:\\s+(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]+|${nameParticles.join("|")})){1,3}),\\s+(?<between>(?:[\\p{L}]+\\s+){0,2})$`,
  "u",
);

/** Returns the name before a title that is set off by a comma: “Eva Berg, Speaker of the Storting”. */
export function nameBefore(title: TitleInText, { quoted, language }: ClaimReading): TextSpan | null {
  const match = nameBeforeComma.exec(quoted.slice(0, title.start));
  const { name = "", between = "" } = match?.groups ?? {};
  if (!match || hasTerm(between, languageWords[language]?.texts.and ?? "")) return null;
  const start = match.index;
  const end = start + name.length;
  const others = [...stateMentions(quoted, language), ...officeTitlesIn(quoted, language)];
  return others.some((other) => other.start < end && other.end > start) ? null : { start, end };
}
