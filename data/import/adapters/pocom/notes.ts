import type { FactAttribute } from "../../../model/facts/kind-attributes.ts";

/** A date with what a note says about it, and the words of the note that a claim cites. */
interface NotedDate {
  /** EDTF, with `~` if the note calls it approximate. */
  date: string;
  proofs: { field: string; proves: FactAttribute[]; words: string }[];
}

/** Words that make a date approximate. */
const approximate =
  /\b(?:(?:on or )?(?:shortly|soon) (?:before|after)|on or (?:about|before|after)|about|approximately|probably|before|after)\b/i;

/** Notes after which the date is not the day on which the person took office: of an embassy's opening, of a first call, between two days. */
const otherDates = /\b(?:between|embassy|legation (?!of)|re-?established|initial call)\b/i;

/** Returns the day on which a person took office; null if the record does not give it. */
export function dateFromNote(date: string | null, note: string | null): NotedDate | null {
  return date === null || otherDates.test(note ?? "") ? null : noted("started/note", "from", date, note);
}

const betweenDays = /\bbetween\b/i;
/** Notes after which the person was still in office on the date: the host asked for the recall, or the government fled. */
const stillInOffice =
  /\brequested by\b|\bpersona non grata\b(?!.*\bleft post\b)|\bforces occupied\b|\b(?:Government|King)\b[^.;]* (?:left|transferred)\b/i;

/** Returns the day on which a post ended; null if the record does not give it. */
export function endFromNote(date: string | null, note: string | null): NotedDate | null {
  const isEnd = !betweenDays.test(note ?? "") && !stillInOffice.test(note ?? "");
  return date !== null && isEnd ? noted("ended/note", "until", date, note) : null;
}

/** Returns the last day on which the record says that a person was in office; null if it gives none. */
export function lastDayFromNote(date: string | null, note: string | null): string | null {
  return betweenDays.test(note ?? "") ? null : date;
}

function noted(field: string, attribute: FactAttribute, date: string, note: string | null): NotedDate {
  const [words] = approximate.exec(note ?? "") ?? [];
  return words === undefined
    ? { date, proofs: [] }
    : { date: `${date}~`, proofs: [{ field, proves: [attribute], words: words.toLowerCase() }] };
}
