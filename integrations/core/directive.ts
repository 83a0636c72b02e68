/** An attribute in the text of a directive or shortcode: `relation=no-tj`, `lang="de"`, `asOf='2016-01-01'`. */
const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`}]+))/g;

const directive = /^( {0,3})::relations-card\{([^}]*)\}\s*$/;

/** The opening fence of a code block, which no inline code may end in, or its closing fence, which has nothing after it. */
const fence = /^\s*(?:[-*+]\s+|\d+[.)]\s+|>\s*)*(`{3,}(?!.*`)|~{3,})(.*)$/;

/** Returns the attributes that a text contains. */
export function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = "", ...values]) => [
      name,
      values.find((value) => value !== undefined) ?? "",
    ]),
  );
}

/** Returns a key that is the same for the same attributes in any order, such as `lang=de&relation=no-tj`. */
export function attributesKey(attributes: Readonly<Record<string, string>>): string {
  return Object.keys(attributes)
    .sort()
    .map((name) => `${name}=${attributes[name]}`)
    .join("&");
}

/**
 * Replaces the directives `::relations-card{relation=no-tj}` in Markdown, each on a line of its own.
 * @param render returns the HTML of a card, on one line
 */
export async function replaceDirectives(
  markdown: string,
  render: (attributes: Record<string, string>) => Promise<string>,
): Promise<string> {
  const lines = linesOf(markdown).map(async ({ line, indent = "", attributes }) =>
    // Empty lines separate it from the paragraphs before and after it.
    attributes ? `\n${indent}${await render(attributes)}\n` : line,
  );
  return (await Promise.all(lines)).join("\n");
}

interface Line {
  line: string;
  /** Spaces before a directive. */
  indent?: string;
  /** Only for directives. */
  attributes?: Record<string, string>;
}

/** Returns the lines of a text; lines that are directives have attributes. Code blocks contain no directives. */
function linesOf(markdown: string): Line[] {
  let opened: string | null = null;
  return markdown.split(/\r?\n/).map((line) => {
    const [, mark = "", rest = ""] = fence.exec(line) ?? [];
    if (opened === null && mark !== "") opened = mark;
    else if (opened !== null && mark.startsWith(opened) && rest.trim() === "") opened = null;
    const found = opened === null ? directive.exec(line) : null;
    return found ? { line, indent: found[1] ?? "", attributes: readAttributes(found[2] ?? "") } : { line };
  });
}
