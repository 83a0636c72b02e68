/** Returns the middle value or, of two middle values, the larger one. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Returns the median and, in parentheses, the quartiles below and above it, such as `1.56 (1.51–2.16)`. */
export function summary(values: readonly number[]): string {
  const [middle, low, high] = [0.5, 0.25, 0.75].map((part) => quantile(values, part).toFixed(2));
  return `${middle} (${low}–${high})`;
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}
