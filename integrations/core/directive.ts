/** An attribute in the text of a directive or shortcode: `relation=no-tj`, `lang="de"`, `asOf='2016-01-01'`. */
const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`|([^\s"'`}]+))/g;

const directive = /^( {0,3})::relations-card(?:\[[^\]]*\])?\{([^}]*)\}\s*$/;

/** What an editor probably means as a directive. */
const similar = /:{1,3}relations?-cards?\b/i;

const spanOfCode = /(`+)(?:(?!\1).)+\1/g;

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
 * @param report receives a message about each line that an editor probably means as a directive
 */
export async function replaceDirectives(
  markdown: string,
  render: (attributes: Record<string, string>) => Promise<string>,
  report: (message: string) => void,
): Promise<string> {
  const lines = linesOf(markdown).map(async ({ line, indent = "", attributes, isMistake }) => {
    if (isMistake)
      report(
        `“${line.trim()}” stays as it is. Write ::relations-card{relation=no-tj} on a line of its own, after three spaces at most, and not in code.`,
      );
    // Empty lines separate it from the paragraphs before and after it.
    return attributes ? `\n${indent}${await render(attributes)}\n` : line;
  });
  return (await Promise.all(lines)).join("\n");
}

interface Line {
  line: string;
  /** Spaces before a directive. */
  indent?: string;
  /** Only for directives. */
  attributes?: Record<string, string>;
  /** Whether this looks like a directive, but is none. */
  isMistake?: boolean;
}

/** Returns the lines of a text; lines that are directives have attributes. Code blocks contain no directives. */
function linesOf(markdown: string): Line[] {
  let opened: string | null = null;
  let openedAt = 0;
  const lines = markdown.split(/\r?\n/).map((line, index): Line => {
    const [, mark = "", rest = ""] = fence.exec(line) ?? [];
    if (opened === null && mark !== "") {
      opened = mark;
      openedAt = index;
    } else if (opened !== null && mark.startsWith(opened) && rest.trim() === "") opened = null;
    if (opened !== null) return { line };
    const found = directive.exec(line);
    return found
      ? { line, indent: found[1] ?? "", attributes: readAttributes(found[2] ?? "") }
      : { line, isMistake: similar.test(line.replace(spanOfCode, "")) };
  });
  // A code block that never ends is probably a mistake too.
  if (opened !== null) for (const each of lines.slice(openedAt)) each.isMistake = similar.test(each.line);
  return lines;
}
