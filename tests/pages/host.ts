import { createServer, type Server } from "node:http";

/** A page of another site, with its own origin. */
export interface Host {
  origin: string;
  /** Sets the body of the page. */
  show(body: string): void;
  close(): void;
}

/** Serves a host page with the strictest content security policy that embeds are documented to work with. */
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
