// Stores the cards of a Hugo site in data/entente.json, where the shortcode finds them. Run it in the site's folder before Hugo:
// fetch-cards --server https://entente.example [--lang de] [--release 12] [--content content] [--styles static/entente [--styles-path /entente]]
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { replaceFile } from "../core/card-folder.ts";
import { Cards, type CardsSettings } from "../core/cards.ts";
import { attributesKey, readAttributes } from "../core/directive.ts";

const shortcode = /\{\{<\s*relations-card\s+((?:"[^"]*"|'[^']*'|`[^`]*`|[^>"'`])*?)\s*\/?>\}\}/g;

/** What an editor probably means as the shortcode. */
const similar = /\{\{[<%]\s*relations?-cards?\b/gi;

/** The content formats of Hugo: https://gohugo.io/content-management/formats/ */
const textFile = /\.(md|mdown|markdown|html?|org|adoc|asciidoc|ad|pandoc|pdc|rst)$/;

try {
  const { settings, content } = readOptions();
  const cards = new Cards(settings);
  const files = content.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => textFile.test(file))
      .map((file) => join(folder, file)),
  );
  const entries = await Promise.all(
    files.flatMap((file) => {
      const text = readFileSync(file, "utf8");
      const found = [...text.matchAll(shortcode)];
      const meant = text.match(similar) ?? [];
      if (meant.length > found.length)
        cards.report('a card is not shown. Write each card as {{< relations-card relation="no-tj" >}}.', file);
      return found.map(async ([, given = ""]) => {
        const attributes = readAttributes(given);
        return [attributesKey(attributes), await cards.render(attributes, file)] as const;
      });
    }),
  );
  // Sorted, so that the same cards give the same file.
  const sorted = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  replaceFile("data/entente.json", `${JSON.stringify(sorted, null, 1)}\n`);
  console.log(`Cards in data/entente.json: ${Object.keys(sorted).length}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** @throws if the options are wrong */
function readOptions() {
  const { values } = parseArgs({
    options: {
      server: { type: "string", default: "" },
      lang: { type: "string" },
      release: { type: "string" },
      content: { type: "string", multiple: true, default: ["content"] },
      styles: { type: "string" },
      "styles-path": { type: "string" },
    },
  });
  const { server, lang, release, content, styles, "styles-path": stylesPath } = values;
  const settings: CardsSettings = { server };
  if (lang !== undefined) settings.lang = lang;
  if (release !== undefined) settings.release = release;
  if (styles !== undefined)
    settings.styles = { folder: styles, path: stylesPath ?? `/${relative("static", styles).replaceAll("\\", "/")}` };
  return { settings, content };
}
