/**
 * Requests the URLs, and returns the total size of their bodies as sent, in bytes: after compression, if the server compresses them.
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
