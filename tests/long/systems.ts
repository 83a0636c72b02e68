// npm run test:systems: tests integrations in real systems that take too long to install for every change, and writes the result to
// tests/systems/result.json, which is committed. With names, such as `npm run test:systems strapi`, tests only these. With --check, tests
// nothing, and fails if something that a result depends on has changed since.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { printTimes, run, step } from "./step.ts";
import { hashOfAnswers, hashOfInputs } from "./systems-inputs.ts";

/** Each system with the program that tries it, and the folders of `tests/systems` that the program installs. */
const systems: Readonly<Record<string, { program: string; folders: readonly string[] }>> = {
  strapi: { program: "tests/long/strapi/strapi.ts", folders: ["strapi"] },
  mediawiki: { program: "tests/long/mediawiki/mediawiki.ts", folders: ["mediawiki", "wordpress"] },
  ghost: { program: "tests/long/ghost/ghost.ts", folders: ["ghost"] },
  recipes: { program: "tests/long/recipes/recipes.ts", folders: ["astro", "next", "plain-pages", "vitepress"] },
};

/** What all results depend on. It is coarse, so that no change is missed. */
const shared = [
  "integrations/core",
  "integrations/php",
  ...["integrations", "mediawiki-extension", "npm-packages", "php-zip"].map(
    (name) => `scripts/integrations/${name}.ts`,
  ),
  "tests/pages/browser.ts",
  ...[
    "debian-packages",
    "documented-code",
    "failing-server",
    "https-server",
    "install-site",
    "node-version",
    "php",
    "picture",
    "serve-folder",
    "watch",
  ].map((name) => `tests/long/${name}.ts`),
];

/** The result of trying a system. */
interface Result {
  /** Day on which it passed (ISO 8601). */
  day: string;
  seconds: number;
  /** SHA-256 of what it depends on. */
  inputs: string;
  /** What the program printed: the system's version and what was tested. */
  printed: string[];
}

const file = "tests/systems/result.json";
const results: Record<string, Result> = JSON.parse(readFileSync(file, "utf8"));
const names = process.argv.slice(2).filter((name) => name !== "--check");
const unknown = names.filter((name) => !(name in systems));
if (unknown.length > 0)
  throw new Error(`There is no system called ${unknown.join(", ")}. Choose from ${Object.keys(systems).join(", ")}.`);

const answers = await hashOfAnswers();
if (process.argv.includes("--check")) {
  const outdated = Object.keys(systems).filter((name) => results[name]?.inputs !== inputsOf(name));
  if (outdated.length > 0) {
    console.error(
      `Out of date in ${file}: ${outdated.join(", ")}. Run \`npm run test:systems ${outdated.join(" ")}\`, and commit the file.`,
    );
    process.exitCode = 1;
  }
} else {
  try {
    await step("integrations", () => run("npm", ["run", "integrations", "--silent"]));
    for (const name of names.length > 0 ? names : Object.keys(systems)) {
      const [inputs, start] = [inputsOf(name), performance.now()];
      const printed = await step(name, () => runAndRead(systems[name]?.program ?? ""));
      const seconds = Math.round((performance.now() - start) / 1000);
      results[name] = { day: new Date().toISOString().slice(0, 10), seconds, inputs, printed };
      writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
    }
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
  printTimes();
}

function inputsOf(name: string): string {
  const { program = "", folders = [] } = systems[name] ?? {};
  const own = [join("integrations", name), `docs/cms/${name}.md`].filter((path) => existsSync(path));
  const installed = folders.map((folder) => join("tests/systems", folder));
  return hashOfInputs(answers, [...shared, ...own, dirname(program), ...installed]);
}

/** Runs a program, shows what it prints, and returns the lines of its standard output. @throws if it fails */
async function runAndRead(program: string): Promise<string[]> {
  const child = spawn("npx", ["tsx", program], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    process.stdout.write(chunk);
    output += chunk;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${program} failed (${code})`);
  return output.split("\n").filter((line) => line.trim() !== "");
}
