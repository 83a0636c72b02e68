import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const page = "docs/cms/recipes.md";

/** Returns the blocks of code in a section of docs/cms/recipes.md. */
export function codeUnder(heading: string): string[] {
  const sections = readFileSync(page, "utf8").split(/^## /m);
  const section = sections.find((each) => each.startsWith(`${heading}\n`)) ?? "";
  const blocks = [...section.matchAll(/(?:^ {4}.*\n(?:\n(?= {4}))?)+/gm)];
  assert.ok(blocks.length > 0, `${page} has code under “${heading}”`);
  return blocks.map(([block]) => block.replace(/^ {4}/gm, ""));
}

/** Checks that all code in a section of docs/cms/recipes.md is in files of a site. Its indentation may differ. @throws if it is not */
export function checkCode(heading: string, site: string): void {
  const texts = filesOf(site).map((file) => withoutIndentation(readFileSync(file, "utf8")));
  for (const block of codeUnder(heading))
    assert.ok(
      texts.some((text) => text.includes(withoutIndentation(block).trim())),
      `${page}, “${heading}”: this code is in no file of ${site}:\n${block}`,
    );
}

/** Returns the files of a site, without its packages. */
export function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map(({ parentPath, name }) => join(parentPath, name));
}

function withoutIndentation(text: string): string {
  return text.replace(/^ +/gm, "");
}
