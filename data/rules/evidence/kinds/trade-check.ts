import type { AuthoredFactOf } from "../../../model/facts/authored-fact.ts";
import type { TradeMeasure } from "../../../model/facts/kinds.ts";
import { englishName } from "../../facts/english-name.ts";
import { isUnbroken } from "../../reading/sentences.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import { stateMentions } from "../states/state-mentions.ts";
import { findTerms, hasTerm } from "../terms/term-pattern.ts";
import { findVocabulary } from "../terms/terms.ts";
import { proven, unknownWords, unproven, unsupported, type Verdicts } from "../verdict.ts";
import { measuresOfAmount, wordsOf } from "./amount-check.ts";
import { amountOfMeasure, measureSeenBy } from "./trade-amount-check.ts";

type Trade = AuthoredFactOf<"trade">;

/** Compares the measure of a trade figure with the words next to its amount and with the direction of the trade. */
export const measureCheck: AttributeCheck<Trade, TradeMeasure> = { prove: measureVerdicts };

function measureVerdicts(measure: TradeMeasure, reading: ClaimReading<Trade>): Verdicts {
  const { words, quoted, fact } = reading;
  if (!words) return [unproven("the check does not know the words for trade in this language")];
  const found = findVocabulary(quoted, words.measures);
  const amount = fact.amount;
  const ofAmount = amount ? measuresOfAmount(amount, reading) : [];
  const named = ofAmount.length > 0 ? ofAmount : found.flatMap(({ terms }) => terms);
  // “Sold goods to” describes the seller's exports.
  const isVerb = measure !== "turnover" && hasTerm(quoted, words.tradeVerbs);
  if (named.length === 0)
    return [
      isVerb ? unproven("the sentence has only a verb of buying or selling") : unsupported("have no word for it"),
    ];
  if (named.some((term) => measureSeenBy(term, reading) === measure)) return [proven];
  const word = found.find(({ terms }) => terms.some((term) => named.includes(term)))?.words;
  const own = amountOfMeasure(reading);
  if (own) return [unsupported(`give this amount for “${word}”, and “${wordsOf(own, reading)}” for ${measure}`)];
  return [unsupported(`say “${word}”, which is a different measure as seen by ${englishName(fact.reporter)}`)];
}

/** Compares the reporting state with words such as “according to Norwegian statistics”. */
export const reporterCheck: AttributeCheck<Trade, string> = { prove: reporterVerdicts };

function reporterVerdicts(reporter: string, { words, quoted, language, pair }: ClaimReading<Trade>): Verdicts {
  if (!words) return [unknownWords];
  const cues = findTerms(quoted, words.accordingTo);
  const states = stateMentions(quoted, language).filter(({ state }) => pair.split("-").includes(state));
  const reporting = states.filter(
    ({ start, end, form, isGenitive, relation }) =>
      cues.some(
        (cue) =>
          start >= cue.end &&
          start - cue.end < 60 &&
          isUnbroken(quoted.slice(cue.end, start)) &&
          // “According to Statbank, Norway imported goods from X” does not say whose figures these are.
          (/^\s*\p{Ll}{0,4}\s*$/u.test(quoted.slice(cue.end, start)) ||
            hasTerm(`${cue.words} ${quoted.slice(cue.end, start)}`, words.figures)) &&
          (form === "adjective" || isGenitive || relation === "from"),
      ) ||
      cues.some(
        (cue) =>
          hasTerm(cue.words, words.statistics) &&
          end <= cue.start &&
          cue.start - end < 25 &&
          (form === "adjective" || isGenitive),
      ),
  );
  const [first] = reporting;
  if (!first) return [unproven("the sentence does not say who reported the figure")];
  return [
    reporting.some(({ state }) => state === reporter)
      ? proven
      : unsupported(`give the figure according to ${englishName(first.state)}`, {
          fact: `“reporter” is ${englishName(reporter)}`,
        }),
  ];
}
