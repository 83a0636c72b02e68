import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { Cards, type CardsSettings } from "../core/cards.ts";
import { replaceDirectives } from "../core/directive.ts";

/** What Eleventy knows about a page. */
interface PageData {
  page: { inputPath: string };
}

/** The part of Eleventy's configuration that the plugin uses. */
interface EleventyConfig {
  addAsyncShortcode(name: string, shortcode: (this: PageData, ...given: unknown[]) => Promise<string>): void;
  ignores: Set<string>;
  watchIgnores: Set<string>;
  addPreprocessor(
    name: string,
    extensions: string,
    preprocess: (data: PageData, content: string) => Promise<string>,
  ): void;
  on(event: "eleventy.before" | "eleventy.after", listener: (event: { dir: { output: string } }) => void): void;
}

interface EleventySettings extends Omit<CardsSettings, "styles"> {
  /** Path on the site for the style sheet of the cards, such as `/entente`. By default, each card contains it. */
  styles?: string;
  /** Path under which pages link to the style sheet, if the site is not at the root of its host: `/site/entente`. By default, `styles`. */
  stylesPath?: string;
}

/**
 * Adds the directive `::relations-card{relation=no-tj}` to Markdown and the shortcode `relationsCard` to templates. For Eleventy 3.
 * @throws {Error} if the settings contain no address of a server
 */
export default function entente(config: EleventyConfig, { styles, stylesPath, ...settings }: EleventySettings): void {
  const folder = settings.folder ?? "entente-cards";
  // The stored cards are not pages of the site, and a new one should not trigger a rebuild.
  config.ignores.add(join(folder, "**"));
  config.watchIgnores.add(join(folder, "**"));
  const stored = join(folder, "styles");
  const cardsSettings: CardsSettings = {
    ...settings,
    ...(styles ? { styles: { folder: stored, path: stylesPath ?? styles } } : {}),
  };
  let cards = new Cards(cardsSettings);
  // While Eleventy watches files, each build requests the cards again.
  config.on("eleventy.before", () => {
    cards = new Cards(cardsSettings);
  });
  // Eleventy copies a site's files while it still renders pages, which is too early for a style sheet that comes with a card.
  config.on("eleventy.after", ({ dir }) => {
    if (styles && existsSync(stored)) cpSync(stored, join(dir.output, styles), { recursive: true });
  });
  config.addPreprocessor("entente", "md", ({ page: { inputPath } }, content) =>
    replaceDirectives(
      content,
      (attributes) => cards.render(attributes, inputPath),
      (message) => cards.report(message, inputPath),
    ),
  );
  config.addAsyncShortcode("relationsCard", function (...given) {
    return cards.render(attributesOf(given), this.page.inputPath);
  });
}

/**
 * Returns the attributes of a shortcode. In Nunjucks, they are one object, with a mark of its own if it was written as names and values; in
 * Liquid, names and values alternate. A single text is the relation.
 */
function attributesOf(given: unknown[]): Record<string, unknown> {
  const [first] = given;
  if (typeof first === "object" && first !== null) {
    const { __keywords, ...attributes } = first as Record<string, unknown>;
    return attributes;
  }
  if (given.length === 1) return { relation: first };
  return Object.fromEntries(given.flatMap((name, index) => (index % 2 === 0 ? [[name, given[index + 1]]] : [])));
}
