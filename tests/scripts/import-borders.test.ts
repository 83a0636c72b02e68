// Plants an import of every room in every room and lints it with the project's own configuration.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { rooms, withBorders } from "../../scripts/import-borders.ts";

const outside = ["integrations/typescript", "scripts", "tests/worker"];
const targets = [...Object.keys(rooms).filter((room) => room !== "worker"), ...outside];
/** The files in which imports are planted: one directly in the room, and one in a folder inside it. */
const planted = Object.keys(rooms).flatMap((room) =>
  room === "worker"
    ? [{ room, file: "worker/planted.ts" }]
    : [`${room}/planted.ts`, `${room}/inside/planted.ts`].map((file) => ({ room, file })),
);

/** Rooms that the linter does not let a file import, by file. */
const refused = new Map<string, string[]>();

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "entente-borders-"));
  const config = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  for (const { file } of planted) {
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
  for (const { category, location } of JSON.parse(stdout).diagnostics) {
    if (category !== "lint/style/noRestrictedImports") continue;
    const file = location.path;
    const target = targets[location.start.line - 1] as string;
    refused.set(file, [...(refused.get(file) ?? []), target]);
  }
});

test.each(planted)("$file may import only what the table of $room allows", ({ room, file }) => {
  const allowed = rooms[room]?.mayImport ?? [];
  const forbidden = targets.filter((target) => target !== room && !allowed.includes(target));
  expect(refused.get(file)?.sort()).toEqual(forbidden.sort());
});

test("every folder that contains code belongs to a room", () => {
  const folders = new Set(
    execFileSync("git", ["ls-files", "data", "worker", "widget"], { encoding: "utf8" })
      .split("\n")
      .filter((file) => /\.tsx?$/.test(file))
      .map(dirname),
  );
  const isInRoom = (folder: string) =>
    folder in rooms || Object.keys(rooms).some((room) => room.includes("/") && folder.startsWith(`${room}/`));
  expect([...folders].filter((folder) => !isInRoom(folder))).toEqual([]);
});

test("biome.json agrees with the table", () => {
  const text = readFileSync("biome.json", "utf8");
  expect(JSON.parse(text)).toEqual(JSON.parse(withBorders(text)));
});
