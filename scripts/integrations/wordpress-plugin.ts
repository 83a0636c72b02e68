import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { mo, po } from "gettext-parser";
import { filesBelow, phpZip, type ZipEntry } from "./php-zip.ts";

const plugin = "integrations/wordpress";

/** Name under which WordPress registers the block's script, as in the names of the files with its translations. */
const editorScript = "entente-card-editor-script";

/** Locales of WordPress whose users can read the texts of another one. */
const variants: Readonly<Record<string, readonly string[]>> = {
  de_DE: ["de_AT", "de_CH", "de_CH_informal", "de_DE_formal"],
  nb_NO: ["nn_NO"],
};

/** Returns the plugin as WordPress installs it. */
export function wordPressPlugin(): { name: string; zip: Uint8Array } {
  const translations = filesBelow(join(plugin, "languages")).filter((file) => file.endsWith(".po"));
  const version = header(readFileSync(join(plugin, "entente.php"), "utf8"), "Version");
  return {
    name: `entente-wordpress-${version}.zip`,
    zip: phpZip(plugin, "entente", translations.flatMap(compiled)),
  };
}

/** Returns a line of the header of a plugin's main file. */
export function header(program: string, name: string): string {
  const value = new RegExp(`^ \\* ${name}: +(.+)$`, "m").exec(program)?.[1];
  if (value === undefined) throw new Error(`The plugin's main file has no “${name}”.`);
  return value;
}

/** Returns translations in the two forms that WordPress reads, for PHP and for the block's script, under the name of each locale. */
function compiled(file: string): ZipEntry[] {
  const catalogue = po.parse(readFileSync(file));
  const texts = Object.entries(catalogue.translations[""] ?? {}).filter(([id]) => id !== "");
  const locale = basename(file, ".po").replace("entente-", "");
  const messages = Object.fromEntries(texts.map(([id, { msgstr }]) => [id, msgstr]));
  const json = {
    domain: "entente",
    locale_data: { entente: { "": { domain: "entente", lang: locale }, ...messages } },
  };
  return [locale, ...(variants[locale] ?? [])].flatMap((name): ZipEntry[] => [
    [`languages/entente-${name}.mo`, mo.compile(catalogue)],
    [`languages/entente-${name}-${editorScript}.json`, Buffer.from(JSON.stringify(json))],
  ]);
}
