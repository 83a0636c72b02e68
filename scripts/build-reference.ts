import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { hashOf } from "../data/model/release/documents.ts";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Text in Redoc's bundle that has to be replaced on our page, with its replacement. */
const replacements = [
  // A logo from another host.
  [
    'n.createElement("img",{alt:"redocly logo",onError:()=>t(!1),src:"https://cdn.redoc.ly/redoc/logo-mini.svg"})',
    "null",
  ],
  // The style sheet of a scroll bar that we do not use. The content security policy forbids it.
  ["t.appendChild(document.createTextNode(e))", ""],
  ["redoc.standalone.js.LICENSE.txt */", "licences.txt */"],
  ["//# sourceMappingURL=redoc.standalone.js.map", ""],
  // Hard-coded colours that the theme cannot change and that are illegible in dark mode.
  ["color: rgba(38, 50, 56, 0.7);", "color: var(--soft);"],
  ["border-bottom: 1px solid rgba(38, 50, 56, 0.3);", "border-bottom: 1px solid var(--line);"],
  ["border-bottom: 1px solid #9fb4be;", "border-bottom: 1px solid var(--line);"],
  ["background-color: #fff;\n    border-top: 1px solid #ccc;", "background-color: var(--paper);"],
  ["border: 1px solid #ddd;", "border: 1px solid var(--line);"],
  ["background: white;\n  color: #263238;", "background: var(--paper);\n  color: var(--ink);"],
  ["color: black;", "color: inherit;"],
  ["color: #0e7c86;", "color: light-dark(#0e7c86, #5fbac4);"],
  ["color: #707070;", "color: var(--soft);"],
  ["color: #777;", "color: var(--soft);"],
  ["background: #ffffff;", "background: var(--wash);"],
  ["rgba(235, 238, 249, 1)", "rgb(255 255 255 / 0.15)"],
] as const;

/**
 * Builds the script of the page `/docs` from Redoc and `worker/reference`, and writes it to `dist/assets/docs` under its hash,
 * together with Redoc's licences.
 * @returns the script's SHA-256 (hex)
 * @throws if a replacement does not match Redoc's bundle exactly once, which can happen after an update of Redoc
 */
export async function buildReference(): Promise<string> {
  const redoc = fileURLToPath(import.meta.resolve("redoc/bundles/redoc.standalone.js"));
  let bundle = readFileSync(redoc, "utf8");
  for (const [text, replacement] of replacements) {
    const pieces = bundle.split(text);
    if (pieces.length !== 2)
      throw new Error(`Expected exactly one match in ${redoc}, found ${pieces.length - 1}: ${text}`);
    bundle = pieces.join(replacement);
  }
  const start = readFileSync(path.join(root, "worker/reference/reference-script.ts"), "utf8");
  const { code } = await transform(start, { loader: "ts", minify: true, target: "es2022", format: "iife" });
  const script = `${bundle.trim()}\n${code}`;

  const assets = path.join(root, "dist/assets/docs");
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  writeFileSync(path.join(assets, `${hashOf(script)}.js`), script);
  const licences = [path.join(redoc, "../../LICENSE"), `${redoc}.LICENSE.txt`];
  writeFileSync(path.join(assets, "licences.txt"), licences.map((file) => readFileSync(file, "utf8")).join("\n"));
  return hashOf(script);
}
