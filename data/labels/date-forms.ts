import type { InEveryLanguage } from "../model/language.ts";

/** Patterns for a year, a month and a day. `{month}` is the form of the month's name within a date, `{alone}` the form on its own. */
export interface Forms {
  year: string;
  month: string;
  day: string;
}

interface DateForms extends Forms {
  season: string;
  /** Spring, summer, autumn, winter. */
  seasons: readonly [string, string, string, string];
  decade: string;
  /** A year known only to lie between two years, which are written in the forms of `afterSince` if there are any. */
  between: string;
  /** A span of years; of months or days within one year. Placeholders with `first` are from its start, the others from its end. */
  years: string;
  months: string;
  days: string;
  /** Any other span, as two complete dates. */
  span: string;
  /** Forms after the words for “since” and “between”, if these require another case. */
  afterSince?: Forms;
}

/** Patterns for Gregorian dates. */
export const dateForms: InEveryLanguage<DateForms> = {
  de: {
    year: "{year}",
    month: "{month} {year}",
    day: "{day}. {month} {year}",
    season: "{season} {year}",
    seasons: ["Frühjahr", "Sommer", "Herbst", "Winter"],
    decade: "{year}er-Jahre",
    between: "zwischen {from} und {until}",
    years: "{firstYear} – {year}",
    months: "{firstAlone} – {month} {year}",
    days: "{firstDay}. {firstMonth} – {day}. {month} {year}",
    span: "{from} – {until}",
  },
  en: {
    year: "{year}",
    month: "{month} {year}",
    day: "{day} {month} {year}",
    season: "{season} {year}",
    seasons: ["spring", "summer", "autumn", "winter"],
    decade: "the {year}s",
    between: "between {from} and {until}",
    years: "{firstYear} – {year}",
    months: "{firstAlone} – {month} {year}",
    days: "{firstDay} {firstMonth} – {day} {month} {year}",
    span: "{from} – {until}",
  },
  nb: {
    year: "{year}",
    month: "{month} {year}",
    day: "{day}. {month} {year}",
    season: "{season} {year}",
    seasons: ["våren", "sommeren", "høsten", "vinteren"],
    decade: "{year}-årene",
    between: "mellom {from} og {until}",
    years: "{firstYear} – {year}",
    months: "{firstAlone} – {month} {year}",
    days: "{firstDay}. {firstMonth} – {day}. {month} {year}",
    span: "{from} – {until}",
  },
  ru: {
    year: "{year} год",
    month: "{alone} {year} года",
    day: "{day} {month} {year} года",
    season: "{season} {year} года",
    seasons: ["весна", "лето", "осень", "зима"],
    decade: "{year}-е годы",
    between: "не ранее {from} и не позднее {until}",
    years: "{firstYear} – {year} годы",
    months: "{firstAlone} – {alone} {year} года",
    days: "{firstDay} {firstMonth} – {day} {month} {year} года",
    span: "{from} – {until}",
    afterSince: { year: "{year} года", month: "{month} {year} года", day: "{day} {month} {year} года" },
  },
  // Only the last month takes the izafat, which links it to the year.
  tg: {
    year: "соли {year}",
    month: "моҳи {month} соли {year}",
    day: "{day} {month} соли {year}",
    season: "{season} соли {year}",
    seasons: ["баҳори", "тобистони", "тирамоҳи", "зимистони"],
    decade: "солҳои {year}-ум",
    between: "байни {from} ва {until}",
    years: "солҳои {firstYear} – {year}",
    months: "моҳҳои {firstAlone} – {month} соли {year}",
    days: "{firstDay} {firstAlone} – {day} {month} соли {year}",
    span: "{from} – {until}",
  },
  // A word replaces the dash, which would swap the numbers in right-to-left text.
  fa: {
    year: "{year}",
    month: "{month} {year}",
    day: "{day} {month} {year}",
    season: "{season} {year}",
    seasons: ["بهار", "تابستان", "پاییز", "زمستان"],
    decade: "دههٔ {year}",
    between: "میان {from} و {until}",
    years: "{firstYear} تا {year}",
    months: "{firstAlone} تا {month} {year}",
    days: "{firstDay} {firstAlone} تا {day} {month} {year}",
    span: "{from} تا {until}",
  },
};
