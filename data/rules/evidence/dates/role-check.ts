import type { QuotedDate } from "../../reading/dates/dates.ts";
import type { DateRole, EvidenceWords } from "../../words/types/evidence-words.ts";
import { hasTerm } from "../terms/term-pattern.ts";
import { proven, unproven, unsupported, type Verdict } from "../verdict.ts";
import { mayBeTerm, roleOfDate } from "./date-roles.ts";
import { datesWithin } from "./dates-within.ts";

/** The events that a date in a sentence can refer to, for one attribute. */
export interface DateRoles {
  /** The roles of the attribute's own date. A date with any other role of `all` is not its date. */
  own: readonly DateRole[];
  all: readonly DateRole[];
}

/** A mission that existed from 1986 to 1990 was opened in 1986 and closed in 1990. */
const starts: ReadonlySet<DateRole> = new Set<DateRole>(["from", "opened"]);
const ends: ReadonlySet<DateRole> = new Set<DateRole>(["until", "closed"]);

/** Returns which end of a span of dates an attribute gives; null if it gives neither. */
export function endOfSpan({ own }: DateRoles): "start" | "end" | null {
  return own.some((role) => starts.has(role)) ? "start" : own.some((role) => ends.has(role)) ? "end" : null;
}

/** Returns the date at one end of a span. @param edtf an EDTF interval */
export function dateAtEnd(edtf: string, end: "start" | "end"): string {
  return edtf.split("/")[end === "start" ? 0 : 1] ?? "";
}

/** Compares a start or end with the spans of the quotes. */
export function endVerdict(value: string, dates: readonly QuotedDate[], end: "start" | "end"): Verdict {
  return dates.some(({ edtf }) => edtf.includes("/") && dateAtEnd(edtf, end) === value)
    ? proven
    : unsupported(`give this as the ${end === "start" ? "end" : "start"}`);
}

/** Roles that a date cannot have without a word for them, because nothing says that something changed then. */
const needsWord: ReadonlySet<DateRole> = new Set<DateRole>([
  "from",
  "until",
  "opened",
  "upgraded",
  "closed",
  "inForce",
]);

export const unknownRoleMessage = "the sentence does not show what the date refers to";

/** Checks that the quotes give a date for the event that the attribute is about. */
export function roleVerdicts(
  value: string,
  dates: readonly QuotedDate[],
  quoted: string,
  words: EvidenceWords,
  roles: DateRoles,
): Verdict[] {
  const within = datesWithin(dates, value);
  const mayBe = within.some((date) => mayBeTerm(date, quoted, words, roles.own));
  const found = within.map((date) => roleOfDate(date, quoted, words, roles.all));
  const [first] = found;
  if (found.some((role) => role !== null && roles.own.includes(role))) return [];
  if (found.length === 0) return roles.own.length === 0 ? [] : [unproven(unknownRoleMessage)];
  if (mayBe) return found.every((role) => role === null) ? [] : [unproven(unknownRoleMessage)];
  const others = dates.filter((date) => !within.includes(date));
  const isClear = within.every((date) => roleOfDate(date, quoted, words, roles.all, others) !== null);
  if (first && !found.includes(null) && !isClear) return [unproven(unknownRoleMessage)];
  return first && !found.includes(null)
    ? [unsupported(`give this as the date of ${roleInMessage[first]}`)]
    : unclearRole(value, dates, quoted, words, roles);
}

/** Returns what is wrong with a date if no word says what it refers to. */
function unclearRole(
  value: string,
  dates: readonly QuotedDate[],
  quoted: string,
  words: EvidenceWords,
  { own, all }: DateRoles,
): Verdict[] {
  const [role] = own;
  if (!role) return [];
  const isMentioned = (each: DateRole) => hasTerm(quoted, words.dateRoles[each]);
  const isNotRole = [unsupported(`do not give this as the date of ${roleInMessage[role]}`)];
  // In a list of dates without words, the place in the list may say what each date refers to.
  const isBare = !isAlone(value, dates, quoted) && !all.some(isMentioned);
  if (!isBare && own.every((each) => needsWord.has(each) && !isMentioned(each))) return isNotRole;
  const other = dates.find((date) => {
    const otherRole = datesWithin([date], value).length === 0 && roleOfDate(date, quoted, words, all);
    return otherRole && own.includes(otherRole);
  });
  if (other)
    return [unsupported(`give “${quoted.slice(other.start, other.end)}” as the date of ${roleInMessage[role]}`)];
  // A year alone, as in a list of ambassadors, is neither the start nor the end of a term.
  if (own.every((each) => each === "from" || each === "until") && !isMentioned(role)) return isNotRole;
  const hasOtherCue = all.some(
    (each) => !own.includes(each) && each !== "from" && each !== "until" && isMentioned(each),
  );
  return !hasOtherCue && own.some(isMentioned) ? [] : [unproven(unknownRoleMessage)];
}

/** Returns true for a date that stands alone in parentheses: “Embassy of Norway (3 May 1995)”. */
function isAlone(value: string, dates: readonly QuotedDate[], quoted: string): boolean {
  return datesWithin(dates, value).every(({ start, end }) => quoted[start - 1] === "(" && quoted[end] === ")");
}

export const roleInMessage: Record<DateRole, string> = {
  established: "the establishment of relations",
  recognised: "the recognition",
  signed: "the signature",
  initialled: "the initialling",
  inForce: "the entry into force",
  from: "the start",
  until: "the end",
  appointed: "the appointment",
  credentials: "the presentation of credentials",
  arrived: "the arrival",
  opened: "the opening",
  upgraded: "the upgrade",
  closed: "the closure",
};
