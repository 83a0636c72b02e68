// npm run test:long: runs the tests of host pages in Firefox and WebKit and the long-running tests at full size, scans the site with
// MDN's Observatory, audits pages with Lighthouse, pastes links into WordPress and installs the plugin there, builds static sites, lets other
// programs read links, and installs the npm package into sites. Then it installs and starts the project with newer versions of Node, and tests
// it with the newest.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tryNode } from "./node-version.ts";
import { tryPackage } from "./package.ts";
import { printTimes, run, step } from "./step.ts";

/** The newest release of each supported Node line, except for the oldest line, which runs everything else. */
const nodeVersions = ["22.23.3", "24.21.0"];

/** The test files with a small and a full size: those that import trial-size.ts. */
const trials = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((file) => join("tests", file))
  .filter((file) => file.endsWith(".test.ts") && /\/trial-size\.ts"/.test(readFileSync(file, "utf8")));

try {
  await step("build", () => run("npm", ["run", "build", "--silent"]));
  await step("host pages in Firefox and WebKit", () =>
    run("npx", ["vitest", "run", "tests/pages/engines"], { env: { ENGINES: "firefox,webkit", TRIALS: "full" } }),
  );
  await step("long-running tests at full size", () =>
    run("npx", ["vitest", "run", ...trials], { env: { TRIALS: "full" } }),
  );
  await step("npm start, stopped while it publishes", () => run("npx", ["tsx", "tests/long/restart.ts"]));
  await step("MDN's Observatory", () => run("npx", ["tsx", "tests/long/observatory.ts"]));
  await step("Lighthouse", () => run("npx", ["tsx", "tests/long/lighthouse.ts"]));
  await step("integrations", async () => {
    await run("npm", ["run", "integrations", "--silent"]);
    await run("phpcs", ["--standard=integrations/phpcs.xml"]);
    await run("php", ["tests/integrations/cases.php"]);
    await run("npm", ["run", "translations", "--silent", "--", "--check"]);
  });
  // WordPress often waits for its editor, and site generators for packages, so they share the machine.
  await Promise.all([
    inTurn([
      ["the plugin in WordPress", "tests/long/wordpress/plugin.ts"],
      ["the oldest and the newest PHP", "tests/long/wordpress/php-versions.ts"],
    ]),
    inTurn([
      ["pasted links in WordPress", "tests/long/wordpress/wordpress.ts"],
      ["a site that Eleventy builds", "tests/long/static-sites.ts", "eleventy"],
      ["a site that Docusaurus builds", "tests/long/static-sites.ts", "docusaurus"],
      ["a site that Hugo builds", "tests/long/static-sites.ts", "hugo"],
      ["programs that read links", "tests/long/consumers.ts"],
    ]),
  ]);
  await tryPackage();
  for (const version of nodeVersions) await tryNode(version, { runsTests: version === nodeVersions.at(-1) });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
printTimes();

/** Runs programs one after the other, each as a step. */
async function inTurn(steps: readonly (readonly [name: string, ...program: string[]])[]): Promise<void> {
  for (const [name, ...program] of steps) await step(name, () => run("npx", ["tsx", ...program]));
}
