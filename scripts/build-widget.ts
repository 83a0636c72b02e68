import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import { minify } from "terser";
import { stateCodes } from "../data/model/states/states.ts";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const target = "es2022";

/** Loads style sheets as minified text; esbuild's text loader does not minify. */
export const minifiedCss: Plugin = {
  name: "minified-css",
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, charset: "utf8" });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

/** Returns a minified bundle. @param entry a file in `widget` */
export async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`widget/${entry}`],
    bundle: true,
    write: false,
    minify: true,
    target,
    charset: "utf8",
    platform: "browser",
    // Not Preact, which is larger than everything else in the bundle.
    jsxFactory: "h",
    jsxFragment: "Fragment",
    inject: [path.join(root, "widget/element/dom-elements.ts")],
    // Ignore the repository's tsconfig files, which are for type checking only.
    tsconfigRaw: {},
    legalComments: "none",
    logLevel: "silent",
    plugins: [minifiedCss],
    ...options,
  });
  // A second pass with terser makes the compressed script smaller.
  const { code = "" } = await minify(outputFiles?.[0]?.text ?? "", {
    ecma: 2022,
    compress: { passes: 3, hoist_vars: true },
    format: { ecma: 2022 },
  });
  return code.trim();
}

/**
 * Builds the widget's scripts, and writes `/widget.js` and the flags to `dist/`.
 * @returns `widget`, the complete `/widget.js`; `frame`, the script of frame documents; `builder`, the script of the front page; and
 *   `embed`, the start of the one-tag embed, whose complete script is `embed`, the view as an expression, and `);`
 */
export async function buildWidget(): Promise<{ widget: string; embed: string; frame: string; builder: string }> {
  const flags = path.join(root, "dist/assets/flags");
  await mkdir(flags, { recursive: true });
  const [widget, oneTag, frame, builder] = await Promise.all([
    bundle("element/widget.ts", { format: "iife" }),
    bundle("element/one-tag.ts", { format: "esm", banner: { js: "x=(ententeView)=>{" }, footer: { js: "}" } }),
    bundle("frame/frame.ts", { format: "iife" }),
    bundle("builder/builder-script.tsx", {
      format: "iife",
      jsx: "automatic",
      jsxImportSource: "preact",
      inject: [],
    }),
    ...stateCodes.map((code) =>
      copyFile(
        path.join(root, "node_modules/country-flag-icons/3x2", `${code.toUpperCase()}.svg`),
        path.join(flags, `${code}.svg`),
      ),
    ),
  ]);
  const embed = `(${oneTag.slice("x=".length).replace(/;$/, "")})(`;
  await writeFile(path.join(root, "dist/widget.txt"), widget);
  return { widget, embed, frame, builder };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWidget();
