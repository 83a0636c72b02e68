import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { replaceFile } from "../core/card-folder.ts";
import { Cards, type CardsSettings } from "../core/cards.ts";
import { attributesKey, readAttributes } from "../core/directive.ts";

/** The settings of a site, and the folders with its Markdown files. */
interface DocusaurusSettings extends CardsSettings {
  /** Relative to the site's folder. By default, the whole folder. */
  include?: string[];
}

/** The part of Docusaurus that the plugin uses. */
interface LoadContext {
  siteDir: string;
  generatedFilesDir: string;
}
interface ContentLoaded {
  actions: { createData(name: string, data: string): Promise<string> };
}

/** The part of a Markdown document's node that the plugin uses (https://github.com/syntax-tree/mdast). */
interface Node {
  type: string;
  name?: string | null;
  attributes?: unknown;
  children?: Node[];
  value?: string;
  data?: unknown;
}

const name = "entente";
const component = "RelationsCard";

/** Folders that contain none of the site's Markdown files. */
const otherFolders = /^(node_modules|\..*)$/;

/** A directive, including one in a list, a quotation or another element. Directives in code blocks match too, which does no harm. */
const directive = /^[\s>*+\-\d.)]*::relations-card(?:\[[^\]\n]*\])?\{([^}\n]*)\}/gm;

/** The plugin's cards, and the folder in which Docusaurus stores them; null until the plugin has started. */
let state: { cards: Cards; created: string } | null = null;

/**
 * The plugin, which fetches the cards of all Markdown files. For Docusaurus 3. The cards are stored as separate data, because Docusaurus
 * caches compiled Markdown between builds, and would not notice a new card.
 * @throws {Error} if the settings contain no address of a server
 */
export default function entente({ siteDir, generatedFilesDir }: LoadContext, settings: DocusaurusSettings) {
  const { include = ["."], folder = "entente-cards", styles } = settings;
  const cards = new Cards({
    ...settings,
    folder: resolve(siteDir, folder),
    ...(styles ? { styles: { ...styles, folder: resolve(siteDir, styles.folder) } } : {}),
  });
  state = { cards, created: join(generatedFilesDir, name, "default") };
  return {
    name,
    async contentLoaded({ actions }: ContentLoaded): Promise<void> {
      const files = include.flatMap((included) => filesIn(resolve(siteDir, included)));
      await Promise.all(
        files.flatMap(directivesIn).map(async ({ file, attributes }) => {
          const html = await cards.render(attributes, relative(siteDir, file));
          await actions.createData(fileOf(attributes), JSON.stringify({ html }));
        }),
      );
    },
  };
}

/** A remark plugin: replaces each directive `::relations-card{relation=no-tj}` with a component that shows its card. */
export function relationsCards(): (tree: Node, file: { path: string }) => Promise<void> {
  return async (tree, { path }) => {
    const nodes = directiveNodes(tree);
    const imports = await Promise.all(nodes.map((node, index) => replaceNode(node, `ententeCard${index}`, path)));
    if (imports.length > 0) tree.children?.unshift(importOf(component, `@entente/docusaurus/${component}`), ...imports);
  };
}

/** Replaces a directive in a file with the component. Returns the import of its card. */
async function replaceNode(node: Node, card: string, path: string): Promise<Node> {
  if (state === null) throw new Error("Entente: also add the plugin itself to `plugins` in docusaurus.config.js.");
  const attributes = (node.attributes ?? {}) as Record<string, string>;
  const file = fileOf(attributes);
  const created = join(state.created, file);
  // The plugin has not seen this card yet, for example because it was added while Docusaurus is running.
  if (!existsSync(created)) replaceFile(created, JSON.stringify({ html: await state.cards.render(attributes, path) }));
  Object.assign(node, {
    type: "mdxJsxFlowElement",
    name: component,
    attributes: [{ type: "mdxJsxAttribute", name: "card", value: expression(card) }],
    children: [],
    data: undefined,
  });
  return importOf(card, `@generated/${name}/default/${file}`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return otherFolders.test(entry.name) ? [] : filesIn(path);
    return /\.mdx?$/.test(entry.name) ? [path] : [];
  });
}

function directivesIn(file: string) {
  return [...readFileSync(file, "utf8").matchAll(directive)].map(([, attributes = ""]) => ({
    file,
    attributes: readAttributes(attributes),
  }));
}

/** Returns the name of the file that contains a card. */
function fileOf(attributes: Readonly<Record<string, string>>): string {
  return `${createHash("sha256").update(attributesKey(attributes)).digest("hex").slice(0, 16)}.json`;
}

function directiveNodes(node: Node): Node[] {
  if (node.type === "leafDirective" && node.name === "relations-card") return [node];
  return (node.children ?? []).flatMap(directiveNodes);
}

/** Returns a variable as the value of an attribute in MDX, with its syntax tree (https://github.com/estree/estree). */
function expression(variable: string) {
  const statement = { type: "ExpressionStatement", expression: { type: "Identifier", name: variable } };
  return { type: "mdxJsxAttributeValueExpression", value: variable, data: { estree: program(statement) } };
}

/** Returns an import as MDX represents it, with its syntax tree. */
function importOf(variable: string, from: string): Node {
  const source = { type: "Literal", value: from, raw: JSON.stringify(from) };
  const specifiers = [{ type: "ImportDefaultSpecifier", local: { type: "Identifier", name: variable } }];
  const estree = program({ type: "ImportDeclaration", specifiers, source });
  return { type: "mdxjsEsm", value: `import ${variable} from ${source.raw};`, data: { estree } };
}

function program(statement: object) {
  return { type: "Program", sourceType: "module", body: [statement], comments: [] };
}
