import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/** Returns the blocks of code in a section of a page in docs/cms. */
export function codeUnder(page: string, heading: string): string[] {
  const sections = readFileSync(page, "utf8").split(/^## /m);
  const section = sections.find((each) => each.startsWith(`${heading}\n`)) ?? "";
  const blocks = [...section.matchAll(/(?:^ {4}.*\n(?:\n(?= {4}))?)+/gm)];
  assert.ok(blocks.length > 0, `${page} has code under “${heading}”`);
  return blocks.map(([block]) => block.replace(/^ {4}/gm, ""));
}
