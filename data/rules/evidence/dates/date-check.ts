import type { Language } from "../../../model/language.ts";
import { type QuotedDate, readDates } from "../../reading/dates/dates.ts";
import { readRelativeDates } from "../../reading/dates/relative-dates.ts";
import { isRefinement, supportsDate } from "../../reading/dates/supports-date.ts";
import { oncePer } from "../../reading/once-per.ts";
import type { EvidenceWords } from "../../words/types/evidence-words.ts";
import { dateWords } from "../../words/words-by-language.ts";
import type { ClaimReading } from "../attribute-check.ts";
import { knownNames } from "../participants/person-names.ts";
import type { Remedy } from "../remedy.ts";
import {
  type Missing,
  missing,
  proven,
  provenUnless,
  type Unsupported,
  unproven,
  unsupported,
  type Verdicts,
} from "../verdict.ts";
import { distanceBetween, roleOfDate } from "./date-roles.ts";
import { likeWritten, writtenDate } from "./dates-within.ts";
import { otherEventVerdicts } from "./document-dates.ts";
import { type DateRoles, dateAtEnd, endOfSpan, endVerdict, roleVerdicts, unknownRoleMessage } from "./role-check.ts";

/** Compares a date with the quotes, which must give it with the same precision and for the same event. */
export function dateVerdicts(attribute: string, value: string, reading: ClaimReading, roles?: DateRoles): Verdicts {
  const { quoted, language, words } = reading;
  const relative = readRelativeDates(quoted, language);
  const all = [...readDates(quoted, language), ...relative.dates];
  const ofHolder = all.filter((date) => isAboutHolder(date, reading));
  const dates = ofHolder.length > 0 ? ofHolder : all;
  const end = roles ? endOfSpan(roles) : null;
  const support = supportsDate(dates, value);
  if (support !== "yes" && relative.mayMean(value)) return [unproven("the quotes give the date relative to another")];
  switch (support) {
    case "yes":
      if (!words) return [roles && roles.own.length > 0 ? unproven(unknownRoleMessage) : proven];
      return provenUnless([
        ...(roles && roles.own.length > 0 ? [] : otherEventVerdicts(value, dates, quoted, words)),
        ...(roles ? roleVerdicts(value, dates, quoted, words, roles) : []),
      ]);
    case "end-of-span":
      if (end) return [endVerdict(value, dates, end)];
      return [unsupported("give a span of dates", write(attribute, closest(dates, value)))];
    case "less-precise-than-text":
    case "another-date": {
      const own = dates.find((date) => words && roles && hasRole(date, quoted, words, roles));
      return support === "another-date" || (own && !isRefinement(own, value))
        ? [anotherDate(attribute, own ?? closestDate(dates, value), value, quoted)]
        : [unsupported("give a more exact date", write(attribute, closest(dates, value)))];
    }
    case "list":
      return [unproven("the quotes list these dates, and do not say that it lasted from the first to the last")];
    case "more-precise-than-text":
      if (isAtEndOfYear(value) && yearEndOf(language).test(quoted))
        return [unproven("the quotes give the date as the end or turn of the year")];
      return [unsupported(`give only ${closest(dates, value)}`)];
    case "qualifier-not-in-text":
      return [unsupported("have no words for the “?”, “~” or “..” in it")];
    case "qualifier-only-in-text":
      return [unsupported("call this date approximate or uncertain", write(attribute, closest(dates, value)))];
    default:
      return [unsupported("do not mention this date, in digits or words")];
  }
}

/** Reports that the quotes give a different date. */
function anotherDate(attribute: string, date: QuotedDate | undefined, value: string, quoted: string): Unsupported {
  return date
    ? unsupported(
        `give another date, “${quoted.slice(date.start, date.end)}”`,
        write(attribute, likeWritten(date, value)),
      )
    : unsupported("do not mention this date, in digits or words");
}

/** Returns true if the words next to a date show that it belongs to the attribute. */
function hasRole(date: QuotedDate, quoted: string, words: EvidenceWords, { own, all }: DateRoles): boolean {
  const role = roleOfDate(date, quoted, words, all);
  return role !== null && own.includes(role);
}

/** Returns true for the first or last month of a year, and for both at the turn of two years. */
const isAtEndOfYear = (edtf: string) => /^\d{4}-(?:12|01)(?:-\d\d)?(?:\/\d{4}-01(?:-\d\d)?)?$/.test(edtf);
const yearEndOf = oncePer((language: Language) => new RegExp(`(?<!\\p{L})(?:${dateWords(language).yearEnd})`, "iu"));

/** Reports the date of an attribute that the fact does not have, if the quotes give it. */
export function missingDate(attribute: string, reading: ClaimReading, roles: DateRoles): Missing[] {
  const { quoted, language, words } = reading;
  if (!words) return [];
  const dates = readDates(quoted, language).filter((date) => isAboutHolder(date, reading));
  const named = dates.map((date) => roleOfDate(date, quoted, words, roles.all)).filter((role) => role !== null);
  // Two dates with the same role belong to two documents, posts or people, which only a reader can tell apart.
  if (new Set(named).size < named.length) return [];
  const end = endOfSpan(roles);
  const span = end === null ? undefined : dates.find(({ edtf }) => edtf.includes("/"));
  if (span && end !== null)
    return [
      missing(`say “${quoted.slice(span.start, span.end)}”`, {
        do: "add",
        attribute,
        value: dateAtEnd(span.edtf, end),
      }),
    ];
  const own = dates.find((date) => hasRole(date, quoted, words, roles));
  return own
    ? [missing(`say “${quoted.slice(own.start, own.end)}”`, { do: "add", attribute, value: writtenDate(own) })]
    : [];
}

/** Returns false for a date that is nearer to another person's name than to the ambassador's: “X until 2014, Y since 2014”. */
function isAboutHolder({ start, end }: QuotedDate, reading: ClaimReading): boolean {
  const { fact, quoted, words } = reading;
  if (fact.kind !== "ambassador" || fact.person === undefined) return true;
  const distances = knownNames(reading)
    .map(({ person, span }) => ({ person, distance: distanceBetween(span, { start, end }, quoted, words) }))
    .sort((a, b) => a.distance - b.distance);
  return distances[0] === undefined || distances[0].person === fact.person;
}

const write = (attribute: string, value: string): { remedy: Remedy } => ({ remedy: { do: "write", attribute, value } });

/** Returns the date of the quotes that is probably meant. */
function closestDate(dates: readonly QuotedDate[], value: string): QuotedDate | undefined {
  const [year = ""] = /\d{4}/.exec(value) ?? [];
  return dates.find((date) => isRefinement(date, value)) ?? dates.find(({ edtf }) => edtf.includes(year)) ?? dates[0];
}

/** Returns the date of the quotes that is probably meant, as an editor would write it. */
function closest(dates: readonly QuotedDate[], value: string): string {
  const date = closestDate(dates, value);
  return date ? likeWritten(date, value) : value;
}
