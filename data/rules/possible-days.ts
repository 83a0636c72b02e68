import { earliestDay, latestDay } from "../model/edtf.ts";

/** The first and the last day that a date can mean, as `YYYY-MM-DD`; null where it is open. */
interface PossibleDays {
  first: string | null;
  last: string | null;
}

/** Reading a date takes a fifth of a millisecond, and rules compare each with many; as many are kept as data has dates. */
const known = new Map<string, PossibleDays>();

/** The days that an EDTF date can mean. */
export function possibleDays(date: string): PossibleDays {
  const days = known.get(date) ?? { first: earliestDay(date), last: latestDay(date) };
  known.set(date, days);
  return days;
}
