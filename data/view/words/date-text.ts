import { dateForms, type Forms } from "../../labels/date-forms.ts";
import { monthNames, monthNamesAlone } from "../../labels/generated.ts";
import { type CalendarDate, isSpan, parseEdtf, type SpanEnd, yearsOf } from "../../model/dates/edtf.ts";
import type { Language } from "../../model/language.ts";
import { localDigits } from "./amount-text.ts";
import { fill, labelText } from "./words.ts";

/** Where a date appears: alone, such as after a colon; after a word for “since” or “not before”; or in the label `establishment`. */
export type DatePosition = "alone" | "since" | "established";

/**
 * Returns an EDTF level 1 date as written in `language`, in the Gregorian calendar: "20. April 2015", "ноябрь 2012 года",
 * "соли 1992", "ab dem 20. April 2015", "Januar–November 2023". No-break spaces keep numbers with the words that they belong to.
 * @throws {EdtfError} if the text is not such a date
 */
export function dateText(edtf: string, language: Language, position: DatePosition = "alone"): string {
  // Intl does not help: the Workers runtime has no Tajik, and formats Persian dates in the Persian calendar.
  const date = parseEdtf(edtf);
  if (!isSpan(date)) return calendarDateText(date, language, formsFor(position, language));
  const { from, until, hasUnknownEnd } = date;
  if (from && until) return spanText(from, until, language);
  if (from) {
    const since = labelText("since", language, { date: calendarDateText(from, language, formsFor("since", language)) });
    return hasUnknownEnd ? labelText("end-unknown", language, { date: since }) : since;
  }
  if (until) {
    const to = labelText("until", language, { date: calendarDateText(until, language) });
    return hasUnknownEnd ? labelText("beginning-unknown", language, { date: to }) : to;
  }
  return labelText("unknown-date", language);
}

/** Returns a day that does not exist in words: "31 February 2016". If there is not even such a month, returns it as it is. */
export function impossibleDayText(text: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  if (month < 1 || month > 12 || day === 0) return text;
  const unmarked = { season: null, unspecified: null, approximate: false, uncertain: false };
  return exactText({ precision: "day", year, month, day, ...unmarked }, language, dateForms[language]);
}

/** Returns true for a span or a century: a date that no single word such as “since” or “in” can precede in every language. */
export function isPeriod(edtf: string): boolean {
  const date = parseEdtf(edtf);
  return isSpan(date) || date.precision === "century";
}

function spanText(from: SpanEnd, until: SpanEnd, language: Language): string {
  const forms = dateForms[language];
  const isUniform = from.precision === until.precision && isPlain(from) && isPlain(until);
  if (isUniform && (from.precision === "year" || from.year === until.year)) {
    const isWithinMonth = from.precision === "day" && from.month === until.month;
    const { day, month, alone, year } = parts(from, language, forms);
    return fill(isWithinMonth ? forms.daysOfMonth : forms[`${from.precision}s`], {
      ...parts(until, language, forms),
      firstDay: day,
      firstMonth: month,
      firstAlone: alone,
      firstYear: year,
    });
  }
  return fill(forms.span, { from: calendarDateText(from, language), until: calendarDateText(until, language) });
}

function calendarDateText(date: CalendarDate, language: Language, forms: Forms = dateForms[language]): string {
  let text = exactText(date, language, forms);
  if (date.unspecified) text = labelText(`${date.unspecified}-unspecified`, language, { date: text });
  if (date.approximate) text = labelText("about", language, { date: text });
  if (date.uncertain) text = labelText("uncertain", language, { date: text });
  return text;
}

function exactText(date: CalendarDate, language: Language, forms: Forms): string {
  const { precision, year } = date;
  // “The 1900s” could be a decade or a century, and “the 10s” would be read as the 2010s. Both are written as “between … and …”.
  if (precision === "century" || (precision === "decade" && year < 1000)) return betweenText(date, language);
  const text = fill(forms[precision], parts(date, language, forms));
  return year > 0 ? text : labelText("before-christ", language, { date: text });
}

function betweenText(date: CalendarDate, language: Language): string {
  const { first, last } = yearsOf(date);
  const yearText = (year: number) =>
    exactText({ ...date, precision: "year", year }, language, formsFor("since", language));
  return fill(dateForms[language].between, { from: yearText(first), until: yearText(last) });
}

function formsFor(position: DatePosition, language: Language): Forms {
  const forms = dateForms[language];
  if (position === "alone") return forms;
  return (position === "established" && forms.established) || (forms.afterSince ?? forms);
}

/** Returns the values for the placeholders of a date form. Parts that the date does not specify are empty. */
function parts({ year, season, month, day }: CalendarDate, language: Language, { seasons }: Forms) {
  const monthIn = (names: readonly string[] | undefined) => (month === null ? "" : (names?.[month - 1] ?? ""));
  return {
    // ISO 8601 has a year 0; in the reader's calendar, 1 BC precedes AD 1.
    year: localDigits(String(year > 0 ? year : 1 - year), language),
    season: season === null ? "" : (seasons[season - 1] ?? ""),
    month: monthIn(monthNames[language]),
    alone: monthIn(monthNamesAlone[language]),
    inMonth: monthIn(dateForms[language].established?.months),
    day: day === null ? "" : localDigits(String(day), language),
  };
}

/** Returns true if the date needs no extra words: it is exact, certain and not BC. */
function isPlain({ approximate, uncertain, year }: CalendarDate): boolean {
  return !approximate && !uncertain && year > 0;
}
