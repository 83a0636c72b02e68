import type { Page } from "playwright-core";

/**
 * Collects what a page should not do: requests to other sites, messages on the console, such as those about its policy, and errors.
 * @param allowed origins and schemes that it may request, such as `data:`
 */
export function watch(page: Page, allowed: readonly string[]): string[] {
  const problems: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!allowed.includes(origin) && !allowed.includes(protocol))
      problems.push(`A request to another site: ${request.url()}`);
  });
  return problems;
}
