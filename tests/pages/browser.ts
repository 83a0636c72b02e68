import { existsSync } from "node:fs";
import bundled from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const installed = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium-browser",
];

/** A quiet browser: it asks nobody for updates. */
const args = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts a real Chromium: the machine's, else the one that comes as a package. @throws where neither can be had */
export async function launchBrowser(): Promise<Browser> {
  const path = installed.find((candidate) => candidate && existsSync(candidate));
  if (path) return chromium.launch({ executablePath: path, args });
  return chromium.launch({ executablePath: await bundled.executablePath(), args: [...bundled.args, ...args] });
}
