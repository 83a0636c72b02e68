import { possibleDays } from "./possible-days.ts";

/** Tells whether the first date lies before the second whichever days they mean. EDTF. */
export function certainlyBefore(date: string, other: string): boolean {
  const { last } = possibleDays(date);
  const { first } = possibleDays(other);
  return last !== null && first !== null && last < first;
}
