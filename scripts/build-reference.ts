import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { hashOf } from "../data/model/release/documents.ts";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What Redoc's bundle must not do or say on our page, and what stands in its place. */
const replacements = [
  // An image from another host.
  [
    'n.createElement("img",{alt:"redocly logo",onError:()=>t(!1),src:"https://cdn.redoc.ly/redoc/logo-mini.svg"})',
    "null",
  ],
  // The style of a scroll bar that we do not use, as an element's text, which the content security policy forbids.
  ["t.appendChild(document.createTextNode(e))", ""],
  ["redoc.standalone.js.LICENSE.txt */", "licences.txt */"],
  ["//# sourceMappingURL=redoc.standalone.js.map", ""],
  // Colours that no theme reaches, and that cannot be read where it is dark.
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
 * Builds the script behind the page `/docs`, Redoc and our few lines that start it, and writes it to `dist/assets/docs` under its
 * hash, with Redoc's licences beside it.
 * @returns the hash
 * @throws where Redoc is not the one that `replacements` were written for
 */
export async function buildReference(): Promise<string> {
  const redoc = fileURLToPath(import.meta.resolve("redoc/bundles/redoc.standalone.js"));
  let bundle = readFileSync(redoc, "utf8");
  for (const [text, instead] of replacements) {
    const pieces = bundle.split(text);
    if (pieces.length !== 2) throw new Error(`${redoc} has ${pieces.length - 1} times, and not once: ${text}`);
    bundle = pieces.join(instead);
  }
  const start = readFileSync(path.join(root, "worker/reference/reference.ts"), "utf8");
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
