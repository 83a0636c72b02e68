import { createServer, type Server } from "node:http";

/** A page of somebody else's, on an origin of its own. */
export interface Host {
  origin: string;
  /** Shows this markup at `origin`, from now on. */
  show(body: string): void;
  close(): void;
}

/** Serves host pages under the strictest policy that the documentation promises to work under. */
export async function startHost(entente: string): Promise<Host> {
  let page = "";
  const policy = `default-src 'none'; script-src ${entente}; connect-src ${entente}; img-src ${entente}; frame-src ${entente}; require-trusted-types-for 'script'`;
  const server: Server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Security-Policy", policy);
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    show: (body) => {
      page = `<!doctype html><html lang="en"><head><title>A host</title><link rel="icon" href="${entente}/flags/no.svg"></head><body>${body}</body></html>`;
    },
    close: () => server.close(),
  };
}
