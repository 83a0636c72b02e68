import type { InEveryLanguage } from "../model/language.ts";

/** How a year, a month of a year and a day are put together. `{month}` is the month's form within a date, `{alone}` its base form. */
interface Forms {
  year: string;
  month: string;
  day: string;
}

interface DateForms extends Forms {
  /** A span of years; of months, of days within one year. `{first…}` is its beginning, what has no such mark its end. */
  years: string;
  months: string;
  days: string;
  /** Any other span: of two whole dates. */
  span: string;
  /** What follows the word for “since”, where that asks for another case. */
  afterSince?: Forms;
}

/** The order and the small words of Gregorian dates. */
export const dateForms: InEveryLanguage<DateForms> = {
  de: {
    year: "{year}",
    month: "{month} {year}",
    day: "{day}. {month} {year}",
    years: "{firstYear} – {year}",
    months: "{firstAlone} – {month} {year}",
    days: "{firstDay}. {firstMonth} – {day}. {month} {year}",
    span: "{from} – {until}",
  },
  en: {
    year: "{year}",
    month: "{month} {year}",
    day: "{day} {month} {year}",
    years: "{firstYear} – {year}",
    months: "{firstAlone} – {month} {year}",
    days: "{firstDay} {firstMonth} – {day} {month} {year}",
    span: "{from} – {until}",
  },
  nb: {
    year: "{year}",
    month: "{month} {year}",
    day: "{day}. {month} {year}",
    years: "{firstYear} – {year}",
    months: "{firstAlone} – {month} {year}",
    days: "{firstDay}. {firstMonth} – {day}. {month} {year}",
    span: "{from} – {until}",
  },
  ru: {
    year: "{year} год",
    month: "{alone} {year} года",
    day: "{day} {month} {year} года",
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
    years: "{firstYear} تا {year}",
    months: "{firstAlone} تا {month} {year}",
    days: "{firstDay} {firstAlone} تا {day} {month} {year}",
    span: "{from} تا {until}",
  },
};
