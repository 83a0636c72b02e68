import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../data-problem.ts";

/** Reports files in the data folders that nothing reads, so that an editor's work in them is not lost silently. */
export function strayFiles(root: string): Problem[] {
  return ["data/relations", "data/sources"].flatMap((folder) => {
    const names = readdirSync(join(root, folder));
    return names.sort().flatMap((name): Problem[] => {
      const message = unreadReason(name, folder, names);
      return message === null ? [] : [{ file: `${folder}/${name}`, line: 1, id: "file", message }];
    });
  });
}

/**
 * Returns what is wrong with a file that is not read and what to do; null for a file that is read or belongs to an
 * editor's tools.
 */
function unreadReason(name: string, folder: string, names: readonly string[]): string | null {
  if (name.startsWith(".") || name.endsWith(".yml")) return null;
  if (name.endsWith(".yaml")) return `only .yml files are read; rename it to ${name.replace(/yaml$/, "yml")}`;
  const id = name.replace(/\.txt$/, "");
  if (folder === "data/relations" || id === name) return "nothing reads this file; move it out of the folder";
  return names.includes(`${id}.yml`)
    ? null
    : `this text has no ${folder}/${id}.yml; create it with npm run data -- new-source ${id}, or remove the text`;
}
