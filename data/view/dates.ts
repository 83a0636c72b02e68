import { dateForms } from "../labels/date-forms.ts";
import { monthNames, monthNamesAlone } from "../labels/generated.ts";
import { type CalendarDate, isSpan, parseEdtf } from "../model/edtf.ts";
import type { Language } from "../model/language.ts";
import { localDigits } from "./amounts.ts";
import { say } from "./words.ts";

/**
 * An EDTF date (level 1) as a reader of `language` writes it, in the Gregorian calendar: "20. April 2015", "ноябрь 2012 года",
 * "соли 1992", "ab 20. April 2015", "Januar – November 2023".
 * @throws {NotEdtf} for a text that is no such date
 */
export function dateText(edtf: string, language: Language): string {
  // Intl is of no use here: the Workers runtime has no Tajik, and the Persian calendar for Persian.
  const date = parseEdtf(edtf);
  if (!isSpan(date)) return calendarDateText(date, language);
  const { from, until } = date;
  if (from && until) return spanText(from, until, language);
  if (from) {
    const { afterSince } = dateForms[language];
    return say("since", language, { date: calendarDateText(from, language, afterSince) });
  }
  if (until) return say("until", language, { date: calendarDateText(until, language) });
  return say("unknown-date", language);
}

function spanText(from: CalendarDate, until: CalendarDate, language: Language): string {
  const forms = dateForms[language];
  const alike = from.precision === until.precision && isSure(from) && isSure(until);
  if (alike && (from.precision === "year" || from.year === until.year)) {
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

function calendarDateText(
  date: CalendarDate,
  language: Language,
  forms: Record<CalendarDate["precision"], string> = dateForms[language],
): string {
  let text = fill(forms[date.precision], parts(date, language));
  if (date.approximate) text = say("about", language, { date: text });
  if (date.uncertain) text = say("uncertain", language, { date: text });
  return text;
}

/** What a date's form can name; what the date leaves open is empty. */
function parts({ year, month, day }: CalendarDate, language: Language) {
  return {
    year: localDigits(String(year), language),
    month: month === null ? "" : (monthNames[language][month - 1] ?? ""),
    alone: month === null ? "" : (monthNamesAlone[language][month - 1] ?? ""),
    day: day === null ? "" : localDigits(String(day), language),
  };
}

function isSure({ approximate, uncertain }: CalendarDate): boolean {
  return !approximate && !uncertain;
}

function fill(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
