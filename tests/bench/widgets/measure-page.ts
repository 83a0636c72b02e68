import type { Browser, CDPSession } from "playwright-core";
import { pageWidth, type WidgetPage } from "./widget-pages.ts";

/** What happened while a page loaded. */
export interface PageLoad {
  /** When the content had been painted, in milliseconds after the navigation began. */
  content: number;
  /** The same for the whole widget. */
  whole: number;
  /** Cumulative layout shift: https://web.dev/articles/cls. */
  shift: number;
  /** Durations of the tasks of more than 50 ms (https://www.w3.org/TR/longtasks-1/), in milliseconds. */
  longTasks: number[];
  /** Processor time that the page's main thread has used in total, in milliseconds. */
  cpu: number;
  /** Number of requests to sites that are not on this machine. They fail. */
  failed: number;
}

/**
 * Opens a page in a new browser context, whose cache is empty, and waits until the whole widget has been painted and no requests are pending.
 * @param rate how many times the processor is slowed down
 * @throws if there is an uncaught error on the page
 */
export async function measurePage(
  browser: Browser,
  url: string,
  { content, rest = content }: WidgetPage,
  rate: number,
): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width: pageWidth, height: 600 } });
  try {
    const page = await context.newPage();
    const errors: Error[] = [];
    let failed = 0;
    page.on("pageerror", (error) => errors.push(error));
    page.on("requestfailed", (request) => {
      if (request.url().startsWith("https:")) failed += 1;
    });
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    // Makes these requests fail at once. Otherwise, the time would depend on the machine's network.
    await session.send("Network.setBlockedURLs", { urls: ["https://*"] });
    // Starts the page's process, which is not part of the measurement.
    await page.goto(new URL("/empty", url).href);
    await page.addInitScript(observe, { content, whole: rest });
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const usedBefore = await processorTime(session);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    await page.goto(url, { waitUntil: "networkidle", timeout: 120_000 });
    await page.waitForFunction(() => (window as unknown as { load: PageLoad }).load.whole > 0);
    if (errors[0]) throw errors[0];
    const cpu = (await processorTime(session)) - usedBefore;
    return { ...(await page.evaluate(() => (window as unknown as { load: PageLoad }).load)), cpu, failed };
  } finally {
    await context.close();
  }
}

/** Returns the processor time that the main thread has used so far, in milliseconds. */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const task = metrics.find(({ name }) => name === "TaskDuration");
  if (!task) throw new Error("The browser does not report the duration of tasks");
  return 1000 * task.value;
}

/** Runs in the page, before its own scripts. */
function observe(expressions: { content: string; whole: string }): void {
  const load = { content: 0, whole: 0, shift: 0, longTasks: [] as number[] };
  Object.assign(window, { load });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) load.longTasks.push(duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) load.shift += value;
  }).observe({ type: "layout-shift", buffered: true });
  // Methods, because tsx adds a helper that the page lacks to functions in variables.
  const frames = {
    watch(name: "content" | "whole") {
      const find = new Function(`return ${expressions[name]}`) as () => Element | null | undefined;
      requestAnimationFrame(() => {
        if (!find()?.getClientRects()[0]?.height) {
          frames.watch(name);
          return;
        }
        // The message arrives after this frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          load[name] = performance.now();
        };
        port2.postMessage(null);
      });
    },
  };
  frames.watch("content");
  frames.watch("whole");
}
