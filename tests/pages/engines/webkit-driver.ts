import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { freePort } from "../free-port.ts";
import { installedProgram } from "./installed-program.ts";

/** A running driver of WebKitGTK. */
interface WebKitDriver {
  url: string;
  /** Path of the browser that the driver controls. */
  browser: string;
  stop(): Promise<void>;
}

const packages = "webkit2gtk-driver xvfb";
const browsers = ["x86_64", "aarch64"].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);

/** Lets the window become narrower than the default width of the browser's toolbar. */
const toolbarCss = "* { min-width: 0; padding: 0; margin: 0 }";

/** Starts the driver on a display of its own, with empty settings. @throws if a program is not installed */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const browser = installedProgram("WebKitGTK's browser", browsers, packages);
  const driverPath = installedProgram("WebKitGTK's driver", ["/usr/bin/WebKitWebDriver"], packages);
  const displayPath = installedProgram("Xvfb", ["/usr/bin/Xvfb"], packages);
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "entente-webkit-"));
  mkdirSync(join(folder, "gtk-3.0"));
  writeFileSync(join(folder, "gtk-3.0/gtk.css"), toolbarCss);

  const display = spawn(displayPath, ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    detached: true,
  });
  const killDisplay = () => killGroup(display);
  process.once("exit", killDisplay);
  const number = await firstText(display.stdio[3] as Readable);

  const homes = Object.fromEntries(["CONFIG", "CACHE", "DATA"].map((kind) => [`XDG_${kind}_HOME`, folder]));
  const driver = spawn(driverPath, [`--port=${port}`], {
    env: { ...process.env, ...homes, DISPLAY: `:${number.trim()}` },
    stdio: "ignore",
    detached: true,
  });
  const killDriver = () => killGroup(driver);
  process.once("exit", killDriver);
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url);
  return {
    url,
    browser,
    stop: async () => {
      for (const [program, kill] of [
        [driver, killDriver],
        [display, killDisplay],
      ] as const) {
        process.off("exit", kill);
        const exited = once(program, "exit");
        kill();
        await exited;
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** Kills a program and all that it started: the driver starts the browser, which would go on writing into its folder. */
function killGroup({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, "SIGKILL");
}

function firstText(stream: Readable): Promise<string> {
  return new Promise((resolve, reject) => {
    stream.once("data", (chunk: Buffer) => resolve(String(chunk)));
    stream.once("close", () => reject(new Error("Xvfb did not start")));
  });
}

/** Waits until the driver answers. */
async function untilReady(url: string): Promise<void> {
  for (const end = Date.now() + 15_000; ; ) {
    try {
      if ((await fetch(`${url}/status`)).ok) return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
