import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";
import { temporaryFolder } from "../../temporary-folder.ts";
import { editorsFiles } from "./editors-project.ts";

const relationsFolder = "data/relations";
const sourcesFolder = "data/sources";
const sharedFiles = ["data/people.yml", "data/organisations.yml"];
/** All cities are kept, because the data check looks for all of them in quotes. */
const cities = "data/cities.yml";
const establishments = `${relationsFolder}/establishments.yml`;
const pages = `${sourcesFolder}/pages.yml`;
const publishers = `${sourcesFolder}/publishers.yml`;

/** Returns a copy of the project's data with only these relations, in a folder that is removed after the test. */
export function smallProject(pairs: readonly string[]): string {
  const root = temporaryFolder();
  writeSmallProject(root, pairs);
  return root;
}

/** Writes the project's data below `root` with only these relations, and the sources, publishers and ids that they need. */
export function writeSmallProject(root: string, pairs: readonly string[]): void {
  mkdirSync(join(root, relationsFolder), { recursive: true });
  mkdirSync(join(root, sourcesFolder), { recursive: true });
  const copy = (file: string) => {
    if (existsSync(file)) cpSync(file, join(root, file));
  };
  const lines = filteredYaml(establishments, (pair) => pairs.includes(pair));
  writeFileSync(join(root, establishments), lines);
  const files = pairs.map((pair) => `${relationsFolder}/${pair}.yml`).filter((file) => existsSync(file));
  files.forEach(copy);

  const cited = new Set(possibleIds([lines, ...files.map(read)].join("\n")));
  for (const list of sharedFiles)
    writeFileSync(
      join(root, list),
      filteredYaml(list, (key) => cited.has(key)),
    );
  const citedPages = filteredYaml(pages, (id) => cited.has(id));
  writeFileSync(join(root, pages), citedPages);
  writeFileSync(join(root, publishers), "");
  const sources = readdirSync(sourcesFolder).filter(
    (name) => cited.has(name.replace(/\.(yml|txt)$/, "")) && !existsSync(join(root, sourcesFolder, name)),
  );
  for (const name of sources) copy(`${sourcesFolder}/${name}`);

  const namedIds = new Set(
    possibleIds([citedPages, ...sources.map((name) => read(`${sourcesFolder}/${name}`))].join("\n")),
  );
  writeFileSync(
    join(root, publishers),
    filteredYaml(publishers, (id) => namedIds.has(id)),
  );
  copy("data/reviewers.yml");
  copy(cities);
  const isKept = (id: string) =>
    pairs.includes(dirname(id)) || dirname(id) === "cities" || (isSharedKey(id) && cited.has(basename(id)));
  const ids = (editorsFiles()["data/ids.txt"] ?? "").split("\n");
  writeFileSync(join(root, "data/ids.txt"), `${ids.filter(isKept).join("\n")}\n`);
}

/** Returns true for the recorded key of a person or organisation, and for the id of a source: `people/sherali-gul`. */
function isSharedKey(id: string): boolean {
  return dirname(id) === "sources" || sharedFiles.includes(`data/${dirname(id)}.yml`);
}

/** Returns a YAML file of the project with only the entries whose key, or whose attribute `id`, is included. */
function filteredYaml(file: string, isIncluded: (id: string) => boolean): string {
  const document = parseDocument(read(file));
  const { contents } = document;
  if (isMap(contents))
    contents.items = contents.items.filter(({ key }) => isScalar(key) && isIncluded(String(key.value)));
  else if (isSeq<YAMLMap>(contents))
    contents.items = contents.items.filter((item) => isIncluded(String(item.get("id"))));
  return document.toString({ lineWidth: 0 });
}

/** Returns everything in a YAML text that could be an id. */
function possibleIds(text: string): string[] {
  return text.match(/[\w.-]+/g) ?? [];
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}
