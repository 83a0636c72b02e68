import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that passes requests on to another one, and can be made to fail. */
export interface FailingServer {
  origin: string;
  /** Host and port of the other one. */
  host: string;
  /** `dead` closes connections, `slow` never answers, and `garbage` answers with something that is not a card. */
  state: "alive" | "dead" | "slow" | "garbage";
  /** Number of requests so far. */
  requests: number;
  stop(): void;
}

const passedHeaders = ["Content-Type", "Link"];

/** Starts the server. Set `host` before the first request. */
export async function startFailingServer(): Promise<FailingServer> {
  const server = createServer(async (request, response) => {
    failing.requests += 1;
    if (failing.state === "dead") return request.socket.destroy();
    if (failing.state === "slow") return;
    if (failing.state === "garbage") return response.end("<script>alert(1)</script>");
    try {
      const answer = await fetch(`http://${failing.host}${request.url}`);
      for (const name of passedHeaders) response.setHeader(name, answer.headers.get(name) ?? "");
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    } catch {
      response.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const failing: FailingServer = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    host: "",
    state: "alive",
    requests: 0,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return failing;
}
