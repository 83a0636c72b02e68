import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that no page may contact, and pages that show texts. */
export interface Trap {
  origin: string;
  /** Paths of the requests that the trap got since the last call. */
  takeRequests(): string[];
  /** Sets the body of the page at `/page`. */
  show(body: string): void;
  close(): void;
}

/** Starts the trap. Its page may run any script and load anything, so what it does not run or load would run nowhere. */
export async function startTrap(): Promise<Trap> {
  const requests: string[] = [];
  let page = "";
  const server = createServer((request, response) => {
    const isPage = request.url === "/page";
    // Browsers ask for it by themselves.
    if (!isPage && request.url !== "/favicon.ico") requests.push(request.url ?? "");
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(isPage ? `<!doctype html><title>A page</title><body>${page}` : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeRequests: () => requests.splice(0),
    show: (body) => {
      page = body;
    },
    close: () => server.close(),
  };
}

/** Runs in a document: returns what only an injection can have put there, also in open shadow roots. */
export function injectedParts(): string[] {
  const foreign =
    "iframe, frame, object, embed, applet, form, input, template, svg:not(figure.timeline *), math, marquee, video, audio, dialog, link[rel=import], base:not([target=_blank]), meta[http-equiv=refresh]";
  const ownUrl = /^(https:|mailto:|http:\/\/(localhost|127\.0\.0\.1):)/;
  const found: string[] = document.title === "Infinity" ? ["a script ran"] : [];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.matches(foreign) && !element.hasAttribute("data-host")) found.push(element.outerHTML.slice(0, 200));
      for (const { name } of element.attributes)
        if (/^on|[^\w:-]/.test(name)) found.push(`attribute ${name} of ${element.localName}`);
      const link = new URL(element.getAttribute("href") ?? "", document.baseURI).href;
      if (element.localName === "a" && !ownUrl.test(link)) found.push(`link to ${link}`);
    }
  }
  return found;
}
