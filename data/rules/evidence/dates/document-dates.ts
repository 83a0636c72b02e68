import type { QuotedDate } from "../../reading/dates/dates.ts";
import type { EvidenceWords } from "../../words/types/evidence-words.ts";

import { findVocabulary } from "../terms/terms.ts";
import { type Unsupported, unsupported } from "../verdict.ts";
import { datesWithin } from "./dates-within.ts";

/** Returns true for the date of a document: “the agreement of 6 August 2010”. */
export function isDocumentDate({ start }: QuotedDate, quoted: string, words: EvidenceWords): boolean {
  const before = quoted.slice(Math.max(0, start - 60), start);
  if (!words.documentDate.test(before)) return false;
  return findVocabulary(before, words.agreementTypes).some(
    ({ end }) => before.slice(end).trim().split(/\s+/).length <= 4,
  );
}

/** Reports a date that the quotes give only for a document, or as the start or end of something, if they have another date for the event. */
export function otherEventVerdicts(
  value: string,
  dates: readonly QuotedDate[],
  quoted: string,
  words: EvidenceWords,
): Unsupported[] {
  if (value.includes("/")) return [];
  const isOther = (date: QuotedDate) => date.since || date.until || isDocumentDate(date, quoted, words);
  const found = datesWithin(dates, value);
  const event = dates.find((date) => !isOther(date));
  return found.length > 0 && found.every(isOther) && event
    ? [
        unsupported(
          `give this as the date of something else, and probably “${quoted.slice(event.start, event.end)}” as that of the fact`,
        ),
      ]
    : [];
}
