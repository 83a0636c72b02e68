/** The attributes of a card in a text: `relation=no-tj`, `lang="de"`, `asOf='2016-01-01'`. */
const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'}]+))/g;

const directive = /^ {0,3}::relations-card\{([^}\n]*)\}[ \t]*$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** Returns the attributes that a text contains. */
export function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = "", double, single, bare]) => [name, double ?? single ?? bare ?? ""]),
  );
}

/** Returns the same text for the same attributes, in any order, such as `lang=de&relation=no-tj`. */
export function attributesKey(attributes: Readonly<Record<string, string>>): string {
  return Object.keys(attributes)
    .sort()
    .map((name) => `${name}=${attributes[name]}`)
    .join("&");
}

/** Returns the attributes of the directives `::relations-card{relation=no-tj}` in Markdown, each on a line of its own. */
export function directivesIn(markdown: string): Record<string, string>[] {
  return linesOf(markdown).flatMap(({ attributes }) => (attributes ? [attributes] : []));
}

/**
 * Replaces the directives in Markdown.
 * @param render returns the HTML of a card, in one line
 */
export async function replaceDirectives(
  markdown: string,
  render: (attributes: Record<string, string>) => Promise<string>,
): Promise<string> {
  const lines = linesOf(markdown).map(async ({ line, attributes }) =>
    // The empty lines around it end the paragraphs before and after it.
    attributes ? `\n${await render(attributes)}\n` : line,
  );
  return (await Promise.all(lines)).join("\n");
}

/** Returns the lines of a text, those that are directives with their attributes. There are none in blocks of code. */
function linesOf(markdown: string): { line: string; attributes?: Record<string, string> }[] {
  let opened: string | null = null;
  return markdown.split("\n").map((line) => {
    const mark = fence.exec(line)?.[1];
    if (mark !== undefined && opened === null) opened = mark;
    else if (mark !== undefined && opened !== null && mark.startsWith(opened)) opened = null;
    const found = opened === null ? directive.exec(line) : null;
    return found ? { line, attributes: readAttributes(found[1] ?? "") } : { line };
  });
}
