// The project's data without what was imported from archives. Checking and building that takes far longer than all the rest, and an import
// may add hundreds of relations. Tests of imported facts use the fictitious archive in archive-project.ts.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { importedFile, importedFolder } from "../../../data/pipeline/authored/load/load-imported.ts";
import type { Dataset } from "../../../data/rules/rule.ts";
import { checkedData } from "./checked-data.ts";

/** Files of the editors' project with their texts. */
type Texts = Readonly<Record<string, string>>;

/**
 * Returns the files that editors write, and the ids of what is in them. Pairs with imported facts are left out, because editors refer to
 * these facts, and so are the archives, and the pages and publishers that nothing else cites.
 */
export function editorsFiles(): Texts {
  const importedPairs = new Set(namesIn(join(importedFolder, "relations")).map((name) => basename(name, ".json")));
  const relations = textsIn("data/relations", (name, text) => {
    if (importedPairs.has(basename(name, ".yml"))) return null;
    return name === "establishments.yml" ? entries(text, (pair) => !importedPairs.has(pair)) : text;
  });
  const cited = wordsOf(relations);
  const sources = textsIn("data/sources", (name, text) => {
    if (name === "publishers.yml" || /^archive:/m.test(text)) return null;
    return name === "pages.yml" ? entries(text, (id) => cited.has(id)) : text;
  });
  const named = wordsOf(sources);
  const publishers = entries(readFileSync("data/sources/publishers.yml", "utf8"), (id) => named.has(id));
  const shared = ["people.yml", "organisations.yml", "cities.yml", "reviewers.yml"].filter((name) =>
    existsSync(join("data", name)),
  );
  const removedKeys = new Set([...importedKeys("people"), ...importedKeys("cities")]);
  const isKept = (id: string) =>
    !importedPairs.has(dirname(id)) && !removedKeys.has(id) && (dirname(id) !== "sources" || named.has(basename(id)));
  const ids = readFileSync("data/ids.txt", "utf8").split("\n").filter(isKept);
  return {
    ...relations,
    ...sources,
    "data/sources/publishers.yml": publishers,
    ...Object.fromEntries(shared.map((name) => [join("data", name), readFileSync(join("data", name), "utf8")])),
    "data/ids.txt": ids.join("\n"),
  };
}

/** Writes the files that editors write below `root`. */
export function writeEditorsProject(root: string): void {
  for (const [file, text] of Object.entries(editorsFiles())) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** Returns the data that editors wrote, checked. */
export function editorsData(): Dataset {
  return checkedData((root) => writeEditorsProject(root));
}

/** Returns the files in a folder, by path, with what `edit` makes of their texts. Those for which it returns null are left out. */
function textsIn(folder: string, edit: (name: string, text: string) => string | null): Texts {
  const texts = namesIn(folder).map((name) => {
    const path = join(folder, name);
    return [path, edit(name, readFileSync(path, "utf8"))] as const;
  });
  return Object.fromEntries(texts.filter((text): text is [string, string] => text[1] !== null));
}

/** Returns a list or map in YAML with only the entries whose `id` or key is included, and its comments. */
function entries(yaml: string, isIncluded: (id: string) => boolean): string {
  return yaml
    .split(/^(?=[^\s#])/m)
    .filter((entry) => {
      const id = /^(?:- \{? ?id: )?([\w.-]+)/.exec(entry)?.[1];
      return id === undefined || isIncluded(id);
    })
    .join("");
}

/** Returns everything in texts that could be an id. */
function wordsOf(texts: Texts): ReadonlySet<string> {
  return new Set(
    Object.entries(texts).flatMap(([file, text]) => [basename(file, ".yml"), ...(text.match(/[\w.-]+/g) ?? [])]),
  );
}

function importedKeys(list: "people" | "cities"): string[] {
  const file = importedFile(list);
  const keys = existsSync(file) ? Object.keys(JSON.parse(readFileSync(file, "utf8"))[list]) : [];
  return keys.map((key) => `${list}/${key}`);
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
