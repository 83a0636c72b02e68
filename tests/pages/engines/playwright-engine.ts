import { type Browser, type Frame, firefox, type Page } from "playwright-core";
import { launchBrowser } from "../browser.ts";
import type { Engine, EngineDocument, EnginePage } from "./engine.ts";
import { installedProgram } from "./installed-program.ts";

export async function launchChromium(): Promise<Engine> {
  return playwrightEngine(await launchBrowser());
}

/** Starts Firefox. @throws if it is not installed */
export async function launchFirefox(): Promise<Engine> {
  const executablePath = installedProgram("Firefox", ["/usr/bin/firefox-esr", "/usr/bin/firefox"], "firefox-esr");
  return playwrightEngine(
    await firefox.launch({
      channel: "moz-firefox",
      executablePath,
      // Without it, clicks do not reach frames of other sites.
      firefoxUserPrefs: { "fission.autostart": false },
    }),
  );
}

function playwrightEngine(browser: Browser): Engine {
  return {
    open: async (url, width) => {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const messages: string[] = [];
      page.on("console", (message) => {
        const type = message.type();
        if (type === "error" || type === "warning") messages.push(`${type}: ${message.text()}`);
      });
      page.on("pageerror", (error) => messages.push(`error: ${error.message}`));
      const popup = new Promise<Page>((resolve) => page.once("popup", resolve));
      await page.goto(url);
      return enginePage(page, messages, popup);
    },
    close: () => browser.close(),
  };
}

function enginePage(page: Page, messages: string[], popup: Promise<Page>): EnginePage {
  return {
    ...engineDocument(page.mainFrame()),
    frame: async () => {
      const frame = await (await page.waitForSelector("iframe")).contentFrame();
      if (!frame) throw new Error("The iframe has no document");
      return engineDocument(frame);
    },
    opened: async () => {
      const opened = await popup;
      await opened.waitForLoadState();
      return engineDocument(opened.mainFrame());
    },
    press: (key) => page.keyboard.press(key),
    messages: async () => [...messages],
    goTo: async (url) => {
      messages.length = 0;
      await page.goto(url);
    },
    screenshot: () => page.screenshot(),
    close: () => page.context().close(),
  };
}

function engineDocument(frame: Frame): EngineDocument {
  return {
    run: (work, argument) => frame.evaluate(work as never, argument) as never,
    click: async (find) => {
      const element = await frame.evaluateHandle(find);
      await element.click();
    },
  };
}
