import type { QuotedDate } from "../../reading/dates/dates.ts";
import type { TextSpan } from "../../reading/inflection.ts";
import { isSameSentence } from "../../reading/sentences.ts";
import type { DateRole, EvidenceWords } from "../../words/types/evidence-words.ts";
import { findTerms, hasTerm } from "../terms/term-pattern.ts";
import { isDocumentDate } from "./document-dates.ts";

/** Longest distance, in UTF-16 code units, between a date and the word that says what it refers to. */
const longestDistance = 90;
/** A comma or conjunction in between counts as this many code units, because it usually begins another clause. */
const clauseDistance = 45;
/** A date between two verbs probably belongs to the first: “opened in about 1982 was upgraded”. */
const followingVerbDistance = 20;

/**
 * Returns what a date refers to, by the nearest word of its sentence that says so; null if there is none.
 * @param others dates that such a word belongs to if they are nearer to it
 */
export function roleOfDate(
  date: QuotedDate,
  text: string,
  words: EvidenceWords,
  roles: readonly DateRole[],
  others: readonly QuotedDate[] = [],
): DateRole | null {
  if (date.since && !date.effective && roles.includes("from")) return "from";
  if (date.until && roles.includes("until")) return "until";
  // “An embassy has existed since 1992.”
  if (date.since && !date.effective && roles.includes("opened")) return "opened";
  // “The consulate operated until 2013”, but “It was a consulate until 2013”
  if (date.until && roles.includes("closed") && !hasTerm(text, words.dateRoles.upgraded)) return "closed";
  // “The agreement of 6 August 2010, which entered into force in 2011”
  if (roles.includes("signed") && isDocumentDate(date, text, words)) return "signed";
  const distanceOf = (cue: TextSpan, each: QuotedDate) =>
    distanceBetween(cue, each, text, words) + (cue.start >= each.end ? followingVerbDistance : 0);
  const near = roles
    .filter((role) => role !== "from" && role !== "until")
    .flatMap((role) =>
      findTerms(text, words.dateRoles[role]).map((cue) => ({ role, cue, distance: distanceOf(cue, date) })),
    )
    .filter(
      ({ cue, distance }) => distance <= longestDistance && !others.some((other) => distanceOf(cue, other) < distance),
    )
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.role ?? null;
}

/**
 * Returns true if a date may be that of the start or end of a term of office, although another word is nearer or no word says it clearly:
 * “appointed with effect from 1 May”, “left the country in June”.
 */
export function mayBeTerm(date: QuotedDate, text: string, words: EvidenceWords, roles: readonly DateRole[]): boolean {
  const isNear = (phrases: string) =>
    findTerms(text, phrases).some((cue) => distanceBetween(cue, date, text, words) <= longestDistance);
  return (
    (roles.includes("from") && ((date.since && date.effective) || isNear(words.termStarts))) ||
    (roles.includes("until") && isNear(words.termEnds))
  );
}

/** Returns how far apart two places of a sentence are, in UTF-16 code units; infinity if a sentence ends between them. */
export function distanceBetween(a: TextSpan, b: TextSpan, text: string, words: EvidenceWords | null): number {
  const [end, until] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  // The full stop of “2013 г.” does not end a sentence.
  const from = end + Number(/\d{4}\s?\p{L}{1,2}\.$/u.test(text.slice(Math.max(0, end - 8), end + 1)));
  if (!isSameSentence(text, from, until)) return Number.POSITIVE_INFINITY;
  // A title in quotation marks may be long.
  const bare = text
    .slice(from, until)
    .replace(/[„“«][^„“«”»]*[“”»]/gu, "")
    .replace(/„[^“]*“/gu, "");
  // The names of those who signed may be long: “signed by the Irish Department of Education and the Kenyan Ministry of Education on”.
  const isOfSignatories = words !== null && hasTerm(bare, words.bodies);
  const clauses = [...bare.matchAll(/[,;]/g), ...(isOfSignatories ? [] : findTerms(bare, words?.clauseStarts ?? ""))];
  const { length } = isOfSignatories ? bare.replace(/\p{Lu}[\p{L}-]*\s*/gu, "") : bare;
  return length + clauseDistance * clauses.length;
}
