import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { bundle, minifiedCss, target } from "../build-widget.ts";
import { declarations } from "./declarations.ts";
import { manifest } from "./manifest.ts";
import { packageJson } from "./package-json.ts";
import { readme } from "./readme.ts";

const folder = "dist/package";

/** The URL of a page's own script says nothing about the server, so that every card needs `base`. */
const withoutOrigin: Plugin = {
  name: "without-origin",
  setup({ onLoad }) {
    onLoad({ filter: /\/widget\/element\/origin\.ts$/ }, () => ({ contents: 'export const origin = "";' }));
  },
};

/** Builds the npm package of the element and the card in `dist/package`. docs/embedding.md describes how sites install it. */
export async function buildPackage(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [element] = await Promise.all([
    bundle("element/define.ts", { format: "esm", plugins: [minifiedCss, withoutOrigin] }),
    build({
      entryPoints: ["widget/card/card.tsx"],
      outdir: folder,
      bundle: true,
      format: "esm",
      target,
      charset: "utf8",
      packages: "external",
      jsx: "automatic",
      jsxImportSource: "preact",
      logLevel: "silent",
    }),
  ]);
  const texts = {
    ...declarations(),
    "index.js": element,
    "react.js": 'import "./index.js";\n',
    "preact.js": 'import "./index.js";\n',
    // What runtimes without a DOM import instead of the element.
    "server.js": "export {};\n",
    "card.css.d.ts": "export {};\n",
    "custom-elements.json": json(manifest()),
    "package.json": json(packageJson(JSON.parse(readFileSync("package.json", "utf8")))),
    "README.md": readme(),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  copyFileSync("widget/card/card.css", join(folder, "card.css"));
  copyFileSync("LICENSE", join(folder, "LICENSE"));
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
