import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from "yaml";

const relationsFolder = "data/relations";
const sourcesFolder = "data/sources";
const establishments = `${relationsFolder}/establishments.yml`;
const pages = `${sourcesFolder}/pages.yml`;
const publishers = `${sourcesFolder}/publishers.yml`;

/** A copy of the project's data with only these relations, in a folder that is removed after the test. */
export function smallProject(pairs: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), "entente-small-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
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
  const lines = kept(establishments, (pair) => pairs.includes(pair));
  writeFileSync(join(root, establishments), lines);
  const files = pairs.map((pair) => `${relationsFolder}/${pair}.yml`).filter((file) => existsSync(file));
  files.forEach(copy);

  const cited = new Set(wordsIn([lines, ...files.map(read)].join("\n")));
  const cards = kept(pages, (id) => cited.has(id));
  writeFileSync(join(root, pages), cards);
  writeFileSync(join(root, publishers), "");
  const sources = readdirSync(sourcesFolder).filter(
    (name) => cited.has(name.replace(/\.(yml|txt)$/, "")) && !existsSync(join(root, sourcesFolder, name)),
  );
  for (const name of sources) copy(`${sourcesFolder}/${name}`);

  const named = new Set(wordsIn([cards, ...sources.map((name) => read(`${sourcesFolder}/${name}`))].join("\n")));
  writeFileSync(
    join(root, publishers),
    kept(publishers, (id) => named.has(id)),
  );
  copy("data/reviewers.yml");
  const ids = read("data/ids.txt").split("\n");
  writeFileSync(join(root, "data/ids.txt"), `${ids.filter((id) => pairs.includes(dirname(id))).join("\n")}\n`);
}

/** A YAML file of the project with only the entries whose key, or whose attribute `id`, is wanted. */
function kept(file: string, isWanted: (id: string) => boolean): string {
  const document = parseDocument(read(file));
  const { contents } = document;
  if (isMap(contents))
    contents.items = contents.items.filter(({ key }) => isScalar(key) && isWanted(String(key.value)));
  else if (isSeq<YAMLMap>(contents)) contents.items = contents.items.filter((item) => isWanted(String(item.get("id"))));
  return document.toString({ lineWidth: 0 });
}

/** What could be an id in a YAML text. */
function wordsIn(text: string): string[] {
  return text.match(/[\w.-]+/g) ?? [];
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}
