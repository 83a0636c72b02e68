// Audits the front page, a relation's page and a state's page with Lighthouse, as on a mid-range phone. Over http, because Chromium's
// debugger, which reads robots.txt, accepts no certificate made for a test; browsers treat localhost as secure. Needs openssl.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { launchBrowser } from "../pages/browser.ts";
import { freePort } from "../pages/free-port.ts";
import { serveHttps } from "./https-server.ts";
import { run } from "./step.ts";

const paths = ["/?lang=en", "/relations/no-tj?lang=en", "/countries/tj?lang=en", "/?lang=fa"];

/** The lowest scores that pass. */
const required = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 } as const;

/** Other programs on the machine lower the score for performance, never raise it, so a page that fails is audited again. */
const maxAttempts = 5;

interface Report {
  scores: Record<keyof typeof required, number>;
  /** The audits that lower a score. */
  failed: string[];
}

const folder = mkdtempSync(join(tmpdir(), "entente-lighthouse-"));
try {
  // The build of npm start, which other tests use, has different headers.
  await run("npm", ["run", "build", "--silent"]);
  cpSync("tests/long/lighthouse", folder, { recursive: true });
  await run("npm", ["ci", "--ignore-scripts", "--loglevel=error", "--no-audit", "--no-fund"], { cwd: folder });
  const [{ host, stop }, port] = [await serveHttps(folder, { scheme: "http" }), await freePort()];
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    for (const path of paths) {
      if (!(await passes(`http://${host}${path}`, port))) process.exitCode = 1;
    }
  } finally {
    await browser.close();
    await stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Audits a page, and prints its scores. @param port of Chromium's debugger */
async function passes(url: string, port: number): Promise<boolean> {
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "audit.js"), String(port), url]);
    const { scores, failed } = JSON.parse(stdout) as Report;
    const names = Object.keys(required) as (keyof typeof required)[];
    console.log([new URL(url).pathname, ...names.map((name) => `${name} ${scores[name]}`), ...failed].join("  "));
    if (names.every((name) => scores[name] >= required[name])) return true;
  }
  return false;
}
