import type { DateWords } from "../../words/types/date-words.ts";

type Unit = DateWords["relative"][number][1];

/** Returns a date moved by days, months or years, as precisely as the unit; null if the date is less precise. */
export function shiftedDate(edtf: string, unit: Unit, offset: number): string | null {
  const [year = 0, month, day] = (edtf.split("/").at(-1) ?? "").split("-").map(Number);
  if (!year || Number.isNaN(year)) return null;
  if (unit === "year") return String(year + offset);
  if (!month || month > 12 || (unit === "day" && !day)) return null;
  const length = unit === "month" ? 7 : 10;
  const moved =
    unit === "month" ? Date.UTC(year, month - 1 + offset, 1) : Date.UTC(year, month - 1, (day ?? 1) + offset);
  return new Date(moved).toISOString().slice(0, length);
}
