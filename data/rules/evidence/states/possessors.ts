import { statesOf } from "../../../model/states/pair.ts";
import { englishName } from "../../facts/english-name.ts";
import { isFunctionWord } from "../../reading/inflection.ts";
import { wordTokens } from "../../reading/word-tokens.ts";
import { languageWords } from "../../words/words-by-language.ts";
import type { ClaimReading } from "../attribute-check.ts";
import { type Unsupported, unsupported } from "../verdict.ts";
import { stateMentions } from "./state-mentions.ts";

/** Reports “Norway's chairmanship” in a text whose quotes say “Tajikistan's chairmanship”. */
export function wrongPossessor(text: string, reading: ClaimReading): Unsupported | null {
  const { quotedInLanguage, language, pair } = reading;
  const quoted = possessions(quotedInLanguage, reading);
  for (const { state, stem, noun } of possessions(text, reading)) {
    const owners = new Set(quoted.filter((other) => other.stem === stem).map((other) => other.state));
    const other = statesOf(pair).find((each) => each !== state && owners.has(each));
    if (other && !owners.has(state) && !isShared(noun, quotedInLanguage, language))
      return unsupported(`say “${noun}” of ${englishName(other)}, not of ${englishName(state)}`);
  }
  return null;
}

/** Returns true for a word that occurs twice, because it may belong to both states. */
function isShared(noun: string, quoted: string, language: ClaimReading["language"]): boolean {
  const [sought] = wordTokens(noun, language);
  return wordTokens(quoted, language).filter(({ stem }) => stem === sought?.stem).length > 1;
}

/** Returns the nouns right after a state of the pair in the genitive or as an adjective: “Norges formannskap”. */
function possessions(text: string, { language, pair }: ClaimReading) {
  const tokens = wordTokens(text, language);
  return stateMentions(text, language).flatMap(({ state, form, isGenitive, end }) => {
    if (!statesOf(pair).includes(state) || (form !== "adjective" && !isGenitive)) return [];
    const next = tokens.find(({ start }) => start > end && isOwnerRightBefore(text.slice(end, start), language));
    return next && !isFunctionWord(next.word, language)
      ? [{ state, stem: next.stem, noun: text.slice(next.start, next.end) }]
      : [];
  });
}

/** Returns true if only spaces, and perhaps an ending such as “'s”, are between an owner and what belongs to it. */
export function isOwnerRightBefore(between: string, language: ClaimReading["language"]): boolean {
  const { possessive } = languageWords[language]?.grammar ?? {};
  return /^\s+$/.test(possessive ? between.replace(possessive, "") : between);
}
