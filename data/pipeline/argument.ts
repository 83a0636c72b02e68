import { isDay } from "../model/edtf.ts";
import { type Language, languageFor, languages } from "../model/language.ts";
import { MalformedPair, type PairId, parsePair, statesOf, UnknownState } from "../model/pair.ts";
import { alpha2Of, type StateCode } from "../model/states.ts";
import { Misused } from "./command.ts";

/** The relation that an argument names, in whichever spelling. */
export function pairArgument(word: string): PairId {
  try {
    return parsePair(word);
  } catch (error) {
    if (!(error instanceof MalformedPair || error instanceof UnknownState)) throw error;
    throw new Misused(`“${word}” is no pair. ${error.message}`);
  }
}

/** The language that `--lang` names. */
export function languageArgument(tag = "en"): Language {
  const language = languageFor(tag);
  if (!language)
    throw new Misused(`“${tag}” is no language of the cards; they are ${Object.keys(languages).join(", ")}.`);
  return language;
}

/** The state that `--home` names, one of the pair's; null where it is left out. */
export function homeArgument(code: string | undefined, pair: PairId): StateCode | null {
  if (code === undefined) return null;
  const state = statesOf(pair).find((one) => one === alpha2Of(code));
  if (!state)
    throw new Misused(`“${code}” is not one of the two states; write --home ${statesOf(pair).join(" or --home ")}.`);
  return state;
}

/** The day that `--as-of` names; null where it is left out. */
export function dayArgument(day: string | undefined): string | null {
  if (day === undefined) return null;
  if (!isDay(day)) throw new Misused(`“${day}” is no day; write --as-of YYYY-MM-DD, such as 2016-01-01.`);
  return day;
}
