import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { storeOf } from "../../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../../data/pipeline/publish/publish.ts";
import type { Release } from "../../../data/pipeline/release/build-release.ts";
import { app } from "../../../worker/app.ts";
import { OverlaidKv } from "../../worker/overlaid-kv.ts";

/** Publishes releases one after the other, and serves them with the worker's code in this process, which starts faster than workerd. */
export async function serveReleases(releases: readonly Release[]): Promise<{ origin: string; close(): void }> {
  const kv = new OverlaidKv({ get: async () => null });
  for (const [index, release] of releases.entries())
    await publish(storeOf(kv), release, `2026-01-0${index + 1}T00:00:00Z`, undefined, { forgetIds: true });
  const server: Server = createServer(async (incoming, outgoing) => {
    const [flag] = /^\/flags\/\w+\.svg$/.exec(incoming.url ?? "") ?? [];
    if (flag) {
      outgoing.writeHead(200, { "Content-Type": "image/svg+xml" }).end(readFileSync(`dist/assets${flag}`));
      return;
    }
    const response = await app.fetch(new Request(`${origin}${incoming.url}`), env, context);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = {
    KV: kv,
    ASSETS: { fetch: async () => new Response(null, { status: 404 }) },
    ORIGIN: origin,
    REPORT_URL: "",
    CONTACT: "",
    REFRESH_SECONDS: "60",
    KV_TIMEOUT_MS: "5000",
    REQUEST_TIMEOUT_MS: "10000",
    MEMORY_BYTES: "10000000",
    RATE_LIMIT: "off",
    VERSION: { id: "hostile", tag: "", timestamp: "" },
  } as never;
  const context = { waitUntil() {}, passThroughOnException() {} } as never;
  return { origin, close: () => server.close() };
}
