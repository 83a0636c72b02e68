import type { Page } from "playwright-core";

/** Which cards to measure. */
export interface MeasuredCard {
  /** Id of the relation. */
  pair: string;
  /** Parameters of the one-tag embed, such as `lang=de`. */
  query: string;
}

/**
 * Returns the heights of a card in containers of the given widths, as it is when it appears: with nothing opened, in a font size of 16px.
 * @param host origin of a running server
 * @param widths in CSS pixels
 * @returns in CSS pixels, rounded up, in the order of the widths
 * @throws if the server has no such card
 */
export async function cardHeights(
  page: Page,
  host: string,
  { pair, query }: MeasuredCard,
  widths: readonly number[],
): Promise<number[]> {
  const source = `${host}/embed/${pair}.js?${query}`;
  const response = await page.request.get(source);
  if (!response.ok()) throw new Error(`${source} answered ${response.status()}`);
  const tags = widths.map((width) => `<div style="width:${width}px"><script async src="${source}"></script></div>`);
  // A page of the same origin may load the script wherever it runs.
  const url = `${host}/card-heights`;
  await page.unroute(url);
  await page.route(url, (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><body style="width:9999px">${tags.join("")}` }),
  );
  await page.goto(url);
  await page.waitForFunction((count) => {
    const roots = [...document.querySelectorAll("relations-card")].map(({ shadowRoot }) => shadowRoot);
    const flags = roots.flatMap((root) => [...(root?.querySelectorAll("img") ?? [])]);
    return (
      roots.filter((root) => root?.querySelector("footer")).length === count && flags.every((flag) => flag.complete)
    );
  }, widths.length);
  return page
    .locator("relations-card")
    .evaluateAll((cards) => cards.map((card) => Math.ceil(card.getBoundingClientRect().height)));
}
