import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type HttpsServer, serveHttps } from "./https-server.ts";

/** A server that passes requests on to another one, and can be made to fail. */
export interface FailingServer {
  origin: string;
  /** `dead` closes connections, `slow` never answers, and `garbage` answers with something that is not a card. */
  state: "alive" | "dead" | "slow" | "garbage";
  /** Number of requests so far. */
  requests: number;
  /** Stops both. */
  stop(): Promise<void>;
}

const passedHeaders = ["Content-Type", "Link"];

/**
 * Serves Entente behind such a server.
 * @param folder receives the certificate and its key
 */
export async function serveBehindFailing(folder: string): Promise<{ server: FailingServer; entente: HttpsServer }> {
  let host = "";
  const proxy = createServer(async (request, response) => {
    server.requests += 1;
    if (server.state === "dead") return request.socket.destroy();
    if (server.state === "slow") return;
    if (server.state === "garbage") return response.end("<script>alert(1)</script>");
    try {
      const answer = await fetch(`http://${host}${request.url}`);
      for (const name of passedHeaders) response.setHeader(name, answer.headers.get(name) ?? "");
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => proxy.listen(0, "localhost", resolve));
  const origin = `http://localhost:${(proxy.address() as AddressInfo).port}`;
  const entente = await serveHttps(folder, { scheme: "http", origin });
  host = entente.host;
  const stop = async () => {
    proxy.closeAllConnections();
    proxy.close();
    await entente.stop();
  };
  const server: FailingServer = { origin, state: "alive", requests: 0, stop };
  return { server, entente };
}
