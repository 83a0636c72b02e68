import { earliestDay, latestDay } from "../../../model/dates/edtf.ts";

/** A period in years with fractions: 1992.5 is in the middle of 1992. */
export interface Period {
  from: number;
  until: number;
}

/** Where a year is on the timeline, in percent of its width from the start. */
export type Scale = (year: number) => number;

/** Numbers of years between two ticks. */
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/** Maximum number of ticks with a label, on narrow and on wide screens. */
const maxTicks = { narrow: 6, wide: 16 };

/** Part of the width that stays free at each end, so that marks there are not cut off. */
const margin = 0.025;

/** Returns the period that an EDTF date can mean; null if an end is open or unknown, or if its year does not have four digits. */
export function periodOf(edtf: string): Period | null {
  const [from, until] = [earliestDay(edtf), latestDay(edtf)].map(yearOf);
  return from != null && until != null ? { from, until: until + 1 / 365 } : null;
}

/** Returns a day as a year with a fraction; null if its year does not have four digits. @param day `YYYY-MM-DD` */
export function yearOf(day: string | null): number | null {
  if (!day || !/^\d{4}-/.test(day)) return null;
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (dayOfMonth - 1) / 372;
}

/** Returns the scale on which all periods fit. */
export function scaleFor(periods: readonly Period[]): { scale: Scale; from: number; until: number } {
  const first = Math.min(...periods.map(({ from }) => from));
  const last = Math.max(...periods.map(({ until }) => until), first + 1);
  const free = ((last - first) * margin) / (1 - 2 * margin);
  const [from, until] = [first - free, last + free];
  return { scale: (year) => (100 * (year - from)) / (until - from), from, until };
}

/** Returns the years with a tick. Minor ones, between them, are for wide screens. */
export function ticksBetween(from: number, until: number): { year: number; isMinor: boolean }[] {
  const count = (step: number) => Math.floor(until / step) - Math.ceil(from / step) + 1;
  const step = steps.find((candidate) => count(candidate) <= maxTicks.narrow) ?? 1000;
  const minor = steps.find((candidate) => step % candidate === 0 && count(candidate) <= maxTicks.wide) ?? step;
  const years: { year: number; isMinor: boolean }[] = [];
  for (let year = Math.ceil(from / minor) * minor; year <= until; year += minor) {
    years.push({ year, isMinor: year % step !== 0 });
  }
  return years;
}
