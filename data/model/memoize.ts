/**
 * Returns a version of `compute` that caches its results. For functions that are often called with the same few texts.
 * @param maxEntries size at which the cache is cleared, which bounds its memory
 */
export function memoize<Result>(compute: (text: string) => Result, maxEntries: number): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const cached = results.get(text);
    if (cached !== undefined) return cached;
    if (results.size >= maxEntries) results.clear();
    const result = compute(text);
    results.set(text, result);
    return result;
  };
}
