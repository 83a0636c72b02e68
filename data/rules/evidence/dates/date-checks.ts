import type { AuthoredFact } from "../../../model/facts/authored-fact.ts";
import { type QuotedDate, readDates } from "../../reading/dates/dates.ts";
import { readRelativeDates } from "../../reading/dates/relative-dates.ts";
import type { AttributeCheck, ClaimReading } from "../attribute-check.ts";
import type { Remedy } from "../remedy.ts";
import { hasTerm } from "../terms/term-pattern.ts";
import { type Missing, missing, unsupported } from "../verdict.ts";
import { dateVerdicts, missingDate } from "./date-check.ts";
import { isDocumentDate } from "./document-dates.ts";
import { isOfOtherEvent } from "./other-events.ts";
import type { DateRoles } from "./role-check.ts";

type DateCheck = AttributeCheck<AuthoredFact, string>;

/** A check of the date of a fact. */
export const dateCheck = (roles?: DateRoles): DateCheck => ({
  prove: (value, reading) => dateVerdicts("date", value, reading, roles),
});

/** A check of a date with a role of its own, which the fact must have if the quotes give it. */
export const roleDateCheck = (attribute: string, roles: DateRoles): DateCheck => ({
  prove: (value, reading) => dateVerdicts(attribute, value, reading, roles),
  missing: (reading) => missingDate(attribute, reading, roles),
});

/** A check of the only date of a fact: if the quotes give exactly one that is not a document's, the fact must have it. */
export const soleDateCheck = (roles?: DateRoles): DateCheck => ({ ...dateCheck(roles), missing: missingSoleDate });

/** A check of the only date of what may go on since then: “since 2005” is 2005/.., unless it was founded in 2005. */
export const openDateCheck: DateCheck = {
  prove(value, reading) {
    const start = openStart(reading);
    return start?.edtf === value
      ? [unsupported("give this only as a start", { remedy: { do: "write", attribute: "date", value: `${value}/..` } })]
      : soleDateCheck().prove(value, reading);
  },
  missing(reading) {
    const start = openStart(reading);
    return start
      ? [missing(`say “since” of “${reading.quoted.slice(start.start, start.end)}”`, addDate(`${start.edtf}/..`))]
      : missingSoleDate(reading);
  },
};

/** A check of the date of a company. It need not say since when the company operates, which is seldom the date of its foundation. */
export const companyDateCheck: DateCheck = { ...openDateCheck, missing: missingSoleDate };

/** Returns the only date of the quotes if something goes on since then. */
function openStart({ quoted, language, words }: ClaimReading): QuotedDate | null {
  const [date, second] = readDates(quoted, language);
  if (!words || !date || second || !date.since || date.effective || !/^\d{4}(?:-[01]\d(?:-\d\d)?)?$/.test(date.edtf))
    return null;
  return hasTerm(quoted, words.dateRoles.opened) || isDocumentDate(date, quoted, words) ? null : date;
}

const addDate = (value: string): Remedy => ({ do: "add", attribute: "date", value });

function missingSoleDate({ quoted, language, words }: ClaimReading): Missing[] {
  const dates = readDates(quoted, language).filter(
    (date) => !date.since && !date.until && !(words && isDocumentDate(date, quoted, words)),
  );
  const [date, second] = dates;
  const isClear = readRelativeDates(quoted, language).dates.length === 0;
  return date && !second && isClear && !isOfOtherEvent(date, quoted, language)
    ? [missing(`say “${quoted.slice(date.start, date.end)}”`, addDate(date.edtf))]
    : [];
}
