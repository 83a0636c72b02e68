/** Returns the same day a year later; 28 February if that year has no 29. @param date begins with a year of four digits */
export function yearLater(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4).replace("-02-29", "-02-28")}`;
}
