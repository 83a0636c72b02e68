import type { InEveryLanguage } from "../model/language.ts";

/** How a year, a month of a year and a day are put together. `{month}` is the month's form within a date, `{alone}` its base form. */
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
  /** A year of which only the first and the last that it can be are known: two years, in the forms of `afterSince` if there are any. */
  between: string;
  /** A span of years; of months, of days within one year. `{first…}` is its beginning, what has no such mark its end. */
  years: string;
  months: string;
  days: string;
  /** Any other span: of two whole dates. */
  span: string;
  /** What follows the words for “since” and “between”, where that asks for another case. */
  afterSince?: Forms;
}

/** The order and the small words of Gregorian dates. */
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
  // The izafat joins only the last month to the year.
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
  // A dash between numbers would turn round in a text from right to left: a word stands instead.
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
