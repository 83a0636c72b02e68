import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/**
 * Returns what axe finds on a page, also in open shadow roots: one line per element, with the id of the rule. Checks the WCAG 2.2 rules up
 * to AA and axe's best practices. The page must ignore its content security policy.
 */
export async function violations(page: Page | Frame): Promise<string[]> {
  // Loading axe takes as long as some of its runs.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const found = await axe.run(document, {
      resultTypes: ["violations"],
      // By default, axe leaves out its only rule for what is new in WCAG 2.2.
      rules: { "target-size": { enabled: true } },
    });
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, target }) => `${id} (${help}): ${target.join(" ")}: ${html.slice(0, 200)}`),
    );
  });
}
