import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A widget script that was released once. Pages that are pinned to it load it for ever. */
export interface ReleasedWidget {
  /** `0.1.0` */
  version: string;
  script: string;
}

/** Folder of the scripts, and the list of their hashes in the format of `sha256sum`. */
export const widgetsFolder = "tests/widget/released";
export const hashesFile = join(widgetsFolder, "SHA256SUMS");

/** File name of a script: `widget-0.1.0.js`. */
export const widgetFile = (version: string) => `widget-${version}.js`;

/** A line of the list of hashes. */
export function hashLine({ version, script }: ReleasedWidget): string {
  return `${createHash("sha256").update(script).digest("hex")}  ${widgetFile(version)}\n`;
}

/** Every released widget, the earliest first. */
export function releasedWidgets(): ReleasedWidget[] {
  return readdirSync(widgetsFolder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => ({
      version: file.slice("widget-".length, -".js".length),
      script: readFileSync(join(widgetsFolder, file), "utf8"),
    }))
    .sort((a, b) => a.version.localeCompare(b.version, "en", { numeric: true }));
}
