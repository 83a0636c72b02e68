// Pages that load /widget.js get today's script: what they may write for an earlier one still works.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { releasedWidgets } from "./released-widgets.ts";

/** What pages may use of a script: the attributes of its element, and its custom properties for colours and font. */
function usableIn(script: string): string[] {
  const [, attributes = ""] = /observedAttributes=\[([^\]]+)\]/.exec(script) ?? [];
  const properties = script.match(/--entente-[\w-]+/g) ?? [];
  return [...new Set([...attributes.replaceAll('"', "").split(","), ...properties])];
}

test.each(releasedWidgets())("whatever a page could use of $version is still there", ({ script }) => {
  const used = usableIn(script);
  expect(used).toEqual(expect.arrayContaining(["relation", "lang", "--entente-accent"]));
  expect(usableIn(readFileSync("dist/widget.txt", "utf8"))).toEqual(expect.arrayContaining(used));
});
