// The accessibility statement says with what the pages and cards were tested. It is out of date once they are tested with something else.
import { existsSync, readFileSync } from "node:fs";
import axe from "axe-core";
import { expect, test } from "vitest";
import { evaluation } from "../../../data/model/accessibility-evaluation.ts";

const renew = "run npm run test:long, then bring data/model/accessibility-evaluation.ts up to date";

test("the statement names the version of axe-core and of Chromium that the tests use", () => {
  expect(axe.version.split(".").slice(0, 2).join("."), renew).toBe(evaluation.axe);
  const bundled = JSON.parse(readFileSync("package.json", "utf8")).devDependencies["@sparticuz/chromium"];
  expect(`Chromium ${bundled.split(".")[0]}`, renew).toBe(evaluation.engines.chromium);
});

test("the statement names every engine in which tests can run", () => {
  const [, launchers = ""] =
    /launchers = \{(.*?)\}/.exec(readFileSync("tests/pages/engines/launch-engine.ts", "utf8")) ?? [];
  expect(Object.keys(evaluation.engines)).toEqual([...launchers.matchAll(/(\w+):/g)].map(([, name]) => name));
});

test.each(Object.entries(evaluation.checks))("the tests of the check %s exist", (_, file) => {
  expect(existsSync(file)).toBe(true);
});
