import { existsSync } from "node:fs";
import bundled from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const installed = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];

/** A quiet browser: it asks nobody for updates. */
const args = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts a real Chromium: the one that CHROMIUM_PATH names, else the machine's, else the one that comes as a package. @throws where none can be had */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, where there is nothing`);
  const path = wanted ?? installed.find((candidate) => existsSync(candidate));
  if (path) return chromium.launch({ executablePath: path, args });
  // All in one process, as its own arguments have it, it ends with the first page that is closed.
  const ownArgs = bundled.args.filter((arg) => arg !== "--single-process" && arg !== "--no-zygote");
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...ownArgs, ...args] });
}
