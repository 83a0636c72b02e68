/**
 * Like `fetch`, but sends a GET once more if the kept connection was closed before an answer came (RFC 9110, 9.2.2 allows
 * this). workerd closes idle connections, and a test that keeps its thread busy notices too late. An answer that breaks off
 * after its headers still fails.
 */
export async function fetchWithRetry(address: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    const { code } = (error as { cause?: { code?: string } }).cause ?? {};
    if (code !== "ECONNRESET" && code !== "UND_ERR_SOCKET") throw error;
    return fetch(address, init);
  }
}
