import type { Browser, ConsoleMessage, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type Host, startHost } from "./host.ts";

/** A page of another site in a browser, new for every test, and what happened on it. */
export interface HostPage {
  page: Page;
  host: Host;
  /** Errors in the console, and uncaught errors. */
  errors: string[];
  warnings: string[];
  /** URLs of all requests. */
  requests: string[];
  /** Opens the page with this body and, if given, additional content for its head. */
  open(body: string, head?: string): Promise<void>;
}

/** Returns the text of a warning, without the element after it, which developers can click. */
export function warningText(message: ConsoleMessage): string {
  return message.text().replace(/ JSHandle@node$/, "");
}

/**
 * Opens a new host page for every test of the file.
 * @param bypassCSP true for tests whose own script has to do what the host's strict policy forbids
 */
export function useHostPage({ bypassCSP = false } = {}): HostPage {
  let browser: Browser;
  const opened = {
    async open(body: string, head?: string) {
      opened.host.show(body, head);
      await opened.page.goto(opened.host.origin);
    },
  } as HostPage;
  beforeAll(async () => {
    [browser, opened.host] = await Promise.all([launchBrowser(), startHost(inject("server"))]);
  });
  afterAll(async () => {
    await browser?.close();
    opened.host?.close();
  });
  beforeEach(async () => {
    const page = await browser.newPage({ bypassCSP, viewport: { width: 800, height: 600 } });
    Object.assign(opened, { page, errors: [], warnings: [], requests: [] });
    page.on("console", (message) => message.type() === "error" && opened.errors.push(message.text()));
    page.on("console", (message) => message.type() === "warning" && opened.warnings.push(warningText(message)));
    page.on("pageerror", (error) => opened.errors.push(error.message));
    page.on("request", (request) => opened.requests.push(request.url()));
  });
  afterEach(() => opened.page.close());
  return opened;
}
