/** A date that is given relative to another: “the following year” is `["…", "year", 1]`. `#` in a pattern stands for a number, which multiplies the offset. */
type RelativeDateWords = readonly [pattern: string, unit: "year" | "month" | "day", offset: number];

/** The words that a language's dates are made of. Words are in lower case; patterns are regular expressions without flags, read with `iu`. */
export interface DateWords {
  /** Month, counted from 1, by each of its forms. */
  months: ReadonlyMap<string, number>;
  /** Month by its abbreviation, which a full stop may follow. */
  monthAbbreviations: ReadonlyMap<string, number>;
  /** EDTF season, 21 (spring) to 24 (winter). */
  seasons: ReadonlyMap<string, number>;
  /** Ordinal numbers of quarters and halves, in words. */
  ordinals: ReadonlyMap<string, number>;
  /** “Quarter”, “half-year” and “century”. */
  quarter: readonly string[];
  half: readonly string[];
  century: readonly string[];
  /** “The first nine months”: “first”, the number in words, and “months”. */
  firstMonths: {
    first: readonly string[];
    counts: ReadonlyMap<string, number>;
    months: readonly string[];
  };
  /** Words between a month and its year, or between “to” and the end of a span, such as “of the year”. */
  fillers: readonly string[];
  /** “Year”, where it follows the number, in any form. */
  yearsAfter: readonly string[];
  /** Words that connect the two ends of a span. */
  to: readonly string[];
  /** Words that connect dates in a list, or the ends of a span after “between”. */
  and: readonly string[];
  /** Patterns of what may come right before a date. */
  between: string;
  approximate: string;
  uncertain: string;
  since: string;
  until: string;
  /** Prepositions by which a month is recognised without a year. */
  inMonth: string;
  /** Patterns of what may follow a date: “until today”; “of the same year”; “of last year”. */
  untilNow: string;
  sameYear: string;
  otherYear: string;
  /** Dates relative to another date of the text. */
  relative: readonly RelativeDateWords[];
  /** Pattern of what comes before a month after another date: “the following April”. */
  followingMonth: string;
  /** Pattern of words for a date near another that do not say which: “on Thursday”, “shortly afterwards”. */
  vague: string;
  /** Pattern of the end or turn of a year: “at the end of the year”. */
  yearEnd: string;
  /** Pattern of what comes before “from” if something applies from then on rather than begins to exist: “with effect”. */
  effect: string;
  /** First year of a decade in words: “nineties”. */
  decadeWords: ReadonlyMap<string, number>;
  /** Matches the `decadeWords` that need neither an article nor a word for “years”. */
  decadeEnding: RegExp;
  /** Patterns of what comes right before a number that is a name rather than a count: “No.”, “resolution”. */
  labels: string;
  /** Patterns of what comes right before a number that is a limit: “more than”. */
  limits: string;
  /** Patterns of what follows a four-digit number that is not a year. */
  notYearAfter: string;
  /** What must come before a four-digit year, unless a word for “year” follows; null if nothing has to. */
  yearBefore: string | null;
  /** Matches text of the form “April 15, 2015”. */
  monthFirst: boolean;
  /** True if “4/5/2015” may also be in April. */
  monthMayBeFirst: boolean;
  /** Pattern of what makes a number in digits an ordinal: “6th”. */
  ordinalSuffix: string;
  /** Pattern of what makes a number a decade: “1990s”, “90er”. */
  decadeSuffix: string;
  /** Matches a suffix after which a decade of two digits needs a word for “years”: “20-е заседание” is a session. */
  bareDecadeSuffix: RegExp;
  /** Matches a suffix that makes a round number a century: “1900-tallet”. */
  centurySuffix: RegExp;
  /** Articles before a decade: “the 90s”. */
  decadeArticles: readonly string[];
  /** Words for “years” after a decade, besides `yearsAfter`. */
  decadeNouns: readonly string[];
  /** Words between a day and its month: “6th of August”. */
  ofMonth: readonly string[];
  /** Articles between “between” and a date. */
  articles: readonly string[];
  /** Words that may come between a qualifier and a date, besides `fillers`: “since the end of”. */
  beforeDate: readonly string[];
  /** Pattern of parts of a decade or year that a hyphen or space joins to it: “mid-1990s”. */
  partOfDecade: string;
  /** How to distinguish a four-digit number before a plural from a year; null if the language needs no such test. */
  countedThings: {
    /** Matches a plural after the number: “1500 students”. */
    things: RegExp;
    /** Matches words that look like a plural. */
    notThings: RegExp;
    /** Matches what comes before a year even then: “in 1992 relations were established”. */
    beforeYear: RegExp;
  } | null;
}
