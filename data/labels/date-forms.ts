import type { InEveryLanguage } from "../model/language.ts";

/** Patterns for dates, one per precision. `{month}` is the form of the month's name within a date, `{alone}` the form on its own. */
export interface Forms {
  year: string;
  month: string;
  day: string;
  season: string;
  /** Spring, summer, autumn, winter. */
  seasons: readonly [string, string, string, string];
  decade: string;
}

interface DateForms extends Forms {
  /** A year known only to lie between two years, which are written in the forms of `afterSince` if there are any. */
  between: string;
  /**
   * A span of years; of months or days within one year; of days within one month. Placeholders starting with `first` describe the start
   * of the span; the others, its end.
   */
  years: string;
  months: string;
  days: string;
  daysOfMonth: string;
  /** Any other span, as two complete dates. */
  span: string;
  /** Forms after the words for “since” and “between”, if these require another case or an article. */
  afterSince?: Forms;
  /** Forms in the label `establishment`, if it does not say “since”. `{inMonth}` is the month's name in the case that this label requires. */
  established?: Forms & { months: readonly string[] };
}

/**
 * Patterns for Gregorian dates. A line never breaks between a number and its month, or before a dash. The dashes
 * in spans follow CLDR and, for Norwegian and German, Språkrådet and Duden: without spaces, except between dates of several words.
 */
export const dateForms: InEveryLanguage<DateForms> = {
  de: {
    year: "{year}",
    month: "{month} {year}",
    day: "{day}.\u00a0{month} {year}",
    season: "{season} {year}",
    seasons: ["Frühjahr", "Sommer", "Herbst", "Winter"],
    decade: "{year}er-Jahre",
    between: "zwischen {from} und {until}",
    years: "{firstYear}–{year}",
    months: "{firstAlone}–{month} {year}",
    days: "{firstDay}.\u00a0{firstMonth}\u00a0– {day}.\u00a0{month} {year}",
    daysOfMonth: "{firstDay}.–{day}.\u00a0{month} {year}",
    span: "{from}\u00a0– {until}",
    afterSince: {
      year: "{year}",
      month: "{month} {year}",
      day: "dem {day}.\u00a0{month} {year}",
      season: "dem {season} {year}",
      seasons: ["Frühjahr", "Sommer", "Herbst", "Winter"],
      decade: "den {year}er-Jahren",
    },
  },
  en: {
    year: "{year}",
    month: "{month} {year}",
    day: "{day}\u00a0{month} {year}",
    season: "{season} {year}",
    seasons: ["spring", "summer", "autumn", "winter"],
    decade: "the {year}s",
    between: "between {from} and {until}",
    years: "{firstYear}–{year}",
    months: "{firstAlone}–{month} {year}",
    days: "{firstDay}\u00a0{firstMonth}\u00a0– {day}\u00a0{month} {year}",
    daysOfMonth: "{firstDay}–{day}\u00a0{month} {year}",
    span: "{from}\u00a0– {until}",
  },
  nb: {
    year: "{year}",
    month: "{month} {year}",
    day: "{day}.\u00a0{month} {year}",
    season: "{season} {year}",
    seasons: ["våren", "sommeren", "høsten", "vinteren"],
    decade: "{year}-årene",
    between: "mellom {from} og {until}",
    years: "{firstYear}–{year}",
    months: "{firstAlone}–{month} {year}",
    days: "{firstDay}.\u00a0{firstMonth}–{day}.\u00a0{month} {year}",
    daysOfMonth: "{firstDay}.–{day}.\u00a0{month} {year}",
    span: "{from}–{until}",
  },
  ru: {
    year: "{year}\u00a0год",
    month: "{alone} {year}\u00a0года",
    day: "{day}\u00a0{month} {year}\u00a0года",
    season: "{season} {year}\u00a0года",
    seasons: ["весна", "лето", "осень", "зима"],
    decade: "{year}-е\u00a0годы",
    between: "не ранее {from} и не позднее {until}",
    years: "{firstYear}–{year}\u00a0годы",
    months: "{firstAlone}\u00a0– {alone} {year}\u00a0года",
    days: "{firstDay}\u00a0{firstMonth}\u00a0– {day}\u00a0{month} {year}\u00a0года",
    daysOfMonth: "{firstDay}–{day}\u00a0{month} {year}\u00a0года",
    span: "{from}\u00a0– {until}",
    afterSince: {
      year: "{year}\u00a0года",
      month: "{month} {year}\u00a0года",
      day: "{day}\u00a0{month} {year}\u00a0года",
      season: "{season} {year}\u00a0года",
      seasons: ["весны", "лета", "осени", "зимы"],
      decade: "{year}-х\u00a0годов",
    },
    established: {
      year: "в\u00a0{year}\u00a0году",
      month: "в\u00a0{inMonth} {year}\u00a0года",
      day: "{day}\u00a0{month} {year}\u00a0года",
      season: "{season} {year}\u00a0года",
      seasons: ["весной", "летом", "осенью", "зимой"],
      decade: "в\u00a0{year}-е\u00a0годы",
      months: [
        "январе",
        "феврале",
        "марте",
        "апреле",
        "мае",
        "июне",
        "июле",
        "августе",
        "сентябре",
        "октябре",
        "ноябре",
        "декабре",
      ],
    },
  },
  // Only the last month takes the izafat, which links it to the year.
  tg: {
    year: "соли\u00a0{year}",
    month: "моҳи {month} соли\u00a0{year}",
    day: "{day}\u00a0{month} соли\u00a0{year}",
    season: "{season} соли\u00a0{year}",
    seasons: ["баҳори", "тобистони", "тирамоҳи", "зимистони"],
    decade: "солҳои {year}-ум",
    between: "байни {from} ва {until}",
    years: "солҳои {firstYear}–{year}",
    months: "моҳҳои {firstAlone}\u00a0– {month} соли\u00a0{year}",
    days: "{firstDay}\u00a0{firstAlone}\u00a0– {day}\u00a0{month} соли\u00a0{year}",
    daysOfMonth: "{firstDay}–{day}\u00a0{month} соли\u00a0{year}",
    span: "{from}\u00a0– {until}",
  },
  // A word replaces the dash, which would swap the numbers in right-to-left text.
  fa: {
    year: "{year}",
    month: "{month} {year}",
    day: "{day}\u00a0{month} {year}",
    season: "{season} {year}",
    seasons: ["بهار", "تابستان", "پاییز", "زمستان"],
    decade: "دههٔ {year}",
    between: "میان {from} و {until}",
    years: "{firstYear} تا {year}",
    months: "{firstAlone} تا {month} {year}",
    days: "{firstDay}\u00a0{firstAlone} تا {day}\u00a0{month} {year}",
    daysOfMonth: "{firstDay} تا {day}\u00a0{month} {year}",
    span: "{from} تا {until}",
  },
};
