// Scans pages, frames, data and assets with MDN's HTTP Observatory, over https. Needs openssl.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { serveHttps } from "./https-server.ts";
import { run } from "./step.ts";

/** One URL of each kind of response, except errors, which the Observatory does not scan. */
const paths = [
  "/?lang=en",
  "/relations/no-tj?lang=en",
  "/countries/no?lang=en",
  "/sources/mfa-tj.no.de?lang=en",
  "/docs?lang=en",
  "/docs/errors?lang=en",
  "/embed/no-tj?lang=en",
  "/embed/no?lang=en",
  "/embed/no-tj.js?lang=en",
  "/v1/relations/no-tj",
  "/v1/openapi.json",
  "/v1/changes.atom",
  "/widget.js",
  "/flags/no.svg",
];

/** The Observatory's result for a URL. */
interface Report {
  scan: { score: number; grade: string };
  tests: Record<string, { pass: boolean; result: string }>;
}

const folder = mkdtempSync(join(tmpdir(), "entente-observatory-"));
try {
  // The build of npm start, which other tests use, has different headers.
  await run("npm", ["run", "build", "--silent"]);
  cpSync("tests/long/observatory", folder, { recursive: true });
  await run("npm", ["ci", "--ignore-scripts", "--loglevel=error", "--no-audit", "--no-fund"], { cwd: folder });
  // Its install script would download the list of preloaded domains, which does not contain localhost.
  writeFileSync(join(folder, "node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json"), "{}");

  for (const [path, { scan, tests }] of await scanned(paths, folder)) {
    const failures = Object.entries(tests).flatMap(([name, { pass, result }]) => (pass ? [] : [`${name}: ${result}`]));
    console.log([String(scan.score).padStart(4), scan.grade.padEnd(2), path, ...failures].join("  "));
    if (scan.score < 100 || failures.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Serves the site and scans paths of it. @param folder where the Observatory is installed */
async function scanned(paths: readonly string[], folder: string): Promise<[path: string, Report][]> {
  const { host, certificate, stop } = await serveHttps(folder);
  try {
    // In a process of its own, because Node reads NODE_EXTRA_CA_CERTS only when it starts.
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(folder, "scan.js"), ...paths.map((path) => host + path)],
      { env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate, NO_PROXY: "localhost" }, maxBuffer: 1e8 },
    );
    const reports = stdout.trim().split("\n");
    return paths.map((path, index) => [path, JSON.parse(reports[index] ?? "")]);
  } finally {
    await stop();
  }
}
