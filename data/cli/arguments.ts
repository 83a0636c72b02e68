import { isDay } from "../model/dates/edtf.ts";
import type { AuthoredRelation } from "../model/facts/relation.ts";
import { type Language, languageFor, languages } from "../model/language.ts";
import { MalformedPair, type PairId, parsePair, statesOf, UnknownState } from "../model/states/pair.ts";
import { alpha2Of, type StateCode } from "../model/states/states.ts";
import { BadData } from "../pipeline/authored/data-problem.ts";
import type { Authored } from "../pipeline/authored/load.ts";
import { Refused } from "../pipeline/refused.ts";
import { UsageError } from "./command.ts";

/** The relation that an argument names, in whichever spelling. */
export function pairArgument(argument: string): PairId {
  try {
    return parsePair(argument);
  } catch (error) {
    if (!(error instanceof MalformedPair || error instanceof UnknownState)) throw error;
    throw new UsageError(`“${argument}” is no pair. ${error.message}`);
  }
}

/** The language that `--lang` names. */
export function languageOption(tag = "en"): Language {
  const language = languageFor(tag);
  if (!language)
    throw new UsageError(`“${tag}” is no language of the cards; they are ${Object.keys(languages).join(", ")}.`);
  return language;
}

/** The state that `--home` names, one of the pair's; null where it is left out. */
export function homeOption(code: string | undefined, pair: PairId): StateCode | null {
  if (code === undefined) return null;
  const state = statesOf(pair).find((candidate) => candidate === alpha2Of(code));
  if (!state)
    throw new UsageError(`“${code}” is not one of the two states; write --home ${statesOf(pair).join(" or --home ")}.`);
  return state;
}

/** The day that `--as-of` names; null where it is left out. */
export function dayOption(day: string | undefined): string | null {
  if (day === undefined) return null;
  if (!isDay(day)) throw new UsageError(`“${day}” is no day; write --as-of YYYY-MM-DD, such as 2016-01-01.`);
  return day;
}

/**
 * The relation that an editor asks to see.
 * @throws {BadData} where its file cannot be read
 * @throws {Refused} where nobody has written it
 */
export function requireRelation({ relations, problems }: Authored, pair: PairId): AuthoredRelation {
  const relation = relations.get(pair);
  if (relation) return relation.value;
  const relationProblems = problems.filter(
    ({ file, id }) => file === `data/relations/${pair}.yml` || id.startsWith(`${pair}.`),
  );
  if (relationProblems.length > 0) throw new BadData(relationProblems);
  throw new Refused(`There is no relation ${pair} yet; npm run data -- new ${pair} begins it.`);
}
