import { readFileSync } from "node:fs";
import { join } from "node:path";
import { phpZip } from "./php-zip.ts";

const extension = "integrations/mediawiki";

/** Returns the extension as a ZIP to unpack in MediaWiki's folder `extensions`. */
export function mediaWikiExtension(): { name: string; zip: Uint8Array } {
  const { name, version } = JSON.parse(readFileSync(join(extension, "extension.json"), "utf8"));
  return { name: `entente-mediawiki-${version}.zip`, zip: phpZip(extension, name) };
}
