// Pages pin released scripts, which therefore never change. Pages that load /widget.js always get the newest script, so it has to support everything that earlier scripts supported.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { elementAttributes } from "../../scripts/package/element-attributes.ts";
import { changedFiles, firstVersions, missingFiles } from "../api/contract/first-versions.ts";
import { hashesFile, hashLine, releasedWidgets, widgetFiles, widgetsFolder } from "./released-widgets.ts";

/** Returns the attributes that a released script observes. */
function attributesIn(script: string): string[] {
  const [, attributes = ""] = /observedAttributes=\[([^\]]+)\]/.exec(script) ?? [];
  return attributes.replaceAll('"', "").split(",");
}

/** Returns the custom properties for colours and font that a script reads. */
function propertiesIn(script: string): string[] {
  return [...new Set(script.match(/--entente-[\w-]+/g))];
}

test.each(releasedWidgets())(
  "today's script supports all attributes and custom properties of $version",
  ({ script }) => {
    const [attributes, properties] = [attributesIn(script), propertiesIn(script)];
    expect(attributes).toEqual(expect.arrayContaining(["relation", "lang"]));
    expect(elementAttributes.map(({ name }) => name)).toEqual(expect.arrayContaining(attributes));
    expect(properties).toContain("--entente-accent");
    expect(propertiesIn(readFileSync("dist/widget.txt", "utf8"))).toEqual(expect.arrayContaining(properties));
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
