// npm run release, in a project with a small OpenAPI document.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { commitAll, git } from "../../data/projects/committed-project.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import type { OpenApi } from "../openapi.ts";
import { smallDocument } from "./comparison/small-document.ts";
import {
  type Contracts,
  contractFile,
  contractFiles,
  contractsBefore,
  contractsFolder,
  todaysContracts,
} from "./contracts.ts";
import { firstVersions } from "./first-versions.ts";
import { release } from "./release.ts";

let root: string;

/** Creates a project whose released version is `version`. */
function createProject(version: string): void {
  const folder = temporaryFolder();
  root = folder;
  for (const [name, contract] of Object.entries(todaysContracts(smallDocument))) {
    write(contractFile(name as keyof Contracts, version), JSON.stringify(contract));
  }
  write("tests/widget/released/SHA256SUMS", "");
  write("dist/widget.txt", "widget");
  write("dist/assets/openapi.json", JSON.stringify(smallDocument));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** Gives the project a new version, with these lines in its section of the changelog. */
function prepare(version: string, ...lines: string[]): void {
  write("package.json", JSON.stringify({ version }));
  const list = lines.map((line) => `${line}\n`).join("");
  write("CHANGELOG.md", `# Changelog\n\n## [${version}] - 2027-01-01\n\n${list}\n## [0.1.0] - 2026-11-25\n`);
}

/** Removes the property `url` of a relation. */
function breakContract(): void {
  const document: OpenApi = JSON.parse(JSON.stringify(smallDocument));
  delete document.components.schemas.Relation?.properties?.url;
  write("dist/assets/openapi.json", JSON.stringify(document));
}

const breaking = ["### Breaking", "- `Relation.url: this property was removed`: because the id is enough."];
const savedFiles = () => readdirSync(join(root, contractsFolder)).sort();

beforeEach(() => createProject("0.1.0"));

test("saves the contracts and the widget of a version that breaks nothing", () => {
  prepare("0.1.1");
  expect(release(root)).toEqual([]);
  expect(savedFiles()).toEqual(["card-view-0.1.1.json", "columns-0.1.1.json", "openapi-0.1.1.json"]);
  expect(readFileSync(join(root, "tests/widget/released/settings-0.1.1.json"), "utf8")).toContain('"data-theme"');
  expect(readFileSync(join(root, "tests/widget/released/widget-0.1.1.js"), "utf8")).toBe("widget");
  expect(readFileSync(join(root, "tests/widget/released/SHA256SUMS"), "utf8")).toMatch(
    /^[0-9a-f]{64} {2}widget-0.1.1.js\n$/,
  );
});

test("saves listed breaking changes in a version with a new second number", () => {
  breakContract();
  prepare("0.2.0", ...breaking);
  expect(release(root)).toEqual([]);
  expect(savedFiles()).toContain("openapi-0.2.0.json");
});

test("saves nothing if the changelog does not list a breaking change", () => {
  breakContract();
  prepare("0.2.0", "### Added", "- `GET /v1/offices`");
  expect(release(root)).toEqual([
    expect.stringContaining(
      "Relation.url: this property was removed; undo the change, or list it in CHANGELOG.md under “## [0.2.0]”",
    ),
  ]);
  expect(savedFiles()).toContain("openapi-0.1.0.json");
  expect(readdirSync(join(root, "tests/widget/released"))).toEqual(["SHA256SUMS"]);
});

test("saves nothing if the changelog lists a change that does not exist", () => {
  prepare("0.2.0", ...breaking);
  expect(release(root)).toEqual([expect.stringContaining("but this is not a breaking change")]);
});

test("demands a new second number for a breaking change before 1.0", () => {
  breakContract();
  prepare("0.1.1", ...breaking);
  expect(release(root)).toEqual(["0.1.1 has breaking changes since 0.1.0, so it must be 0.2.0 or higher"]);
});

test("demands it also for a breaking change that the contracts do not show", () => {
  prepare("0.1.1", "### Breaking", "- Search no longer finds titles, because they match every query.");
  expect(release(root)).toEqual(["0.1.1 has breaking changes since 0.1.0, so it must be 0.2.0 or higher"]);
});

test("accepts breaking changes for the last time in 1.0.0", () => {
  breakContract();
  prepare("1.0.0", ...breaking);
  expect(release(root)).toEqual([]);
});

test("from 1.0 on, demands that a breaking change be undone or get a new first number", () => {
  createProject("1.2.0");
  breakContract();
  prepare("1.3.0", ...breaking);
  expect(release(root)).toEqual([
    expect.stringContaining("Relation.url: this property was removed; since 1.0 the contract may only grow"),
    "1.3.0 has breaking changes since 1.2.0, so it must be 2.0.0 or higher",
  ]);
  prepare("2.0.0", ...breaking);
  expect(release(root)).toEqual([]);
});

test.each(["0.1.0", "0.0.9", "0.1"])("rejects %s as a version after 0.1.0", (version) => {
  prepare(version);
  expect(release(root)).toEqual([
    `${version} cannot follow 0.1.0; set a higher version, such as 0.1.1, in package.json and in CHANGELOG.md`,
  ]);
});

test("compares the numbers of a version as numbers", () => {
  createProject("0.9.0");
  breakContract();
  prepare("0.10.0", ...breaking);
  expect(release(root)).toEqual([]);
});

test("saves nothing if the newest version in the changelog is another one", () => {
  prepare("0.2.0");
  write("package.json", JSON.stringify({ version: "0.1.1" }));
  expect(release(root)).toEqual([
    "The newest version in CHANGELOG.md is not 0.1.1; turn “## [Unreleased]” into “## [0.1.1] - DATE”",
  ]);
});

test.each(["DATE", "25 November 2027", "2027-02-30", null])(
  "saves nothing if the date of the version is %s",
  (date) => {
    prepare("0.1.1");
    const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
    write("CHANGELOG.md", changelog.replace(" - 2027-01-01", date === null ? "" : ` - ${date}`));
    expect(release(root)).toEqual([
      `The heading of 0.1.1 in CHANGELOG.md ${date === null ? "has no date" : `has the date “${date}”`}; write the day of the release, such as “## [0.1.1] - 2026-11-25”`,
    ]);
    expect(savedFiles()).toEqual(["card-view-0.1.0.json", "columns-0.1.0.json", "openapi-0.1.0.json"]);
  },
);

test("leaves the contracts of the version before in git's history", () => {
  git(root, "init", "--quiet");
  commitAll(root);
  prepare("0.1.1");
  expect(release(root)).toEqual([]);
  commitAll(root);
  const history = firstVersions(root, contractFiles);
  expect(contractsBefore("0.1.1", history, root)).toMatchObject({ version: "0.1.0", openapi: smallDocument });
  expect(contractsBefore("0.1.0", history, root)).toBeNull();
});
