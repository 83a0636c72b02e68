import { createServer } from "node:http";

/** A site into whose empty page an editor pastes code. */
export interface PastingSite {
  origin: string;
  /** Style sheets that the site serves itself, by path. */
  files: Map<string, string>;
  /** Sets the content of the page, and the header that a policy line names. */
  paste(code: string, policyLine: string): void;
  close(): void;
}

/**
 * Starts a site that does what the code needs from a server: it replaces ESI tags (https://www.w3.org/TR/esi-lang/), and turns a link on a
 * line of its own into what oEmbed says.
 * @param entente origin of our server
 */
export async function startPastingSite(entente: string): Promise<PastingSite> {
  let [content, header] = ["", ["Content-Security-Policy", ""]] as [string, string[]];
  const files = new Map<string, string>();
  const server = createServer(async ({ url = "" }, response) => {
    const file = files.get(url);
    if (file !== undefined) {
      response.setHeader("Content-Type", "text/css; charset=utf-8");
      response.end(file);
      return;
    }
    const body = /^https?:\S+$/.test(content) ? await embedOf(content) : await withIncludes(content);
    response.setHeader(header[0] as string, header[1] as string);
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>A page</title></head><body>${body}</body></html>`,
    );
  });
  async function embedOf(link: string): Promise<string> {
    const response = await fetch(`${entente}/oembed?url=${encodeURIComponent(link)}`);
    return ((await response.json()) as { html: string }).html;
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    files,
    paste(code, policyLine) {
      content = code;
      header = policyLine.split(/: (.*)/, 2);
    },
    close: () => server.close(),
  };
}

async function withIncludes(html: string): Promise<string> {
  const [tag, url = ""] = /<esi:include src="([^"]+)"[^>]*>/.exec(html) ?? [];
  if (!tag) return html;
  const included = await (await fetch(url)).text();
  return html.replace(tag, () => included);
}
