import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareVersions } from "../api/contract/version-step.ts";

/** A released widget script. Pages that pin it load it forever. */
export interface ReleasedWidget {
  /** Semantic version, such as `0.1.0`. */
  version: string;
  script: string;
}

/** The folder of the scripts, and the file with their hashes in the format of `sha256sum`. */
export const widgetsFolder = "tests/widget/released";
export const hashesFile = join(widgetsFolder, "SHA256SUMS");

/** The names of the released files of all versions. The file with the hashes grows, and follows from these. */
export const widgetFiles = ["widget-*.js", "settings-*.json"];

/** Returns the file name of a script, such as `widget-0.1.0.js`. */
export const widgetFile = (version: string) => `widget-${version}.js`;

/** Returns the line of a script in the file with the hashes. */
export function hashLine({ version, script }: ReleasedWidget): string {
  return `${createHash("sha256").update(script).digest("hex")}  ${widgetFile(version)}\n`;
}

/** Returns every released widget, oldest first. */
export function releasedWidgets(): ReleasedWidget[] {
  return readdirSync(widgetsFolder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => ({
      version: file.slice("widget-".length, -".js".length),
      script: readFileSync(join(widgetsFolder, file), "utf8"),
    }))
    .sort((a, b) => compareVersions(a.version, b.version));
}
