// Tries the example client as a user would: generates its types from the running server, compiles it and runs it.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

const run = promisify(execFile);
const server = inject("server");
const example = resolve("integrations/typescript");
let folder = "";

/** Runs one of the example's scripts, as `npm run` would. */
function runScript(name: string, ...args: string[]) {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const path = [join(folder, "node_modules/.bin"), resolve("node_modules/.bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, ENTENTE: server };
  return run("sh", ["-c", `${scripts[name]} "$@"`, name, ...args], { cwd: folder, env });
}

beforeAll(async () => {
  // The copy is inside the project, so that it finds the packages in the project's node_modules.
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(resolve(".cache/client-"));
  for (const file of ["package.json", "tsconfig.json", "visits.ts"]) cpSync(join(example, file), join(folder, file));
  symlinkSync(join(example, "node_modules"), join(folder, "node_modules"));
  await runScript("types");
});

afterAll(() => rmSync(folder, { recursive: true }));

test("the client compiles with the generated types, which reject an unknown kind of fact", async () => {
  expect(readFileSync(join(folder, "entente.d.ts"), "utf8")).toContain('"/v1/relations/{pair}/facts/{fact}"');
  const program = readFileSync(join(folder, "visits.ts"), "utf8");
  writeFileSync(join(folder, "wrong.ts"), program.replace('kind: "visit"', 'kind: "war"'));
  const { stdout } = await runScript("check").catch((error: { stdout: string }) => error);
  expect(stdout).toMatch(/^wrong\.ts.*"war"/);
  expect(stdout).not.toMatch(/^(?!wrong\.ts)\S+: error/m);
});

test("the client prints each visit since the given date, with the quote that supports it", async () => {
  const { stdout } = await runScript("start", server, "tj");
  expect(stdout).toContain("no-tj  2012-11  visit-2012-11-gul\n    “");
  const { stdout: sinceDecember } = await runScript("start", server, "tj", "2012-12");
  expect(sinceDecember).not.toContain("visit-2012-11-gul");
});
