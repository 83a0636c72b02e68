import type { Snippet } from "./snippet.ts";

/** The total sizes of what a browser loads for a snippet, and of what it loads after a click, in bytes. */
export type Weight = Record<"loads" | "later", number>;

/**
 * Requests what a snippet loads, and returns the sizes of the bodies as sent: after compression, if the server compresses them.
 * @throws if something cannot be loaded
 */
export async function weigh({ loads, later }: Pick<Snippet, "loads" | "later">, signal: AbortSignal): Promise<Weight> {
  const total = async (urls: readonly string[]) =>
    (await Promise.all(urls.map((url) => sizeOf(url, signal)))).reduce((sum, size) => sum + size, 0);
  const weight = { loads: await total(loads), later: await total(later) };
  // Browsers only remember the sizes of the first few hundred responses.
  performance.clearResourceTimings();
  return weight;
}

async function sizeOf(url: string, signal: AbortSignal): Promise<number> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  const { byteLength } = await response.arrayBuffer();
  return sentSize(url) || byteLength;
}

/** Returns the size of a response as it was sent, in bytes; 0 if the browser does not say. */
function sentSize(url: string): number {
  const timings = performance.getEntriesByName(url, "resource") as PerformanceResourceTiming[];
  return timings.at(-1)?.encodedBodySize ?? 0;
}
