import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions as workerOptions } from "wrangler";
import type { KeyValueStore, KvBinding } from "../../data/pipeline/kv/key-value-store.ts";
import { publish } from "../../data/pipeline/publish/publish.ts";
import { builtRelease } from "../../data/pipeline/release/built-release.ts";
import { deployedScript } from "../bench/local-servers.ts";
import { storeWithRetry } from "../connections.ts";

/** The worker and its assets, as on Cloudflare. */
export interface HttpsServer {
  /** Host and port. The port answers http as well as https. */
  host: string;
  /** Path of the self-signed certificate, for `NODE_EXTRA_CA_CERTS`. */
  certificate: string;
  /** The KV namespace that the worker reads. */
  store: KeyValueStore;
  stop(): Promise<void>;
}

/**
 * Serves the built worker, its assets and the project's data.
 * @param folder receives the certificate and its key
 * @param options the host, a name or an address of this machine; the scheme of the site's origin: an https site redirects http; and the
 * origin itself, if another server is in front of this one
 */
export async function serveHttps(
  folder: string,
  {
    hostname = "localhost",
    scheme = "https",
    origin,
  }: { hostname?: string; scheme?: "https" | "http"; origin?: string } = {},
): Promise<HttpsServer> {
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  createCertificate(key, certificate);

  const answer = (request: IncomingMessage, response: ServerResponse) =>
    forward(miniflare, scheme, request, response).catch((error) => response.destroy(error));
  const http = createHttpServer(answer);
  const https = createHttpsServer({ key: readFileSync(key), cert: readFileSync(certificate) }, answer);
  // The Observatory uses the same port for both. A TLS handshake starts with the byte 0x16 (RFC 8446, 5.1).
  const server = createServer((socket) =>
    socket.once("data", (start) => {
      socket.pause();
      socket.unshift(start);
      (start[0] === 0x16 ? https : http).emit("connection", socket);
      process.nextTick(() => socket.resume());
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  const host = `${hostname}:${(server.address() as AddressInfo).port}`;

  const options = workerOptions("wrangler.toml").workerOptions;
  const miniflare = new Miniflare({
    ...options,
    modules: [{ type: "ESModule", path: "index.js", contents: await deployedScript() }],
    bindings: { ...options.bindings, ORIGIN: origin ?? `${scheme}://${host}`, REFRESH_SECONDS: "0", RATE_LIMIT: "off" },
  });
  const store = storeWithRetry((await miniflare.getKVNamespace("KV")) as unknown as KvBinding);
  await publish(store, builtRelease("."), "2026-01-01T00:00:00Z");
  return {
    host,
    certificate,
    store,
    stop: async () => {
      https.closeAllConnections();
      http.closeAllConnections();
      server.close();
      await miniflare.dispose();
    },
  };
}

/** Answers a request as Cloudflare would, compressed, and with its setting “Always Use HTTPS” for assets, which do not reach the worker. */
async function forward(
  miniflare: Miniflare,
  scheme: "https" | "http",
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isSecure = "encrypted" in request.socket;
  const { method = "GET", headers, url: path = "/" } = request;
  const url = `${isSecure ? "https" : "http"}://${headers.host}${path}`;
  if (!isSecure && scheme === "https" && statSync(join("dist/assets", path), { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(301, { Location: url.replace("http:", "https:") }).end();
    return;
  }
  const answer = await miniflare.dispatchFetch(url, {
    method,
    headers: { Accept: headers.accept ?? "*/*", "Accept-Encoding": "identity" },
    redirect: "manual",
  });
  const body = Buffer.from(await answer.arrayBuffer());
  const isCompressed = acceptsBrotli(headers["accept-encoding"]) && isText(answer.headers.get("Content-Type"));
  const sent = isCompressed ? brotliCompressSync(body) : body;
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    ...(isCompressed ? { "Content-Encoding": "br" } : {}),
    "content-length": sent.length,
  });
  response.end(sent);
}

function acceptsBrotli(header: string | string[] | undefined): boolean {
  return /\bbr\b/.test(String(header));
}

/** Whether Cloudflare compresses a type. */
function isText(type: string | null): boolean {
  return /^text\/(html|css|javascript|plain)|json|^image\/svg/.test(type ?? "");
}

function createCertificate(key: string, certificate: string): void {
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
  const keyOptions = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc", "-keyout", key];
  execFileSync("openssl", ["req", "-x509", "-days", "1", ...keyOptions, "-out", certificate, ...subject], {
    stdio: ["ignore", "ignore", "pipe"],
  });
}
