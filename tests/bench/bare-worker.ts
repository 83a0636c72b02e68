// The least that a worker can do: no framework, no routes, the same bytes and headers for every address.
let told: { body: Uint8Array<ArrayBuffer>; headers: Headers };

export default {
  async fetch(request: Request): Promise<Response> {
    if (request.method === "POST") {
      const { body, headers } = (await request.json()) as { body: string; headers: Record<string, string> };
      told = { body: new TextEncoder().encode(body), headers: new Headers(headers) };
      return new Response(null, { status: 204 });
    }
    return new Response(told.body, { headers: told.headers });
  },
};
