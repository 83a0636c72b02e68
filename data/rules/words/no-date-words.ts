import { monthNames, monthNamesAlone } from "../../labels/generated.ts";
import type { Language } from "../../model/language.ts";
import type { DateWords } from "./types/date-words.ts";

const never = "(?!)";

/** Returns the names of a language's months, with no other words. */
export function noDateWords(language: Language): DateWords {
  const numberedNames = [monthNames, monthNamesAlone].flatMap((names) =>
    names[language].map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  );
  return {
    months: new Map(numberedNames),
    monthAbbreviations: new Map(),
    seasons: new Map(),
    ordinals: new Map(),
    quarter: [],
    half: [],
    century: [],
    firstMonths: { first: [], counts: new Map(), months: [] },
    fillers: [],
    yearsAfter: [],
    to: [],
    and: [],
    between: never,
    approximate: never,
    uncertain: never,
    since: never,
    until: never,
    inMonth: never,
    untilNow: never,
    sameYear: never,
    otherYear: never,
    relative: [],
    followingMonth: never,
    vague: never,
    yearEnd: never,
    effect: never,
    decadeWords: new Map(),
    decadeEnding: /(?!)/,
    labels: never,
    limits: never,
    notYearAfter: never,
    yearBefore: null,
    monthFirst: false,
    monthMayBeFirst: false,
    ordinalSuffix: never,
    decadeSuffix: never,
    bareDecadeSuffix: /(?!)/,
    centurySuffix: /(?!)/,
    decadeArticles: [],
    decadeNouns: [],
    ofMonth: [],
    articles: [],
    beforeDate: [],
    partOfDecade: never,
    countedThings: null,
  };
}
