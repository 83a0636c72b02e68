import { existsSync } from "node:fs";
import bundled from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const systemPaths = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];

/** Arguments that keep the browser from sending requests of its own, such as for updates. */
const args = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts Chromium: the one at `CHROMIUM_PATH`, then the system's, then the bundled one. @throws if `CHROMIUM_PATH` does not exist */
export async function launchBrowser(): Promise<Browser> {
  const configured = process.env.CHROMIUM_PATH;
  if (configured && !existsSync(configured)) throw new Error(`CHROMIUM_PATH is ${configured}, which does not exist`);
  const path = configured ?? systemPaths.find((candidate) => existsSync(candidate));
  if (path) return chromium.launch({ executablePath: path, args });
  // With its default arguments, which make it run as a single process, it exits when the first page is closed.
  const bundledArgs = bundled.args.filter((arg) => arg !== "--single-process" && arg !== "--no-zygote");
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...bundledArgs, ...args] });
}
