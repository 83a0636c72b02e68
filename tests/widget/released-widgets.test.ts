// Pages pin released scripts, which therefore never change. Pages that load /widget.js always get the newest script, so it has to support everything that earlier scripts supported.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changedFiles, firstVersions, missingFiles } from "../api/contract/first-versions.ts";
import { hashesFile, hashLine, releasedWidgets, widgetFiles, widgetsFolder } from "./released-widgets.ts";

/** Returns what pages can set: the attributes of the element, and the custom properties for its colours and font. */
function settingsIn(script: string): string[] {
  const [, attributes = ""] = /observedAttributes=\[([^\]]+)\]/.exec(script) ?? [];
  const properties = script.match(/--entente-[\w-]+/g) ?? [];
  return [...new Set([...attributes.replaceAll('"', "").split(","), ...properties])];
}

test.each(releasedWidgets())(
  "today's script supports all attributes and custom properties of $version",
  ({ script }) => {
    const settings = settingsIn(script);
    expect(settings).toEqual(expect.arrayContaining(["relation", "lang", "--entente-accent"]));
    expect(settingsIn(readFileSync("dist/widget.txt", "utf8"))).toEqual(expect.arrayContaining(settings));
  },
);

test("the released scripts and settings are as they were first committed", ({ skip }) => {
  const history = firstVersions(".", widgetFiles);
  if (history.unknown) skip(history.unknown);
  expect(changedFiles(".", widgetsFolder, history)).toEqual([]);
  expect(missingFiles(".", widgetsFolder, history)).toEqual([]);
});

test("the file with the hashes lists every released script", () => {
  expect(releasedWidgets().length).toBeGreaterThan(0);
  expect(readFileSync(hashesFile, "utf8")).toBe(releasedWidgets().map(hashLine).join(""));
});
