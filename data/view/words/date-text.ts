import { dateForms, type Forms } from "../../labels/date-forms.ts";
import { monthNames, monthNamesAlone } from "../../labels/generated.ts";
import { type CalendarDate, isSpan, parseEdtf, type SpanEnd, yearsOf } from "../../model/dates/edtf.ts";
import type { Language } from "../../model/language.ts";
import { localDigits } from "./amount-text.ts";
import { fill, labelText } from "./words.ts";

/**
 * Returns an EDTF level 1 date as written in `language`, in the Gregorian calendar: "20. April 2015", "ноябрь 2012 года",
 * "соли 1992", "ab 20. April 2015", "Januar – November 2023".
 * @throws {EdtfError} if the text is not such a date
 */
export function dateText(edtf: string, language: Language): string {
  // Intl does not help: the Workers runtime has no Tajik, and formats Persian dates in the Persian calendar.
  const date = parseEdtf(edtf);
  if (!isSpan(date)) return calendarDateText(date, language);
  const { from, until, hasUnknownEnd } = date;
  if (from && until) return spanText(from, until, language);
  if (from) {
    const since = labelText("since", language, { date: calendarDateText(from, language, caseAfterSince(language)) });
    return hasUnknownEnd ? labelText("end-unknown", language, { date: since }) : since;
  }
  if (until) {
    const to = labelText("until", language, { date: calendarDateText(until, language) });
    return hasUnknownEnd ? labelText("beginning-unknown", language, { date: to }) : to;
  }
  return labelText("unknown-date", language);
}

function spanText(from: SpanEnd, until: SpanEnd, language: Language): string {
  const forms = dateForms[language];
  const isUniform = from.precision === until.precision && isPlain(from) && isPlain(until);
  if (isUniform && (from.precision === "year" || from.year === until.year)) {
    const { day, month, alone, year } = parts(from, language);
    return fill(forms[`${from.precision}s`], {
      ...parts(until, language),
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
  const form = precision === "season" || precision === "decade" ? dateForms[language][precision] : forms[precision];
  const text = fill(form, parts(date, language));
  return year > 0 ? text : labelText("before-christ", language, { date: text });
}

function betweenText(date: CalendarDate, language: Language): string {
  const { first, last } = yearsOf(date);
  const yearText = (year: number) =>
    exactText({ ...date, precision: "year", year }, language, caseAfterSince(language));
  return fill(dateForms[language].between, { from: yearText(first), until: yearText(last) });
}

function caseAfterSince(language: Language): Forms {
  return dateForms[language].afterSince ?? dateForms[language];
}

/** Returns the values for the placeholders of a date form. Parts that the date does not specify are empty. */
function parts({ year, season, month, day }: CalendarDate, language: Language) {
  return {
    // ISO 8601 has a year 0; in the reader's calendar, 1 BC precedes AD 1.
    year: localDigits(String(year > 0 ? year : 1 - year), language),
    season: season === null ? "" : (dateForms[language].seasons[season - 1] ?? ""),
    month: month === null ? "" : (monthNames[language][month - 1] ?? ""),
    alone: month === null ? "" : (monthNamesAlone[language][month - 1] ?? ""),
    day: day === null ? "" : localDigits(String(day), language),
  };
}

/** Returns true if the date needs no extra words: it is exact, certain and not BC. */
function isPlain({ approximate, uncertain, year }: CalendarDate): boolean {
  return !approximate && !uncertain && year > 0;
}
