import type { AnniversariesView, Anniversary } from "../../../data/view/pages/anniversary-view.ts";

/**
 * iCalendar (RFC 5545, with RFC 7986) of a state's anniversaries: an event of a whole day for each, every year, that keeps nobody's time
 * busy.
 *
 * Written here because no library does it as we must: ical-generator is right but takes a quarter of a second for the calendar of one
 * state, 25 times what a request may compute; ics folds by characters, not octets, and stamps by the clock.
 * @param origin what makes the events' ids ours, such as `https://example.org`
 * @param time of the release, ISO 8601, UTC: DTSTAMP, for without METHOD it is when the event was last revised (3.8.7.2)
 */
export function calendar(view: AnniversariesView, { origin, time }: { origin: string; time: string }): string {
  const { lang, title, url } = view;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Entente//Anniversaries//${lang.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `NAME;LANGUAGE=${lang}:${escaped(title)}`,
    // Calendars that do not know RFC 7986 yet read these two instead.
    `X-WR-CALNAME:${escaped(title)}`,
    "X-PUBLISHED-TTL:P1D",
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    `URL:${url}`,
    ...view.anniversaries.flatMap((anniversary) => event(anniversary, { lang, origin, stamp: dateTime(time) })),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function event(
  { pair, day, title, lines, url }: Anniversary,
  { lang, origin, stamp }: { lang: string; origin: string; stamp: string },
): string[] {
  return [
    "BEGIN:VEVENT",
    // The same in every language and in the calendars of both states: RFC 7986, 5.3 asks for what is unique for ever.
    `UID:establishment.${pair}@${origin.replace(/^https?:\/\//, "")}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `RRULE:${yearly(day)}`,
    `SUMMARY;LANGUAGE=${lang}:${escaped(title)}`,
    `DESCRIPTION;LANGUAGE=${lang}:${escaped(lines.join("\n"))}`,
    `URL:${url}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/**
 * Every year. RFC 5545, 3.3.10 has 29 February in leap years only, the other years having no such day; some readers make 1 March of it
 * unless the rule names the day.
 */
function yearly(day: string): string {
  return day.endsWith("-02-29") ? "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29" : "FREQ=YEARLY";
}

/** RFC 5545, 3.3.5, form 2: `20240119T080000Z`. */
function dateTime(iso: string): string {
  return iso.replace(/[-:]|\.\d+/g, "");
}

/** RFC 5545, 3.3.11: a text's backslashes, semicolons, commas and line breaks. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** RFC 5545, 3.1: “Lines of text SHOULD NOT be longer than 75 octets, excluding the line break.” No character is cut in two. */
function folded(line: string): string {
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

/** How many octets a character takes in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
