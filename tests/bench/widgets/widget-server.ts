import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync } from "node:zlib";

export interface ServedFile {
  type: string;
  body: string;
}

/** A server that compresses every response with Brotli at quality 11. */
export interface WidgetServer {
  origin: string;
  /** Files by path. Requests for other paths go to Entente. */
  files: Record<string, ServedFile>;
  /** Origin of the worker that serves Entente. */
  entente: string;
  /** Additional delay of each response, in milliseconds. */
  delay: number;
  /** Sizes of the bodies that have been sent, in bytes. */
  sent: number[];
  close(): void;
}

/** Starts a server on a free port of 127.0.0.1, without files. */
export async function startWidgetServer(): Promise<WidgetServer> {
  // Keeps compressed bodies, so that compressing takes no time in the measured loads.
  const compressed = new Map<string, Buffer>();
  const send = (response: ServerResponse, body: string | Buffer, headers: Record<string, string>) => {
    const key = body.toString("latin1");
    const bytes = compressed.get(key) ?? brotliCompressSync(body);
    compressed.set(key, bytes);
    served.sent.push(bytes.length);
    response.writeHead(200, { ...headers, "Content-Encoding": "br", "Content-Length": bytes.length }).end(bytes);
  };
  const server = createServer(async ({ url = "/", headers: { accept = "*/*" } }, response) => {
    if (served.delay > 0) await new Promise((resolve) => setTimeout(resolve, served.delay));
    const file = served.files[url];
    if (file) {
      send(response, file.body, { "Content-Type": file.type, "Access-Control-Allow-Origin": "*" });
      return;
    }
    // Compresses what the worker returns, as Cloudflare does.
    const answer = await fetch(served.entente + url, { headers: { accept, "accept-encoding": "identity" } });
    const body = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    send(
      response,
      body,
      Object.fromEntries(
        [...answer.headers].filter(
          ([name]) => !/^(transfer-encoding|content-length|connection|keep-alive)$/.test(name),
        ),
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const served: WidgetServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    files: {},
    entente: "",
    delay: 0,
    sent: [],
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return served;
}
