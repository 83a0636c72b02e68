// npm start says how it is used.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const start = (...options: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/start.ts", ...options], { encoding: "utf8" });

test.each(["--help", "-h"])("npm start -- %s prints the options and starts nothing", (option) => {
  const { status, stdout, stderr } = start(option);
  expect([status, stdout, stderr]).toEqual([0, "Usage: npm start -- [--port N] [--state DIR]\n", ""]);
});

test("an unknown option is an error that names it, followed by the options", () => {
  const { status, stderr } = start("--prot", "8080");
  expect([status, stderr]).toEqual([2, expect.stringMatching(/--prot.*\nUsage: npm start -- \[--port N\]/s)]);
});
