import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { hashOf } from "../data/model/release/documents.ts";

/**
 * Writes the widget and the builder's script as static assets, which cost nothing to serve, and the headers of all assets. Only the current script is an asset; the
 * worker serves earlier scripts from KV.
 * @param isLocal see `assetHeaders`
 */
export async function writeScriptAssets(
  { widget, builder }: { widget: string; builder: string },
  isLocal: boolean,
): Promise<void> {
  for (const folder of ["dist/assets/widget", "dist/assets/builder"]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(`dist/assets/builder/${hashOf(builder)}.js`, builder);
  writeFileSync("dist/assets/widget.js", widget);
  writeFileSync(`dist/assets/widget/${hashOf(widget)}.js`, widget);
  // Imported only now, because the worker's modules import what the build has just written.
  const { assetHeaders } = await import("../worker/http/headers/asset-headers.ts");
  writeFileSync("dist/assets/_headers", assetHeaders(isLocal));
}
