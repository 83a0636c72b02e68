import type { CDPSession } from "playwright-core";

/** Text, and roles that say nothing about it, or that only some versions of Chromium have. */
const skipped = new Set([
  ...["generic", "none", "StaticText", "InlineTextBox", "LineBreak", "ListMarker"],
  ...["paragraph", "group", "sectionheader", "sectionfooter"],
]);

/**
 * Returns the part of Chromium's accessibility tree below the page's first article: one indented line per node, with its role and name.
 * Leaves out the text, which is the data's.
 */
export async function accessibilityTree(browser: CDPSession): Promise<string> {
  const { nodes } = await browser.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const article = nodes.find(({ role }) => role?.value === "article");
  if (!article) throw new Error("The page has no article");

  function lines({ role, name, ignored, childIds = [] }: Node, depth: number): string[] {
    const isSkipped = ignored || skipped.has(role?.value);
    const own = isSkipped ? [] : [`${"  ".repeat(depth)}${[role?.value, name?.value].filter(Boolean).join(": ")}`];
    const children = childIds.flatMap((id) => byId.get(id) ?? []);
    return [...own, ...children.flatMap((child) => lines(child, depth + (isSkipped ? 0 : 1)))];
  }
  return `${lines(article, 0).join("\n")}\n`;
}
