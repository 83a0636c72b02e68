// npm run bench -- widgets: compares our card with widgets of other projects, in turn in one browser. --docs updates the table in README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { builtRelease } from "../../../data/pipeline/release/built-release.ts";
import { launchBrowser } from "../../pages/browser.ts";
import { serve } from "../local-servers.ts";
import { median } from "../statistics.ts";
import { ententeAssets } from "./entente-assets.ts";
import { measurePage } from "./measure-page.ts";
import { otherWidgets } from "./other-widgets.ts";
import { htmlOf, manyCards, type WidgetPage, widgetPages } from "./widget-pages.ts";
import { startWidgetServer } from "./widget-server.ts";
import { longTasks, type MeasuredWidget, widgetTable, withWidgetTable } from "./widget-table.ts";

const rounds = Number(process.env.ROUNDS) || 5;
/** How many times slower the processor is in the loads that measure times. */
const slowDown = 4;
/** Delay of every response in milliseconds, so that it arrives after the page's first frame. */
const slowResponse = 500;
const file = "README.md";

type Measured = MeasuredWidget & { page: WidgetPage };

export async function widgets({ docs }: { docs: boolean }): Promise<void> {
  const release = builtRelease(".");
  const [files, site, server, browser] = await Promise.all([
    otherWidgets(),
    startWidgetServer(),
    startWidgetServer(),
    launchBrowser(),
  ]);
  const servers = await serve(release, { RATE_LIMIT: "off", ORIGIN: server.origin });
  Object.assign(server, { files: { ...files, ...ententeAssets() }, entente: servers.entente });
  site.files["/empty"] = { type: "text/html", body: "<!doctype html><title>Empty</title>" };

  async function load(page: WidgetPage, rate = slowDown): Promise<MeasuredWidget["loads"][number]> {
    site.files["/page"] = { type: "text/html", body: htmlOf(page) };
    server.sent = [];
    const measured = await measurePage(browser, `${site.origin}/page`, page, rate);
    return { ...measured, requests: server.sent.length, bytes: server.sent.reduce((sum, bytes) => sum + bytes, 0) };
  }

  try {
    const measured = widgetPages(server.origin).map(
      (page): Measured => ({ page, name: page.name, loads: [], unhurried: [] }),
    );
    // These loads fill the server's caches.
    for (const { page } of measured) await load(page);
    await inTurns(measured, async ({ page, loads }) => loads.push(await load(page)));
    server.delay = slowResponse;
    await inTurns(measured, async ({ page, unhurried }) => unhurried.push(await load(page, 1)));
    server.delay = 0;

    const table = widgetTable(measured);
    if (docs) writeFileSync(file, withWidgetTable(readFileSync(file, "utf8"), table));
    console.log(
      `${browser.browserType().name()} ${browser.version()}, ${slowDown}× slow-down, ${rounds} rounds\n\n${table}\n`,
    );
    for (const [name, pairs] of [
      ["30 copies of the largest card", new Array(30).fill("no-tj")],
      ["30 different cards", Object.keys(release.contents.relations).slice(0, 30)],
    ] as const) {
      const loads = [];
      for (let round = 0; round < rounds; round += 1) loads.push(await load(manyCards(server.origin, pairs)));
      console.log(`${name} on one page: long tasks ${longTasks(loads)}`);
    }
    const slow = measured.filter(({ page, loads }) => page.isOurs && median(loads.map(countOfLongTasks)) > 0);
    for (const { name } of slow) console.log(`${name} causes long tasks`);
    if (slow.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    await servers.stop();
    site.close();
    server.close();
  }
}

const countOfLongTasks = (load: MeasuredWidget["loads"][number]) => load.longTasks.length;

/** Measures every page once per round, and starts each round with a different page. */
async function inTurns<Row>(rows: readonly Row[], measure: (row: Row) => Promise<unknown>): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    const first = round % rows.length;
    for (const row of [...rows.slice(first), ...rows.slice(0, first)]) await measure(row);
  }
}
