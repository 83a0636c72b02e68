import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { documentedHeight } from "../bench/height-table.ts";
import { recorder } from "./engines/recorder.ts";

/** A site that embeds cards, with its own origin. It serves the pages in tests/pages/hosts by their file names. */
export interface Host {
  origin: string;
  /** Sets the body of the front page and, if given, additional content for its head. */
  show(body: string, head?: string): void;
  close(): void;
}

/** A response to a request for a page. */
interface HostPage {
  html: string;
  headers: Record<string, string>;
}

/**
 * Serves host pages with the strictest content security policy that embeds are documented to work with. In the files, the page's own
 * styles and scripts have the nonce `host`, a comment such as `<!-- header Cross-Origin-Embedder-Policy: require-corp -->` sets a header,
 * and `HEIGHTpx` stands for the documented height of the English card ca-tj at a width of 800px.
 */
export async function startHost(entente: string): Promise<Host> {
  let page = "";
  const policy = (own: string) =>
    `default-src 'none'; script-src ${entente} ${own}; ${own && `style-src ${own}; `}connect-src ${entente}; img-src ${entente}; frame-src ${entente}; require-trusted-types-for 'script'`;

  function readPage(name: string): HostPage | null {
    const file = `tests/pages/hosts/${name}`;
    if (!/^[\w-]+\.html$/.test(name) || !existsSync(file)) return null;
    const height = `${documentedHeight({ pair: "ca-tj", query: "lang=en" }, 800)}px`;
    const html = readFileSync(file, "utf8").replaceAll("https://HOST", entente).replaceAll("HEIGHTpx", height);
    const headers = Object.fromEntries(
      [...html.matchAll(/<!-- header ([\w-]+): (.*?) -->/g)].map(([, ...pair]) => pair),
    );
    const head = `<head><script nonce="host">${recorder}</script><link rel="icon" href="${entente}/flags/no.svg">`;
    return {
      html: html.replace("<head>", () => head),
      headers: { "Content-Security-Policy": policy("'nonce-host'"), ...headers },
    };
  }

  const server: Server = createServer((request, response) => {
    const name = new URL(request.url ?? "", "http://host").pathname.slice(1);
    const found = name ? readPage(name) : { html: page, headers: { "Content-Security-Policy": policy("") } };
    response.statusCode = found ? 200 : 404;
    for (const [header, value] of Object.entries(found?.headers ?? {})) response.setHeader(header, value);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(found?.html ?? `There is no host page ${name}.`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    show: (body, head = "") => {
      page = `<!doctype html><html lang="en"><head><title>A host</title><link rel="icon" href="${entente}/flags/no.svg">${head}</head><body>${body}</body></html>`;
    },
    close: () => server.close(),
  };
}
