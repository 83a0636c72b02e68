import { monthNames } from "../labels/generated.ts";
import { type CalendarDate, isSpan, parseEdtf } from "../model/edtf.ts";
import type { Language } from "../model/language.ts";
import { say } from "./words.ts";

/** An EDTF date as a reader of `language` writes it: "20. April 2015", "November 2012", "1992", "ab 20. April 2015". */
export function dateText(edtf: string, language: Language): string {
  const date = parseEdtf(edtf);
  if (!isSpan(date)) return calendarDateText(date, language);
  const { from, until } = date;
  if (from && until) return `${calendarDateText(from, language)} – ${calendarDateText(until, language)}`;
  if (from) return say("since", language, { date: calendarDateText(from, language) });
  if (until) return say("until", language, { date: calendarDateText(until, language) });
  return "";
}

function calendarDateText(date: CalendarDate, language: Language): string {
  let text = String(date.year);
  if (date.month) text = `${monthNames[language][date.month - 1]} ${text}`;
  if (date.day) text = language === "de" ? `${date.day}. ${text}` : `${date.day} ${text}`;
  if (date.approximate) text = say("about", language, { date: text });
  if (date.uncertain) text = say("uncertain", language, { date: text });
  return text;
}
