import { readFileSync, statSync } from "node:fs";
import { createServer, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves the files of a folder on a free port, and `index.html` for a folder.
 * @param headers sent with each response, such as a policy
 */
export async function serveFolder(
  folder: string,
  headers: OutgoingHttpHeaders = {},
): Promise<{ origin: string; close(): void }> {
  const server = createServer(({ url = "/" }, response) => {
    const path = join(folder, new URL(url, "http://host").pathname);
    try {
      const file = statSync(path).isDirectory() ? join(path, "index.html") : path;
      const body = readFileSync(file);
      response
        .writeHead(200, { ...headers, "Content-Type": types[extname(file)] ?? "application/octet-stream" })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
