import { anniversaryLabels } from "../../labels/anniversary-labels.ts";
import { pageWords } from "../../labels/page-labels.ts";
import { isDay } from "../../model/dates/edtf.ts";
import type { Language } from "../../model/language.ts";
import type { RelationEntry } from "../../model/release/documents.ts";
import { type PairId, statesOf } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import type { CardOptions } from "../card/relation-card.ts";
import { dateText } from "../words/date-text.ts";
import { fill, labelText, titleDash } from "../words/words.ts";
import { stateName } from "./page-view.ts";

/** The anniversaries of a state's relations, in the reader's words. */
export interface AnniversariesView {
  lang: Language;
  /** "Jahrestage der diplomatischen Beziehungen: Norwegen" */
  title: string;
  /** The state's page in this language. */
  url: string;
  /** In the order of the year. */
  anniversaries: Anniversary[];
}

/** The day on which relations were established. */
export interface Anniversary {
  pair: PairId;
  /** `YYYY-MM-DD`, of the year in which it happened. */
  day: string;
  /** "Norwegen – Tadschikistan: Jahrestag der diplomatischen Beziehungen" */
  title: string;
  /** Since when, and what a reader must not miss, a line each. */
  lines: string[];
  url: string;
}

/**
 * The anniversaries of a state's relations. One of which only the month or year is known has none, nor one whose date is vague (EDTF `~`,
 * `?`) or undecided between claims: no reader is to keep a day that may be false.
 */
export function anniversariesView(
  code: StateCode,
  relations: Readonly<Record<PairId, RelationEntry>>,
  { language, origin }: Pick<CardOptions, "language" | "origin">,
): AnniversariesView {
  const anniversaries = Object.entries(relations).flatMap(([pair, { since, disputed, restsOnMirrors }]) => {
    const [day = "", ...others] = since;
    if (others.length > 0 || !isDay(day)) return [];
    const states = statesOf(pair).sort((a, b) => Number(b === code) - Number(a === code));
    const title = states.map((state) => stateName(state, language)).join(titleDash);
    const anniversary: Anniversary = {
      pair,
      day,
      title: fill(anniversaryLabels.anniversary[language], { title }),
      lines: [
        labelText("establishment", language, { date: dateText(day, language) }),
        ...(disputed ? [`${pageWords[language].conflicting}: ${labelText("attribute-date", language)}`] : []),
        ...(restsOnMirrors ? [labelText("mirror-only", language)] : []),
      ],
      url: `${origin}/relations/${pair}?lang=${language}&home=${code}`,
    };
    return [anniversary];
  });
  return {
    lang: language,
    title: fill(anniversaryLabels.calendar[language], { state: stateName(code, language) }),
    url: `${origin}/countries/${code}?lang=${language}`,
    anniversaries: anniversaries.sort((a, b) => (inYear(a) < inYear(b) ? -1 : 1)),
  };
}

/** Month and day before the year, so that those of one day stand in the order of time; then by id. */
function inYear({ day, pair }: Anniversary): string {
  return `${day.slice(5)} ${day} ${pair}`;
}
