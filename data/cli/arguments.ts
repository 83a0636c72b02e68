import { isDay } from "../model/dates/edtf.ts";
import type { AuthoredRelation } from "../model/facts/relation.ts";
import { type Language, languageFor, languages } from "../model/language.ts";
import { MalformedPair, type PairId, parsePair, statesOf, UnknownState } from "../model/states/pair.ts";
import { alpha2Of, type StateCode } from "../model/states/states.ts";
import { BadData } from "../pipeline/authored/data-problem.ts";
import type { Authored } from "../pipeline/authored/load/load-authored.ts";
import { Refused } from "../pipeline/refused.ts";
import { UsageError } from "./command.ts";

/**
 * Returns the pair that an argument names, in any spelling that `parsePair` accepts.
 * @throws {UsageError} if it names no pair
 */
export function pairArgument(argument: string): PairId {
  try {
    return parsePair(argument);
  } catch (error) {
    if (!(error instanceof MalformedPair || error instanceof UnknownState)) throw error;
    throw new UsageError(`“${argument}” is not a pair of states. ${error.message}`);
  }
}

/**
 * Returns the language of `--lang`; English by default.
 * @throws {UsageError} if cards are not available in it
 */
export function languageOption(tag = "en"): Language {
  const language = languageFor(tag);
  if (!language)
    throw new UsageError(`Cards are not available in “${tag}”; use one of ${Object.keys(languages).join(", ")}.`);
  return language;
}

/**
 * Returns the state of `--home`, one of the two in the pair; null if the option is absent.
 * @throws {UsageError} if it is not one of the two
 */
export function homeOption(code: string | undefined, pair: PairId): StateCode | null {
  if (code === undefined) return null;
  const state = statesOf(pair).find((candidate) => candidate === alpha2Of(code));
  if (!state)
    throw new UsageError(`“${code}” is not one of the two states; write --home ${statesOf(pair).join(" or --home ")}.`);
  return state;
}

/**
 * Returns the day of `--as-of`, YYYY-MM-DD; null if the option is absent.
 * @throws {UsageError} if it is not a day
 */
export function dayOption(day: string | undefined): string | null {
  if (day === undefined) return null;
  if (!isDay(day)) throw new UsageError(`“${day}” is not a day; write --as-of YYYY-MM-DD, such as 2016-01-01.`);
  return day;
}

/**
 * Returns the authored relation of a pair.
 * @throws {BadData} if its file has problems
 * @throws {Refused} if there is no such relation yet
 */
export function requireRelation({ relations, problems }: Authored, pair: PairId): AuthoredRelation {
  const relation = relations.get(pair);
  if (relation) return relation.value;
  const relationProblems = problems.filter(
    ({ file, id }) => file === `data/relations/${pair}.yml` || id.startsWith(`${pair}.`),
  );
  if (relationProblems.length > 0) throw new BadData(relationProblems);
  throw new Refused(`There is no relation ${pair} yet; to create it, run npm run data -- new ${pair}.`);
}
