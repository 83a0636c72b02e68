import { Builder, Capabilities, Key, type WebDriver, type WebElement } from "selenium-webdriver";
import type { Engine, EngineDocument, EnginePage } from "./engine.ts";
import { startWebKitDriver } from "./webkit-driver.ts";

const keys = { Enter: Key.ENTER, Tab: Key.TAB, Escape: Key.ESCAPE };

/** Starts WebKitGTK's browser. @throws if a program that it needs is not installed */
export async function launchWebKit(): Promise<Engine> {
  const { url: server, browser, stop } = await startWebKitDriver();
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
  });
  try {
    const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
    await driver.manage().setTimeouts({ pageLoad: 30_000, script: 30_000 });
    return {
      open: (url, width) => openPage(driver, url, width),
      close: () => driver.quit().finally(stop),
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Opens a URL in the browser's only window. */
async function openPage(driver: WebDriver, url: string, width: number): Promise<EnginePage> {
  const ownWindow = await driver.getWindowHandle();
  await driver.manage().window().setRect({ x: 0, y: 0, width, height: 900 });
  await driver.get(url);
  const innerWidth = await driver.executeScript("return innerWidth");
  if (innerWidth !== width) throw new Error(`The window is ${innerWidth} px wide instead of ${width}`);

  const enterOwn = () => driver.switchTo().window(ownWindow);
  const document = engineDocument(driver, enterOwn);
  const otherWindow = async () => (await driver.getAllWindowHandles()).find((handle) => handle !== ownWindow);
  return {
    ...document,
    frame: async () => {
      const enter = async () => {
        await enterOwn();
        await driver.switchTo().frame(0);
      };
      return engineDocument(driver, enter);
    },
    opened: async () => {
      const opened = await driver.wait(otherWindow, 10_000, "The page opened no other");
      return engineDocument(driver, () => driver.switchTo().window(opened as string));
    },
    press: async (key) => {
      await enterOwn();
      await driver.actions().sendKeys(keys[key]).perform();
    },
    messages: () => document.run(() => window.hostMessages),
    goTo: async (url) => {
      await enterOwn();
      await driver.get(url);
    },
    screenshot: async () => {
      await enterOwn();
      return Buffer.from(await driver.takeScreenshot(), "base64");
    },
    close: async () => {
      const opened = await otherWindow();
      if (opened) {
        await driver.switchTo().window(opened);
        await driver.close();
      }
      await enterOwn();
      await driver.get("about:blank");
    },
  };
}

/** @param enter makes the driver use this document */
function engineDocument(driver: WebDriver, enter: () => Promise<unknown>): EngineDocument {
  async function execute<Result>(work: (argument: never) => unknown, argument?: unknown): Promise<Result> {
    await enter();
    return driver.executeScript<Result>(`return (${work})(arguments[0])`, argument);
  }
  return {
    run: (work, argument) => execute(work, argument),
    click: async (find) => (await execute<WebElement>(find)).click(),
  };
}
