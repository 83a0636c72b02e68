// The example of a typed client, as a user takes it: types from the running server, compiled, run.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, inject, test } from "vitest";

const run = promisify(execFile);
const server = inject("server");
const example = resolve("integrations/typescript");
let folder = "";

/** Runs one of the example's scripts, as `npm run` does. */
function script(name: string, ...more: string[]) {
  const { scripts } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const path = [join(folder, "node_modules/.bin"), resolve("node_modules/.bin"), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, ENTENTE: server };
  return run("sh", ["-c", `${scripts[name]} "$@"`, name, ...more], { cwd: folder, env });
}

beforeAll(async () => {
  // Below the project, where the packages are.
  mkdirSync(".cache", { recursive: true });
  folder = mkdtempSync(resolve(".cache/client-"));
  for (const file of ["package.json", "tsconfig.json", "visits.ts"]) cpSync(join(example, file), join(folder, file));
  symlinkSync(join(example, "node_modules"), join(folder, "node_modules"));
  await script("types");
});

afterAll(() => rmSync(folder, { recursive: true }));

test("compiles with the types that the API gives of itself, and does not where it asks for what there is not", async () => {
  expect(readFileSync(join(folder, "entente.d.ts"), "utf8")).toContain('"/v1/relations/{pair}/facts/{fact}"');
  const text = readFileSync(join(folder, "visits.ts"), "utf8");
  writeFileSync(join(folder, "wrong.ts"), text.replace('kind: "visit"', 'kind: "war"'));
  const { stdout } = await script("check").catch((error: { stdout: string }) => error);
  expect(stdout).toMatch(/^wrong\.ts.*"war"/);
  expect(stdout).not.toMatch(/^(?!wrong\.ts)\S+: error/m);
});

test("prints each visit with the sentence that proves it", async () => {
  const { stdout } = await script("start", server, "tj");
  expect(stdout).toContain("no-tj  2012-11  visit-2012-11-gul\n    “");
  const { stdout: later } = await script("start", server, "tj", "2012-12");
  expect(later).not.toContain("visit-2012-11-gul");
});
