import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { zipSync } from "fflate";
import { mo, po } from "gettext-parser";

const plugin = "integrations/wordpress";
const shared = "integrations/php";

/** Name under which WordPress registers the block's script, as in the names of the files with its translations. */
const editorScript = "entente-card-editor-script";

/** Returns the plugin as WordPress installs it. The same files give the same bytes. */
export function wordPressPlugin(): { name: string; zip: Uint8Array } {
  const files = new Map<string, Uint8Array>([
    ...filesBelow(plugin).map((file) => [file.slice(plugin.length + 1), readFileSync(file)] as const),
    ...readdirSync(shared)
      .filter((name) => name.endsWith(".php"))
      .map((name) => [`lib/${name}`, readFileSync(join(shared, name))] as const),
    ["LICENSE", readFileSync("LICENSE")],
    ...filesBelow(join(plugin, "languages"))
      .filter((file) => file.endsWith(".po"))
      .flatMap(compiled),
  ]);
  const version = header(readFileSync(join(plugin, "entente.php"), "utf8"), "Version");
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, bytes]) => [`entente/${file}`, bytes]);
  // A zip file has no dates before 1980, and that of the build would make each one different.
  return {
    name: `entente-wordpress-${version}.zip`,
    zip: zipSync(Object.fromEntries(entries), { mtime: "1980-01-01T00:00:00" }),
  };
}

/** Returns a line of the header of a plugin's main file. */
export function header(program: string, name: string): string {
  const value = new RegExp(`^ \\* ${name}: +(.+)$`, "m").exec(program)?.[1];
  if (value === undefined) throw new Error(`The plugin's main file has no “${name}”.`);
  return value;
}

/** Returns translations in the two forms that WordPress reads: for PHP, and for the block's script. */
function compiled(file: string): (readonly [string, Uint8Array])[] {
  const catalogue = po.parse(readFileSync(file));
  const texts = Object.entries(catalogue.translations[""] ?? {}).filter(([id]) => id !== "");
  const locale = basename(file, ".po").replace("entente-", "");
  const messages = Object.fromEntries(texts.map(([id, { msgstr }]) => [id, msgstr]));
  const json = {
    domain: "entente",
    locale_data: { entente: { "": { domain: "entente", lang: locale }, ...messages } },
  };
  return [
    [`languages/entente-${locale}.mo`, mo.compile(catalogue)],
    [`languages/entente-${locale}-${editorScript}.json`, Buffer.from(JSON.stringify(json))],
  ];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
