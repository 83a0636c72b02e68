import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "../api/contract/version-step.ts";
import { widgetsFolder } from "./released-widgets.ts";

/** Settings of embeds: for each place, their names with a value that makes a difference. */
export type EmbedSettings = Readonly<Record<string, Readonly<Record<string, string>>>>;

const selection = { layout: "compact", fact: "visit-2012-11-gul", kinds: "visit" };
const unknownRelease = "999999999";

/** The parameters of the embed URLs and the `data-` attributes of the script tag. They keep their meaning: docs/versioning.md. */
export const embedSettings = {
  "/embed/no-tj.js": { lang: "de", home: "tj", asOf: "2016-01-01", ...selection, release: unknownRelease },
  "/embed/no-tj": { lang: "de", home: "tj", asOf: "2016-01-01", ...selection, release: unknownRelease, theme: "dark" },
  "/embed/tj": { lang: "de", release: unknownRelease, theme: "dark" },
  "script tag": { "data-theme": "dark", "data-heading": "3" },
} as const satisfies EmbedSettings;

/** Returns the file name of the settings of a version, such as `settings-0.1.0.json`. */
export const settingsFile = (version: string) => `settings-${version}.json`;

/** Returns the settings of every released version, oldest first. */
export function releasedSettings(): { version: string; settings: EmbedSettings }[] {
  const versions = readdirSync(widgetsFolder).flatMap((file) => /^settings-(.+)\.json$/.exec(file)?.[1] ?? []);
  const read = (version: string) => JSON.parse(readFileSync(join(widgetsFolder, settingsFile(version)), "utf8"));
  return versions.sort(compareVersions).map((version) => ({ version, settings: read(version) }));
}
