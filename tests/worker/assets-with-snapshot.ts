import { env } from "cloudflare:test";
import { snapshotFile } from "../../data/model/release/documents.ts";
import type { StoredText } from "../../data/pipeline/kv/key-value-store.ts";
import type { Env } from "../../worker/env.ts";

/** Returns the deployed assets, but with a snapshot of these values. */
export function assetsWithSnapshot(values: readonly StoredText[]): Fetcher {
  const { ASSETS } = env as unknown as Env;
  const files = new Map<string, Record<string, string>>();
  for (const { key, text } of values) {
    const path = `/snapshot/${snapshotFile(key)}`;
    files.set(path, { ...files.get(path), [key]: text });
  }
  const fetch = async (request: Request | URL) => {
    const { pathname } = new URL(request instanceof Request ? request.url : request);
    if (files.has(pathname)) return Response.json(files.get(pathname));
    return pathname.startsWith("/snapshot/") ? new Response(null, { status: 404 }) : ASSETS.fetch(request);
  };
  return { fetch } as unknown as Fetcher;
}
