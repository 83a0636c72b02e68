import type { AnniversariesView, Anniversary } from "../../../data/view/pages/anniversary-view.ts";

/**
 * Returns a state's anniversaries as iCalendar (RFC 5545 and RFC 7986): for each, a yearly all-day event that does not block time.
 *
 * No library fits: ical-generator is correct but takes a quarter of a second for one state's calendar, 25 times the CPU time of a
 * request; ics folds lines by characters instead of octets and takes DTSTAMP from the clock.
 * @param origin origin of the site, such as `https://example.org`; it makes the events' UIDs globally unique
 * @param time when the release was published (ISO 8601, UTC). It is the DTSTAMP, because without METHOD that is the time of the last
 *   revision (3.8.7.2)
 */
export function calendar(view: AnniversariesView, { origin, time }: { origin: string; time: string }): string {
  const { lang, title, url } = view;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Entente//Anniversaries//${lang.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `NAME;LANGUAGE=${lang}:${escapeText(title)}`,
    // For calendar apps that do not support RFC 7986.
    `X-WR-CALNAME:${escapeText(title)}`,
    "X-PUBLISHED-TTL:P1D",
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    `URL:${url}`,
    ...view.anniversaries.flatMap((anniversary) => event(anniversary, { lang, origin, stamp: dateTime(time) })),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function event(
  { pair, day, title, lines, url }: Anniversary,
  { lang, origin, stamp }: { lang: string; origin: string; stamp: string },
): string[] {
  return [
    "BEGIN:VEVENT",
    // The same in every language and in both states' calendars. RFC 7986, 5.3 requires a globally unique, permanent id.
    `UID:establishment.${pair}@${origin.replace(/^https?:\/\//, "")}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `RRULE:${yearly(day)}`,
    `SUMMARY;LANGUAGE=${lang}:${escapeText(title)}`,
    `DESCRIPTION;LANGUAGE=${lang}:${escapeText(lines.join("\n"))}`,
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/**
 * A yearly recurrence rule. By RFC 5545, 3.3.10, an event on 29 February recurs in leap years only, but some apps move it to 1 March
 * unless the rule names the day.
 */
function yearly(day: string): string {
  return day.endsWith("-02-29") ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29" : "FREQ=YEARLY";
}

/** A UTC time such as `20240119T080000Z` (RFC 5545, 3.3.5, form 2). */
function dateTime(iso: string): string {
  return iso.replace(/[-:]|\.\d+/g, "");
}

/** Escapes backslashes, semicolons, commas and line breaks (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** Folds a line without splitting characters. RFC 5545, 3.1: “Lines of text SHOULD NOT be longer than 75 octets, excluding the line break.” */
function foldLine(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Length of a character in UTF-8, in octets. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
