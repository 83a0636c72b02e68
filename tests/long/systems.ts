// npm run test:systems: tries the integrations that are too heavy for every change in their real systems, and writes the result to
// tests/systems/result.json, which is committed. With names, such as `npm run test:systems strapi`, tries only these. With --check, tries
// nothing, and fails if a system was not tried since something changed that it depends on.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { printTimes, run, step } from "./step.ts";
import { hashOfAnswers, hashOfInputs } from "./systems-inputs.ts";

/** Each system with the program that tries it, and what its result depends on besides its own tests. */
const systems: Readonly<Record<string, { program: readonly string[]; inputs: readonly string[] }>> = {
  strapi: { program: ["tests/long/strapi/strapi.ts"], inputs: ["integrations/core", "integrations/strapi"] },
  mediawiki: { program: ["tests/long/mediawiki/mediawiki.ts"], inputs: ["integrations/php", "integrations/mediawiki"] },
  ghost: { program: ["tests/long/ghost/ghost.ts"], inputs: [] },
  recipes: { program: ["tests/long/recipes/recipes.ts"], inputs: ["docs/cms/recipes.md"] },
};

/** The result of trying a system. */
interface Result {
  /** Day on which it passed (ISO 8601). */
  day: string;
  seconds: number;
  /** SHA-256 of what it depends on. */
  inputs: string;
  /** What the program printed: the system's version and what was tried. */
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
      `${outdated.join(", ")}: something has changed since the last trial. Run npm run test:systems ${outdated.join(" ")}, and commit ${file}.`,
    );
    process.exitCode = 1;
  }
} else {
  try {
    await step("integrations", () => run("npm", ["run", "integrations", "--silent"]));
    for (const name of names.length > 0 ? names : Object.keys(systems)) {
      const [inputs, start] = [inputsOf(name), performance.now()];
      const printed = await step(name, () => runAndRead(systems[name]?.program ?? []));
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
  const { program = [], inputs = [] } = systems[name] ?? {};
  const tests = program.map((path) => path.slice(0, path.lastIndexOf("/")));
  return hashOfInputs(answers, [...inputs, ...tests, `tests/systems/${name}`]);
}

/** Runs a program, shows what it prints, and returns the lines of its standard output. @throws if it fails */
async function runAndRead(program: readonly string[]): Promise<string[]> {
  const child = spawn("npx", ["tsx", ...program], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    process.stdout.write(chunk);
    output += chunk;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${program.join(" ")} failed (${code})`);
  return output.split("\n").filter((line) => line.trim() !== "");
}
