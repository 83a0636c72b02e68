// npm run boundaries: writes the import boundaries of the rooms into biome.json. With --check, it only reports differences.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface Room {
  /** Rooms that this room may import from. */
  mayImport: readonly string[];
  /** Biome's glob for the files of the room. Default: everything in its folder. */
  files?: string;
  /** Packages that this room may not import, as globs. */
  deniedPackages?: readonly string[];
}

const model = "data/model";
const labels = "data/labels";
const view = "data/view";
const search = "data/search";
const rules = "data/rules";
const pipeline = "data/pipeline";
const importing = "data/import";
const cli = "data/cli";
const contract = "worker/contract";
const store = "worker/store";
const render = "worker/render";
const http = "worker/http";
const routes = "worker/routes";
const card = "widget/card";
const element = "widget/element";
const frame = "widget/frame";
const builder = "widget/builder";
const hono = ["hono", "hono/*"];

/** All rooms, and the rooms that each may import from. All other imports between rooms are forbidden. */
export const rooms: Readonly<Record<string, Room>> = {
  [model]: { mayImport: [] },
  [labels]: { mayImport: [model] },
  [view]: { mayImport: [model, labels] },
  [search]: { mayImport: [model, labels, view] },
  [rules]: { mayImport: [model, labels] },
  [pipeline]: { mayImport: [model, labels, view, search, rules] },
  [importing]: { mayImport: [model, rules, pipeline] },
  [cli]: { mayImport: [model, labels, view, rules, pipeline, importing] },
  [contract]: { mayImport: [model], deniedPackages: hono },
  [store]: { mayImport: [model], deniedPackages: hono },
  [render]: { mayImport: [model, view, contract, card, builder], deniedPackages: hono },
  [http]: { mayImport: [model, view, contract, store, render] },
  [routes]: { mayImport: [model, view, search, contract, store, render, http] },
  "worker/reference": { mayImport: [] },
  worker: { mayImport: [http, routes], files: "worker/*.{ts,tsx}" },
  [card]: { mayImport: [model], deniedPackages: ["preact/hooks"] },
  [element]: { mayImport: [model, card] },
  [frame]: { mayImport: [] },
  [builder]: { mayImport: [model] },
  integrations: { mayImport: [] },
};

/** Files outside the rooms that every room of `worker` may import. */
export const sharedFiles: readonly string[] = ["dist/texts.js", "worker/env.ts", "worker/errors.ts"];

/** Folders that no room may import from. */
const otherFolders = ["scripts", "tests", "integrations"];

/** Returns the patterns of the imports that a room may not have, for Biome's rule `noRestrictedImports`. */
export function forbiddenPatterns(room: string): string[] {
  const { mayImport, deniedPackages = [] } = rooms[room] as Room;
  const parent = parentOf(room);
  const patterns = Object.keys(rooms).flatMap((other) => {
    const folder = other.slice(parentOf(other).length + 1);
    if (folder === "" || other === room || mayImport.includes(other)) return [];
    if (parentOf(other) === parent) return [`**/${folder}/**`];
    const isPartlyAllowed = mayImport.some((allowed) => parentOf(allowed) === parentOf(other));
    return [isPartlyAllowed ? `**/${other}/**` : `**/${parentOf(other)}/**`];
  });
  return [...deniedPackages, ...new Set(patterns), ...otherFolders.map((folder) => `**/${folder}/**`)];
}

/** The room's top-level folder: "data", "worker" or "widget". */
function parentOf(room: string): string {
  return room.split("/")[0] as string;
}

function overrideOf(room: string): object {
  const { mayImport, files = `${room}/**` } = rooms[room] as Room;
  const rule =
    mayImport.length > 0 ? `may import only from ${mayImport.join(", ")}` : "may not import from any other room";
  const message = `${room} ${rule} (see scripts/import-boundaries.ts).`;
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

/** Returns the text of biome.json with an override for each room. Other settings stay unchanged. */
export function withBoundaries(text: string): string {
  const config = JSON.parse(text);
  const others = config.overrides.filter((override: { linter: { rules: { style: object } } }) => {
    return !("noRestrictedImports" in override.linter.rules.style);
  });
  return `${JSON.stringify({ ...config, overrides: [...others, ...Object.keys(rooms).map(overrideOf)] }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const before = readFileSync("biome.json", "utf8");
  const after = withBoundaries(before);
  const isSame = JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(after));
  if (process.argv.includes("--check")) {
    if (!isSame) {
      console.error(
        "The import boundaries in biome.json differ from scripts/import-boundaries.ts; run npm run boundaries.",
      );
      process.exitCode = 1;
    }
  } else if (!isSame) {
    writeFileSync("biome.json", after);
  }
}
