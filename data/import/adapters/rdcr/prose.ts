import { readDates } from "../../../rules/reading/dates/dates.ts";
import { sentencesOf } from "../../../rules/reading/sentences.ts";

/** An event that a text dates: the date as EDTF, with the words that say what happened, and when. */
export interface DatedEvent {
  date: string;
  what: string;
  when: string;
}

/** Between what happened and the day on which it did, these words begin another event. */
const otherEvent = /\b(?:about|after|although|before|but|following|had|later|shortly|since|until|while)\b|;/iu;
const negation = /\b(?:never|no longer|not|prepared to|refused|unwilling|would)\b/iu;

/**
 * Returns the event of the first sentence that has certain words, if the sentence gives its date unmistakably: as the first date after
 * these words, or as its only date at the beginning or just before “when”. Null if there is no such sentence, or no such date.
 * @param happened matches the words that say what happened
 */
export function datedEvent(text: string, happened: RegExp): DatedEvent | null {
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const match = happened.exec(sentence);
    if (!match) continue;
    if (negation.test(sentence.slice(0, match.index + match[0].length))) return null;
    const date = dateOf(sentence, match.index, match.index + match[0].length);
    return date && { ...date, what: match[0] };
  }
  return null;
}

function dateOf(sentence: string, start: number, end: number): Omit<DatedEvent, "what"> | null {
  const dates = readDates(sentence, "en");
  const first = dates.find((date) => date.start >= end);
  const gap = first && sentence.slice(end, first.start);
  const before = dates.filter((date) => date.end <= start);
  const [only] = before;
  const leads =
    only &&
    before.length === 1 &&
    (/^\s*(?:On|In) (?:the )?$/u.test(sentence.slice(0, only.start)) || /^,? when\b/u.test(sentence.slice(only.end)));
  const found = leads && (first === undefined || /^\s*(?:On|In) /u.test(sentence)) ? only : first;
  if (!found || (found === first && (gap === undefined || otherEvent.test(gap)))) return null;
  const { approximate, uncertain, yearFromContext, ambiguous, edtf } = found;
  const isExact = !approximate && !uncertain && !yearFromContext && !ambiguous && /^\d{4}(?:-\d\d){0,2}$/u.test(edtf);
  return isExact ? { date: edtf, when: sentence.slice(found.start, found.end) } : null;
}

/** Returns true if a heading gives years, none of which is that of a date: “Establishment of Relations, 1949-1955”. */
export function contradicts(heading: string, date: string): boolean {
  const years = [...heading.matchAll(/\b(1[789]\d\d|20\d\d)(?:[-–](\d{2,4}))?\b/gu)];
  return (
    years.length > 0 &&
    !years.some(([, from = "", until = from]) => {
      const last = from.slice(0, 4 - until.length) + until;
      return date.slice(0, 4) >= from && date.slice(0, 4) <= last;
    })
  );
}
