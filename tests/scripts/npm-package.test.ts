// Packs the npm package as a site would receive it, and checks it with the tools with which authors of packages check theirs.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const project = JSON.parse(readFileSync("package.json", "utf8"));
const read = (file: string) => readFileSync(`dist/package/${file}`, "utf8");
const importsOf = (file: string) => [
  ...new Set([...read(file).matchAll(/\b(?:from|import) ?\(?"([@./\w-]+)"/g)].map(([, name]) => name)),
];

test("the packed package passes publint and Are The Types Wrong", async () => {
  const folder = temporaryFolder();
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder, join(process.cwd(), "dist/package")]);
  expect(readdirSync(folder)).toEqual([`entente-relations-card-${project.version}.tgz`]);
  const tarball = new Uint8Array(readFileSync(join(folder, readdirSync(folder)[0] as string)));

  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);

  const packed = createPackageFromTarballData(tarball);
  const analysis = await checkPackage(packed);
  const problems = "problems" in analysis ? analysis.problems : [{ kind: "no types" as const }];
  // The package has ES modules only, which CommonJS can load in all versions of Node that it supports.
  expect(problems.filter(({ kind }) => kind !== "CJSResolvesToESM")).toEqual([]);

  expect(
    packed
      .listFiles()
      .map((file) => file.replace(/^.*@entente\/relations-card\//, ""))
      .sort(),
  ).toEqual([
    "LICENSE",
    "README.md",
    "card-view.d.ts",
    "card.css",
    "card.css.d.ts",
    "card.d.ts",
    "card.js",
    "custom-elements.json",
    "index.d.ts",
    "index.js",
    "package.json",
    "preact.d.ts",
    "preact.js",
    "react.d.ts",
    "react.js",
    "server.js",
  ]);
});

test("the package has the project's version, and only the card's component needs another package, Preact", () => {
  const { version, peerDependencies, peerDependenciesMeta, ...others } = JSON.parse(read("package.json"));
  expect(version).toBe(project.version);
  expect(peerDependencies).toEqual({ preact: "^10.24.0 || ^11.0.0", "@types/react": ">=19" });
  expect(Object.values(peerDependenciesMeta)).toEqual([{ optional: true }, { optional: true }]);
  expect(Object.keys(others).filter((name) => /dependencies/i.test(name))).toEqual([]);
  expect(importsOf("index.js")).toEqual([]);
  expect(importsOf("card.js")).toEqual(["preact/jsx-runtime"]);
});

test("the types import nothing except those of the package, Preact and React", () => {
  for (const file of readdirSync("dist/package").filter((name) => name.endsWith(".d.ts"))) {
    for (const name of importsOf(file)) expect(name).toMatch(/^(\.\/[\w-]+\.js|preact|react)$/);
  }
});
