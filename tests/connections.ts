/**
 * Like `fetch`, but retries a GET once if the server closed a reused connection before responding (allowed by RFC 9110, 9.2.2).
 * workerd closes idle connections, and a busy test thread notices too late. A response that is cut off after its headers still
 * fails.
 */
export async function fetchWithRetry(url: string, init: Omit<RequestInit, "method"> = {}): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    const { code } = (error as { cause?: { code?: string } }).cause ?? {};
    if (code !== "ECONNRESET" && code !== "UND_ERR_SOCKET") throw error;
    return fetch(url, init);
  }
}
