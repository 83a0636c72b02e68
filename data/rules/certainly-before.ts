import { earliestDay, latestDay } from "../model/edtf.ts";

/** Tells whether the first date lies before the second whichever days they mean. EDTF. */
export function certainlyBefore(date: string, other: string): boolean {
  const last = latestDay(date);
  const first = earliestDay(other);
  return last !== null && first !== null && last < first;
}
