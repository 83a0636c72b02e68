import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./data-problem.ts";

/** Files in the folders of the data that nothing reads, so that what an editor wrote into them would be lost in silence. */
export function strayFiles(root: string): Problem[] {
  return ["data/relations", "data/sources"].flatMap((folder) => {
    const names = readdirSync(join(root, folder));
    return names.sort().flatMap((name): Problem[] => {
      const message = unreadReason(name, folder, names);
      return message === null ? [] : [{ file: `${folder}/${name}`, line: 1, id: "file", message }];
    });
  });
}

/** What is to be done with a file that is not read; null for one that is, or that belongs to an editor's tools. */
function unreadReason(name: string, folder: string, names: readonly string[]): string | null {
  if (name.startsWith(".") || name.endsWith(".yml")) return null;
  if (name.endsWith(".yaml")) return `only .yml is read; rename it ${name.replace(/yaml$/, "yml")}`;
  const id = name.replace(/\.txt$/, "");
  if (folder === "data/relations" || id === name) return "nothing reads this file; take it out of the folder";
  return names.includes(`${id}.yml`)
    ? null
    : `there is no ${folder}/${id}.yml to this text; npm run data -- new-source ${id} begins it, or take the text out`;
}
