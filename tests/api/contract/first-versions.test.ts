// Released files must stay as they were first committed. Each test has a repository of its own.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { commitAll, git } from "../../data/projects/committed-project.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { changedFiles, firstVersions, missingFiles, textOf } from "./first-versions.ts";

const name = "widget-0.1.0.js";
const patterns = ["widget-*.js", "columns-*.json"];
const changed = [
  expect.stringMatching(/^released\/widget-0\.1\.0\.js: .*restore it with git cat-file -p [0-9a-f]{40} >/),
];

/** Creates a project in a subfolder of a repository, with one released file that is committed. */
function project(): string {
  const repository = temporaryFolder();
  git(repository, "init", "--quiet", "--initial-branch=main");
  const root = join(repository, "project");
  mkdirSync(join(root, "released"), { recursive: true });
  write(root, name, "first");
  commitAll(root);
  return root;
}

const write = (root: string, file: string, text: string) => writeFileSync(join(root, "released", file), text);
const changes = (root: string, folder = "released") => changedFiles(root, folder, firstVersions(root, patterns));
const missing = (root: string) => missingFiles(root, "released", firstVersions(root, patterns));

test("accepts a file that is as it was first committed, and one that is new", () => {
  const root = project();
  write(root, "widget-0.2.0.js", "second");
  expect([changes(root), missing(root)]).toEqual([[], []]);
  commitAll(root);
  expect([changes(root), missing(root)]).toEqual([[], []]);
});

test("reads the first version, even of a file that no longer exists", () => {
  const root = project();
  rmSync(join(root, "released", name));
  commitAll(root);
  const { ids } = firstVersions(root, patterns);
  expect(textOf(root, ids.get(name) ?? "")).toBe("first");
});

test("reports a changed file before and after the change is committed", () => {
  const root = project();
  write(root, name, "changed");
  expect(changes(root)).toEqual(changed);
  commitAll(root);
  expect(changes(root)).toEqual(changed);
  write(root, name, "first");
  expect(changes(root)).toEqual([]);
});

test("reports a change that a merge introduces or a move hides", () => {
  const root = project();
  git(root, "switch", "--quiet", "--create", "side");
  write(root, name, "changed");
  commitAll(root);
  git(root, "switch", "--quiet", "main");
  git(root, "merge", "--quiet", "--no-ff", "--message", "Merge", "side");
  expect(changes(root)).toEqual(changed);

  const moved = project();
  renameSync(join(moved, "released"), join(moved, "kept"));
  writeFileSync(join(moved, "kept", name), "changed");
  commitAll(moved);
  expect(changes(moved, "kept")).toHaveLength(1);
});

test("reports a file that is removed, and added again with another text", () => {
  const root = project();
  rmSync(join(root, "released", name));
  commitAll(root);
  expect(missing(root)).toEqual([expect.stringContaining(`released/${name}: `)]);
  write(root, name, "changed");
  commitAll(root);
  expect([changes(root), missing(root)]).toEqual([changed, []]);
});

test("does not mistake other files for released ones", () => {
  const root = project();
  writeFileSync(join(root, "widget.js"), "first");
  commitAll(root);
  expect([...firstVersions(root, patterns).ids.keys()]).toEqual([name]);
});

test("throws in a shallow clone, and says how to fetch the history", () => {
  const root = project();
  const clone = temporaryFolder();
  git(root, "clone", "--quiet", "--depth=1", pathToFileURL(join(root, "..")).href, clone);
  expect(() => firstVersions(join(clone, "project"), patterns)).toThrow("fetch-depth: 0");
});

test("says why nothing is known outside a checkout and before the first commit", () => {
  const folder = temporaryFolder();
  expect(firstVersions(folder, patterns)).toEqual({ ids: new Map(), unknown: "this folder is not a git checkout" });
  git(folder, "init", "--quiet");
  expect(firstVersions(folder, patterns)).toEqual({ ids: new Map(), unknown: "nothing is committed yet" });
});
