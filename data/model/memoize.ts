/**
 * A function of a text that keeps what it gave: for what is asked of a few texts again and again.
 * @param maxEntries how many results it keeps; with one more it begins anew, so that memory stays bounded
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
