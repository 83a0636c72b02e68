import { anniversaryLabels } from "../../labels/pages/anniversary-labels.ts";
import { pageWords } from "../../labels/pages/page-labels.ts";
import { isDay } from "../../model/dates/edtf.ts";
import type { Language } from "../../model/language.ts";
import type { RelationEntry } from "../../model/release/documents.ts";
import { type PairId, statesInOrder } from "../../model/states/pair.ts";
import type { StateCode } from "../../model/states/states.ts";
import { type CardOptions, pageUrl } from "../card/card-options.ts";
import { dateText } from "../words/date-text.ts";
import { gradeRemarks } from "../words/grade-text.ts";
import { stateName, statesTitle } from "../words/state-names.ts";
import { fill, labelText } from "../words/words.ts";

/** The anniversaries of a state's relations, in the reader's language. */
export interface AnniversariesView {
  lang: Language;
  /** "Jahrestage der diplomatischen Beziehungen: Norwegen" */
  title: string;
  /** The state's page in this language. */
  url: string;
  /** In calendar order, from January. */
  anniversaries: Anniversary[];
}

/** The anniversary of the day on which two states established relations. */
export interface Anniversary {
  pair: PairId;
  /** The day on which relations were established, `YYYY-MM-DD`. */
  day: string;
  /** "Norwegen – Tadschikistan: Jahrestag der diplomatischen Beziehungen" */
  title: string;
  /** The date relations were established, and any caveats, one per line. */
  lines: string[];
  url: string;
}

/**
 * Returns the anniversaries of a state's relations. A date is left out if only its month or year is known, if it is approximate or
 * uncertain (EDTF `~`, `?`), or if its claims are undecided: a calendar must not show a day that may be wrong.
 */
export function anniversariesView(
  code: StateCode,
  relations: Readonly<Record<PairId, RelationEntry>>,
  { language, origin }: Pick<CardOptions, "language" | "origin">,
): AnniversariesView {
  const anniversaries = Object.entries(relations).flatMap(([pair, entry]) => {
    const { since, disputed } = entry;
    const [day = "", ...others] = since;
    if (others.length > 0 || !isDay(day)) return [];
    const anniversary: Anniversary = {
      pair,
      day,
      title: fill(anniversaryLabels.anniversary[language], { title: statesTitle(statesInOrder(pair, code), language) }),
      lines: [
        labelText("establishment-period", language, { date: dateText(day, language) }),
        ...(disputed ? [`${pageWords[language].conflicting}: ${labelText("attribute-date", language)}`] : []),
        ...gradeRemarks(entry, language),
      ],
      url: pageUrl(pair, { origin, language, home: code }),
    };
    return [anniversary];
  });
  return {
    lang: language,
    title: fill(anniversaryLabels.calendar[language], { state: stateName(code, language) }),
    url: `${origin}/countries/${code}?lang=${language}`,
    anniversaries: anniversaries.sort((a, b) => (calendarKey(a) < calendarKey(b) ? -1 : 1)),
  };
}

/** Returns a key that sorts by month and day, then by year, then by id. */
function calendarKey({ day, pair }: Anniversary): string {
  return `${day.slice(5)} ${day} ${pair}`;
}
