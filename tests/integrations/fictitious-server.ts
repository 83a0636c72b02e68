import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that answers as a test wants. */
interface FictitiousServer {
  origin: string;
  answer: (response: ServerResponse, url: string) => void;
  /** Paths of the requests so far. */
  requests: string[];
  stop(): void;
}

/** Returns a fictitious fragment. */
export const card = (text: string) =>
  `<div lang="en" dir="ltr"><template shadowrootmode="open"><style>.a{color:red}</style><p>${text}</p></template><a href="https://entente.example/relations/no-tj">Norway – Tajikistan</a></div>`;

/** Serves the same fictitious card at every path, until a test changes the answer. */
export async function serveFictitiousCards(): Promise<FictitiousServer> {
  const http = createServer(({ url = "" }, response) => {
    server.requests.push(url);
    server.answer(response, url);
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const server: FictitiousServer = {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    answer: (response) => response.end(card("A fictitious card")),
    requests: [],
    stop: () => {
      http.closeAllConnections();
      http.close();
    },
  };
  return server;
}
