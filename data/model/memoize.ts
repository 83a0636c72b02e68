/**
 * A function of a text that keeps what it gave: for what is asked of a few texts again and again.
 * @param most how many results it keeps; with one more it begins anew, so that memory stays bounded
 */
export function memoize<Result>(work: (text: string) => Result, most: number): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
