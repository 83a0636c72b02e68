// Stores the cards of a Hugo site in data/entente.json, where the shortcode finds them. Run it in the site's folder before Hugo:
// fetch-cards --server https://entente.example [--lang de] [--release 12] [--content content] [--styles static/entente [--styles-path /entente]]
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { replaceFile } from "../core/card-folder.ts";
import { Cards, type CardsSettings } from "../core/cards.ts";
import { attributesKey, readAttributes } from "../core/directive.ts";

const shortcode = /\{\{<\s*relations-card\s+([^>]*?)\s*\/?>\}\}/g;

const { values } = parseArgs({
  options: {
    server: { type: "string" },
    lang: { type: "string" },
    release: { type: "string" },
    content: { type: "string", multiple: true, default: ["content"] },
    styles: { type: "string" },
    "styles-path": { type: "string" },
  },
});

const { server = "", lang, release, content, styles, "styles-path": stylesPath } = values;
const settings: CardsSettings = { server };
if (lang !== undefined) settings.lang = lang;
if (release !== undefined) settings.release = release;
if (styles !== undefined)
  settings.styles = { folder: styles, path: stylesPath ?? `/${relative("static", styles).replaceAll("\\", "/")}` };

try {
  const cards = new Cards(settings);
  const files = content.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(md|markdown|html)$/.test(file))
      .map((file) => join(folder, file)),
  );
  const entries = await Promise.all(
    files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(shortcode)].map(async ([, text = ""]) => {
        const attributes = readAttributes(text);
        return [attributesKey(attributes), await cards.render(attributes, file)] as const;
      }),
    ),
  );
  // Sorted, so that the same cards give the same file.
  const sorted = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  replaceFile("data/entente.json", `${JSON.stringify(sorted, null, 1)}\n`);
  console.log(`Cards in data/entente.json: ${Object.keys(sorted).length}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
