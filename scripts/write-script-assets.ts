import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { hashOf } from "../data/model/release/documents.ts";

/**
 * Writes the widget as static assets, which cost nothing to serve, and the headers of all assets. Only the current script is an asset; the
 * worker serves earlier scripts from KV.
 * @param isLocal see `assetHeaders`
 */
export async function writeScriptAssets(widget: string, isLocal: boolean): Promise<void> {
  rmSync("dist/assets/widget", { recursive: true, force: true });
  mkdirSync("dist/assets/widget", { recursive: true });
  writeFileSync("dist/assets/widget.js", widget);
  writeFileSync(`dist/assets/widget/${hashOf(widget)}.js`, widget);
  // Imported only now, because the worker's modules import what the build has just written.
  const { assetHeaders } = await import("../worker/http/asset-headers.ts");
  writeFileSync("dist/assets/_headers", assetHeaders(isLocal));
}
