/**
 * Requests the URLs, and returns how many bytes their bodies have as the server sends them, that is, compressed if it compresses them.
 * @throws if one cannot be loaded
 */
export async function weigh(urls: readonly string[], signal: AbortSignal): Promise<number> {
  const sizes = await Promise.all(
    urls.map(async (url) => {
      const response = await fetch(url, { signal });
      if (!response.ok) throw new Error(`${url}: status ${response.status}`);
      const { byteLength } = await response.arrayBuffer();
      return sentSize(url) || byteLength;
    }),
  );
  // Browsers only remember the sizes of the first few hundred responses.
  performance.clearResourceTimings();
  return sizes.reduce((total, size) => total + size, 0);
}

/** Returns the size of a response as it was sent, in bytes; 0 if the browser does not say. */
function sentSize(url: string): number {
  const timings = performance.getEntriesByName(url, "resource") as PerformanceResourceTiming[];
  return timings.at(-1)?.encodedBodySize ?? 0;
}
