// npm run borders: writes the import borders of the rooms into biome.json. With --check it only reports a difference.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Room {
  /** Other rooms whose files this one may import. */
  mayImport: readonly string[];
  /** Biome's glob for the files of the room. Default: everything in its folder. */
  files?: string;
  /** Packages, by Biome's glob, that it may not import. */
  notPackages?: readonly string[];
}

const model = "data/model";
const labels = "data/labels";
const view = "data/view";
const search = "data/search";
const rules = "data/rules";
const pipeline = "data/pipeline";
const cli = "data/cli";
const contract = "worker/contract";
const store = "worker/store";
const render = "worker/render";
const routes = "worker/routes";
const card = "widget/card";
const element = "widget/element";
const hono = ["hono", "hono/*"];

/** Every room of the project and the rooms that it may import. What is missing here is forbidden. */
export const rooms: Readonly<Record<string, Room>> = {
  [model]: { mayImport: [] },
  [labels]: { mayImport: [model] },
  [view]: { mayImport: [model, labels] },
  [search]: { mayImport: [model, labels, view] },
  [rules]: { mayImport: [model, labels] },
  [pipeline]: { mayImport: [model, labels, view, search, rules] },
  [cli]: { mayImport: [model, labels, view, search, rules, pipeline] },
  [contract]: { mayImport: [model, view, search], notPackages: hono },
  [store]: { mayImport: [model], notPackages: hono },
  [render]: { mayImport: [model, view, contract, card], notPackages: hono },
  [routes]: { mayImport: [model, view, search, contract, store, render] },
  "worker/reference": { mayImport: [] },
  worker: { mayImport: [routes], files: "worker/*.ts" },
  [card]: { mayImport: [model], notPackages: ["preact/hooks"] },
  [element]: { mayImport: [model, card] },
};

/** Folders with programs and tests, which no room may import. */
const outside = ["scripts", "tests", "integrations"];

/** Biome's patterns for the imports that a room may not have. */
export function forbiddenPatterns(room: string): string[] {
  const { mayImport, notPackages = [] } = rooms[room] as Room;
  const house = houseOf(room);
  const patterns = Object.keys(rooms).flatMap((other) => {
    const folder = other.slice(houseOf(other).length + 1);
    if (folder === "" || other === room || mayImport.includes(other)) return [];
    if (houseOf(other) === house) return [`**/${folder}/**`];
    const isPartlyAllowed = mayImport.some((allowed) => houseOf(allowed) === houseOf(other));
    return [isPartlyAllowed ? `**/${other}/**` : `**/${houseOf(other)}/**`];
  });
  return [...notPackages, ...new Set(patterns), ...outside.map((folder) => `**/${folder}/**`)];
}

/** "data", "worker" or "widget". */
function houseOf(room: string): string {
  return room.split("/")[0] as string;
}

function overrideOf(room: string): object {
  const { mayImport, files = `${room}/**` } = rooms[room] as Room;
  const message = `${room} may import ${mayImport.length > 0 ? mayImport.join(", ") : "no other room"} (scripts/import-borders.ts).`;
  return {
    includes: [files],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: "error",
            options: { patterns: [{ group: forbiddenPatterns(room), message }] },
          },
        },
      },
    },
  };
}

/** The text of biome.json with an override for each room; other settings stay as they are. */
export function withBorders(text: string): string {
  const config = JSON.parse(text);
  const others = config.overrides.filter((one: { linter: { rules: { style: object } } }) => {
    return !("noRestrictedImports" in one.linter.rules.style);
  });
  return `${JSON.stringify({ ...config, overrides: [...others, ...Object.keys(rooms).map(overrideOf)] }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const before = readFileSync("biome.json", "utf8");
  const after = withBorders(before);
  const isSame = JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(after));
  if (process.argv.includes("--check")) {
    if (!isSame) {
      console.error("The import borders in biome.json differ from scripts/import-borders.ts; run npm run borders.");
      process.exitCode = 1;
    }
  } else if (!isSame) {
    writeFileSync("biome.json", after);
  }
}
