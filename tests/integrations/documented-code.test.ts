import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { codeUnder } from "../long/documented-code.ts";

test("the front end in docs/cms/strapi.md is the one that is tested", () => {
  const frontEnd = readFileSync("tests/systems/strapi/front-end.mjs", "utf8");
  expect(codeUnder("docs/cms/strapi.md", "In your front end").join("\n")).toContain(frontEnd.trim());
});
