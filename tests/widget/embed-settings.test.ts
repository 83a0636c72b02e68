// Pages set parameters and `data-` attributes once, and then load whatever is the newest version.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type EmbedSettings, embedSettings, releasedSettings } from "./embed-settings.ts";
import { releasedWidgets } from "./released-widgets.ts";

/** Returns the settings without their values, such as `/embed/tj lang`. */
const namesIn = (settings: EmbedSettings) =>
  Object.entries(settings).flatMap(([place, values]) => Object.keys(values).map((name) => `${place} ${name}`));

test("every released widget has a list of settings", () => {
  expect(releasedSettings().map(({ version }) => version)).toEqual(releasedWidgets().map(({ version }) => version));
});

test.each(releasedSettings())("the embeds still have all settings of $version", ({ settings }) => {
  expect(namesIn(settings).length).toBeGreaterThan(0);
  expect(namesIn(embedSettings)).toEqual(expect.arrayContaining(namesIn(settings)));
});

test("the list of settings contains every option in docs/embedding.md", () => {
  const page = readFileSync("docs/embedding.md", "utf8");
  const [, section = ""] = /^## One-tag embed$(.*?)^## /ms.exec(page) ?? [];
  const options = [...section.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
  expect(options).toEqual(Object.keys({ ...embedSettings["/embed/no-tj.js"], ...embedSettings["script tag"] }));
});
