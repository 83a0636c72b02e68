import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codeUnder } from "../documented-code.ts";

/** Checks that all code in a section of a page in docs/cms is in files of a site. Its indentation may differ. @throws if it is not */
export function checkCode(page: string, heading: string, site: string): void {
  const texts = filesOf(site).map((file) => withoutIndentation(readFileSync(file, "utf8")));
  for (const block of codeUnder(page, heading))
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
