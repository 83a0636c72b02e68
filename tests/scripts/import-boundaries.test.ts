// Creates files that import from every room, and lints them with the project's own configuration.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { rooms, sharedFiles, withBoundaries } from "../../scripts/import-boundaries.ts";
import { projectFiles } from "./project-files.ts";

const otherFolders = ["scripts", "tests/worker"];
const targets = [...Object.keys(rooms).filter((room) => room !== "worker"), ...otherFolders];
/** Files with imports from all targets: one directly in each room, and one in a folder inside it. */
const importingFiles = Object.keys(rooms).flatMap((room) =>
  room === "worker"
    ? [{ room, file: "worker/importing.ts" }]
    : [`${room}/importing.ts`, `${room}/inside/importing.ts`].map((file) => ({ room, file })),
);

/** The targets that the linter does not allow a file to import from, by file. */
const rejected = new Map<string, string[]>();

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "entente-boundaries-"));
  const config = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  for (const { file } of importingFiles) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const imports = targets.map((target) => `import "${relative(dirname(file), target)}/other/deep.ts";`);
    writeFileSync(join(folder, file), imports.map((line) => line.replace('"', '"./').replace("./..", "..")).join("\n"));
  }
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const { stdout } = spawnSync(
    process.execPath,
    [biome, "lint", "--only=style/noRestrictedImports", "--max-diagnostics=none", "--reporter=json", "."],
    { cwd: folder, encoding: "utf8" },
  );
  rmSync(folder, { recursive: true });
  for (const { category, location } of JSON.parse(stdout).diagnostics) {
    if (category !== "lint/style/noRestrictedImports") continue;
    const file = location.path;
    const target = targets[location.start.line - 1] as string;
    rejected.set(file, [...(rejected.get(file) ?? []), target]);
  }
});

test.each(importingFiles)("$file may import only from the rooms allowed for $room", ({ room, file }) => {
  const allowed = rooms[room]?.mayImport ?? [];
  const forbidden = targets.filter((target) => target !== room && !allowed.includes(target));
  expect(rejected.get(file)?.sort()).toEqual(forbidden.sort());
});

const codeFiles = ["data", "worker", "widget"].flatMap(projectFiles).filter((file) => /\.tsx?$/.test(file));

/** Returns the room that a file belongs to; undefined if it is outside all rooms. */
function roomOf(file: string): string | undefined {
  return Object.keys(rooms).find((room) => (room === "worker" ? dirname(file) === room : file.startsWith(`${room}/`)));
}

/** Returns the files of the project that a file imports, also in forms that the linter ignores, such as types by `import("…")`. */
function importsOf(file: string): string[] {
  const paths = readFileSync(file, "utf8").matchAll(/\b(?:from|import|require)\s*\(?\s*["'](\.[^"']+)["']/g);
  return [...paths].map(([, path = ""]) => join(dirname(file), path));
}

test("no file imports from a room that its own room may not import from, and no permission is unused", () => {
  const unused = new Set(
    Object.entries(rooms).flatMap(([room, { mayImport }]) => mayImport.map((to) => `${room} → ${to}`)),
  );
  const forbidden: string[] = [];
  for (const file of codeFiles) {
    const room = roomOf(file);
    for (const imported of importsOf(file)) {
      const target = roomOf(imported);
      unused.delete(`${room} → ${target}`);
      const isShared = file.startsWith("worker/") && sharedFiles.includes(imported);
      const isAllowed = target === room || rooms[room ?? ""]?.mayImport.includes(target ?? "") || isShared;
      if (!isAllowed) forbidden.push(`${file}: ${imported}`);
    }
  }
  expect(forbidden).toEqual([]);
  expect([...unused]).toEqual([]);
});

test("every folder that contains code belongs to a room", () => {
  const folders = new Set(codeFiles.map(dirname));
  const isInRoom = (folder: string) =>
    folder in rooms || Object.keys(rooms).some((room) => room.includes("/") && folder.startsWith(`${room}/`));
  expect([...folders].filter((folder) => !isInRoom(folder))).toEqual([]);
});

test("biome.json matches the table of rooms", () => {
  const text = readFileSync("biome.json", "utf8");
  expect(JSON.parse(text)).toEqual(JSON.parse(withBoundaries(text)));
});
