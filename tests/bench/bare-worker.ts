// The minimal worker for comparison: no framework, no routes, the same response for every URL. A POST sets the response.
let response: { body: Uint8Array<ArrayBuffer>; headers: Headers };

export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method === "POST") {
      const { body, headers } = (await request.json()) as { body: string; headers: Record<string, string> };
      response = { body: new TextEncoder().encode(body), headers: new Headers(headers) };
      return new Response(null, { status: 204 });
    }
    return new Response(response.body, { headers: response.headers });
  },
};
